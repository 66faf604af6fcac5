import { type Binned, binSamples, type Samples } from './bins';

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
/** Boosted trees for a yes-no question (logistic loss, histogram splits, leaf-wise growth). The same samples give the same trees. */
export function boost(samples: Samples, settings: Settings): Boosted {
  const { labels, weights, width } = samples;
  const rows = labels.length;
  const binned = binSamples(samples);
  const random = makeRandom(1);
  const base = logOdds(labels, weights);
  const scores = new Float64Array(rows).fill(base);
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

interface Leaf {
  readonly rows: Uint32Array;
  readonly gradient: number;
  readonly curve: number;
  readonly split: { readonly gain: number; readonly column: number; readonly bin: number };
  children?: readonly [Leaf, Leaf];
}

function growTree(growing: Growing, rows: Uint32Array): Tree {
  const root = makeLeaf(growing, rows);
  const leaves = [root];
  while (leaves.length < growing.settings.leaves) {
    const best = leaves.reduce((one, other) => (other.split.gain > one.split.gain ? other : one));
    if (best.split.gain <= 0) break;
    best.children = splitLeaf(growing, best);
    leaves.splice(leaves.indexOf(best), 1, ...best.children);
  }
  return toTree(growing, root);
}

function splitLeaf(growing: Growing, { rows, split }: Leaf): [Leaf, Leaf] {
  const isLeft = (row: number): boolean => (growing.binned.bins[split.column * growing.rows + row] ?? 0) <= split.bin;
  return [
    makeLeaf(growing, rows.filter(isLeft)),
    makeLeaf(
      growing,
      rows.filter((row) => !isLeft(row)),
    ),
  ];
}

function toTree(growing: Growing, { children, gradient, curve, split }: Leaf): Tree {
  if (!children) return (-growing.settings.rate * gradient) / (curve + SHRINK);
  const [left, right] = children;
  const threshold = growing.binned.edges[split.column]?.[split.bin] ?? 0;
  return { feature: split.column, threshold, left: toTree(growing, left), right: toTree(growing, right) };
}

function makeLeaf(growing: Growing, rows: Uint32Array): Leaf {
  let gradient = 0;
  let curve = 0;
  for (const row of rows) {
    gradient += growing.gradients[row] ?? 0;
    curve += growing.curves[row] ?? 0;
  }
  const sums = { gradient, curve };
  let split = { gain: 0, column: 0, bin: 0 };
  for (const column of curve < 2 * MIN_WEIGHT ? [] : growing.columns) {
    const found = bestSplit(growing, { rows, column, sums });
    if (found.gain > split.gain) split = found;
  }
  return { rows, ...sums, split };
}

interface Splitting {
  readonly rows: Uint32Array;
  readonly column: number;
  readonly sums: { readonly gradient: number; readonly curve: number };
}

function bestSplit({ binned, rows: all, gradients, curves }: Growing, { rows, column, sums }: Splitting): Leaf['split'] {
  const count = (binned.edges[column]?.length ?? 0) + 1;
  const gradientOf = new Float64Array(count);
  const curveOf = new Float64Array(count);
  const offset = column * all;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const bin = binned.bins[offset + row] ?? 0;
    gradientOf[bin] = (gradientOf[bin] ?? 0) + (gradients[row] ?? 0);
    curveOf[bin] = (curveOf[bin] ?? 0) + (curves[row] ?? 0);
  }
  let best = { gain: 0, column, bin: 0 };
  let gradient = 0;
  let curve = 0;
  for (let bin = 0; bin < count - 1; bin++) {
    gradient += gradientOf[bin] ?? 0;
    curve += curveOf[bin] ?? 0;
    if (curve < MIN_WEIGHT || sums.curve - curve < MIN_WEIGHT) continue;
    const gain = worth(gradient, curve) + worth(sums.gradient - gradient, sums.curve - curve) - worth(sums.gradient, sums.curve);
    if (gain > best.gain) best = { gain, column, bin };
  }
  return best;
}

const worth = (gradient: number, curve: number): number => gradient ** 2 / (curve + SHRINK);
