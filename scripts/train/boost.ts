import { type Binned, binSamples, MAX_BINS, type Samples } from './bins';

export interface Settings {
  readonly trees: number;
  readonly leaves: number;
  /** What share of a leaf's best value is taken, so that no single tree decides. */
  readonly rate: number;
}

/** A split (left when the feature is not above the threshold) or a leaf's log-odds. */
export type Tree = { readonly feature: number; readonly threshold: number; readonly left: Tree; readonly right: Tree } | number;

export interface Boosted {
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** Gains on fewer weighted rows are chance. */
const MIN_WEIGHT = 5;
/** Pulls the values of small leaves towards 0. */
const SHRINK = 10;
const COLUMN_SHARE = 0.4;
const ROW_SHARE = 0.5;
/**
 * Boosted trees for a yes-no question (logistic loss, histogram splits, leaf-wise growth). The same samples give the same trees.
 * With `start`, the log-odds of each row so far, the trees add to those.
 */
export function boost(samples: Samples, settings: Settings, start?: Float64Array): Boosted {
  const { labels, weights, width } = samples;
  const rows = labels.length;
  const binned = binSamples(samples);
  const random = makeRandom(1);
  const base = start ? 0 : logOdds(labels, weights);
  const scores = start ? Float64Array.from(start) : new Float64Array(rows).fill(base);
  const gradients = new Float64Array(rows);
  const curves = new Float64Array(rows);
  const trees = Array.from({ length: settings.trees }, () => {
    for (let row = 0; row < rows; row++) {
      const chance = 1 / (1 + Math.exp(-(scores[row] ?? 0)));
      gradients[row] = (weights[row] ?? 0) * (chance - (labels[row] ?? 0));
      curves[row] = (weights[row] ?? 0) * Math.max(chance * (1 - chance), 1e-6);
    }
    const columns = Array.from({ length: width }, (_, column) => column).filter(() => random() < COLUMN_SHARE);
    const drawn = Uint32Array.from({ length: rows }, (_, row) => row).filter(() => random() < ROW_SHARE);
    const tree = growTree({ binned, rows, gradients, curves, columns, settings }, drawn);
    for (let row = 0; row < rows; row++) scores[row] = (scores[row] ?? 0) + valueOf(tree, samples.values, row * width);
    return tree;
  });
  return { base, trees };
}

/** The log-odds that a tree adds for the row of values that starts at `from`. */
export function valueOf(tree: Tree, values: Float32Array, from: number): number {
  let at = tree;
  while (typeof at !== 'number') at = (values[from + at.feature] ?? 0) <= at.threshold ? at.left : at.right;
  return at;
}

function logOdds(labels: Float64Array, weights: Float64Array): number {
  let yes = 0;
  let all = 0;
  for (let row = 0; row < labels.length; row++) {
    all += weights[row] ?? 0;
    yes += (weights[row] ?? 0) * (labels[row] ?? 0);
  }
  return Math.log(yes / (all - yes));
}

/** A fixed sequence of numbers from 0 to 1 (Numerical Recipes' linear congruence), so that training can be repeated. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Growing {
  readonly binned: Binned;
  readonly rows: number;
  readonly gradients: Float64Array;
  readonly curves: Float64Array;
  readonly columns: readonly number[];
  readonly settings: Settings;
}

/** Sums by bin of each column in turn: gradients, curves. */
interface Histogram {
  readonly gradients: Float64Array;
  readonly curves: Float64Array;
}

interface Leaf {
  readonly rows: Uint32Array;
  readonly histogram: Histogram;
  readonly gradient: number;
  readonly curve: number;
  readonly split: { readonly gain: number; readonly column: number; readonly bin: number };
  children?: readonly [Leaf, Leaf];
}

function growTree(growing: Growing, rows: Uint32Array): Tree {
  const root = makeLeaf(growing, rows, countBins(growing, rows));
  const leaves = [root];
  while (leaves.length < growing.settings.leaves) {
    const best = leaves.reduce((one, other) => (other.split.gain > one.split.gain ? other : one));
    if (best.split.gain <= 0) break;
    best.children = splitLeaf(growing, best);
    leaves.splice(leaves.indexOf(best), 1, ...best.children);
  }
  return toTree(growing, root);
}

/** Only the smaller side is counted: the other one is what is left. */
function splitLeaf(growing: Growing, { rows, split, histogram }: Leaf): [Leaf, Leaf] {
  const isLeft = (row: number): boolean => (growing.binned.bins[split.column * growing.rows + row] ?? 0) <= split.bin;
  const left = rows.filter(isLeft);
  const right = rows.filter((row) => !isLeft(row));
  const smaller = countBins(growing, left.length < right.length ? left : right);
  const larger = subtract(histogram, smaller);
  const [ofLeft, ofRight] = left.length < right.length ? [smaller, larger] : [larger, smaller];
  return [makeLeaf(growing, left, ofLeft), makeLeaf(growing, right, ofRight)];
}

function toTree(growing: Growing, { children, gradient, curve, split }: Leaf): Tree {
  if (!children) return (-growing.settings.rate * gradient) / (curve + SHRINK);
  const [left, right] = children;
  const threshold = growing.binned.edges[split.column]?.[split.bin] ?? 0;
  return { feature: split.column, threshold, left: toTree(growing, left), right: toTree(growing, right) };
}

function countBins({ binned: { bins }, rows: all, gradients, curves, columns }: Growing, rows: Uint32Array): Histogram {
  const sums = { gradients: new Float64Array(columns.length * MAX_BINS), curves: new Float64Array(columns.length * MAX_BINS) };
  columns.forEach((column, place) => addColumn(bins.subarray(column * all), rows, place * MAX_BINS));
  return sums;

  function addColumn(binOf: Uint8Array, rowsOf: Uint32Array, first: number): void {
    const { gradients: gradientSums, curves: curveSums } = sums;
    for (const row of rowsOf) {
      const bin = first + (binOf[row] ?? 0);
      gradientSums[bin] = (gradientSums[bin] ?? 0) + (gradients[row] ?? 0);
      curveSums[bin] = (curveSums[bin] ?? 0) + (curves[row] ?? 0);
    }
  }
}

const subtract = (whole: Histogram, part: Histogram): Histogram => ({
  gradients: whole.gradients.map((sum, bin) => sum - (part.gradients[bin] ?? 0)),
  curves: whole.curves.map((sum, bin) => sum - (part.curves[bin] ?? 0)),
});

function makeLeaf(growing: Growing, rows: Uint32Array, histogram: Histogram): Leaf {
  let gradient = 0;
  let curve = 0;
  for (const row of rows) {
    gradient += growing.gradients[row] ?? 0;
    curve += growing.curves[row] ?? 0;
  }
  const sums = { gradient, curve };
  let split = { gain: 0, column: 0, bin: 0 };
  if (curve >= 2 * MIN_WEIGHT) {
    growing.columns.forEach((column, place) => {
      const found = bestSplit(growing, { histogram, place, column, sums });
      if (found.gain > split.gain) split = found;
    });
  }
  return { rows, histogram, ...sums, split };
}

interface Splitting {
  readonly histogram: Histogram;
  /** Of the column among those drawn. */
  readonly place: number;
  readonly column: number;
  readonly sums: { readonly gradient: number; readonly curve: number };
}

function bestSplit({ binned }: Growing, { histogram, place, column, sums }: Splitting): Leaf['split'] {
  const count = (binned.edges[column]?.length ?? 0) + 1;
  const first = place * MAX_BINS;
  let best = { gain: 0, column, bin: 0 };
  let gradient = 0;
  let curve = 0;
  for (let bin = 0; bin < count - 1; bin++) {
    gradient += histogram.gradients[first + bin] ?? 0;
    curve += histogram.curves[first + bin] ?? 0;
    if (curve < MIN_WEIGHT || sums.curve - curve < MIN_WEIGHT) continue;
    const gain = worth(gradient, curve) + worth(sums.gradient - gradient, sums.curve - curve) - worth(sums.gradient, sums.curve);
    if (gain > best.gain) best = { gain, column, bin };
  }
  return best;
}

const worth = (gradient: number, curve: number): number => gradient ** 2 / (curve + SHRINK);
