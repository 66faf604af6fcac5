import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compareBags, type Counts, shingles } from '../bench/score';
import type { Samples } from './bins';
import { boost, type Boosted, type Settings, type Tree, valueOf } from './boost';
import { featureNames, verdictNames } from './page';
import { addVerdicts, chooseColumns, describeCorpora, joinSamples, type TrainingPage } from './samples';

const FIRST: Settings = { trees: 180, leaves: 16, rate: 0.12 };

/** The second round adds to the first: fewer trees are enough. */
const SECOND: Settings = { trees: 90, leaves: 16, rate: 0.12 };

/** Features with the largest gain are enough; more make the model larger, not better. */
const FEATURES = 100;

const FOLDS = 3;

/** Log-odds from which a block is kept, tried in the cross-validation. */
const THRESHOLDS = [-0.6, -0.3, 0, 0.3];

const MODEL = fileURLToPath(new URL('../../utils/rules/storyModel.json', import.meta.url));

/**
 * `npm run train -- <corpus folder>…`: learns the story model from the corpora, prints how it does on
 * publishers it has not seen, and writes `utils/rules/storyModel.json`.
 *
 * The second round learns from what the first says of pages it has not seen: of those it has, it is too sure.
 */
export async function main(folders: readonly string[]): Promise<number> {
  if (folders.length === 0) {
    process.stderr.write('npm run train -- <corpus folder>…\n');
    return 2;
  }
  const described = await describeCorpora(folders);
  const chosen = rankFeatures(boost(joinSamples(described).samples, { ...FIRST, trees: FIRST.trees / 4 }), featureNames.length);
  const columns = chosen.slice(0, FEATURES);
  const pages = described.map((page) => ({ ...page, samples: chooseColumns(page.samples, columns) }));
  const firstOdds = scoreUnseen(pages, FIRST);
  say('First round', firstOdds);
  const told = await addVerdicts(pages, firstOdds);
  const toldOdds = new Map(told.map((page, at) => [page, firstOdds.get(pages[at] as TrainingPage) ?? new Float32Array()]));
  say('Both rounds', scoreUnseen(told, SECOND, toldOdds));
  const first = boost(joinSamples(pages).samples, FIRST);
  const all = joinSamples(told, toldOdds);
  const second = boost(all.samples, SECOND, all.start);
  writeFileSync(
    MODEL,
    JSON.stringify({
      features: columns.map((column) => featureNames[column] ?? ''),
      base: Math.round(first.base * 1000) / 1000,
      trees: first.trees.map(flatten),
      verdictFeatures: verdictNames,
      secondTrees: second.trees.map(flatten),
    }),
  );
  return 0;
}

/** Columns by how many splits ask for them, most first. */
function rankFeatures({ trees }: Boosted, width: number): number[] {
  const uses = Array.from({ length: width }, () => 0);
  const count = (tree: Tree, worth: number): void => {
    if (typeof tree === 'number') return;
    uses[tree.feature] = (uses[tree.feature] ?? 0) + worth;
    count(tree.left, worth / 2);
    count(tree.right, worth / 2);
  };
  for (const tree of trees) count(tree, 1);
  return uses
    .map((use, column) => ({ use, column }))
    .filter(({ use }) => use > 0)
    .sort((one, other) => other.use - one.use)
    .map(({ column }) => column);
}

type Odds = ReadonlyMap<TrainingPage, Float32Array>;

/** Log-odds of each page's blocks by a model that has seen no page of its publisher, added to those so far. */
function scoreUnseen(pages: readonly TrainingPage[], settings: Settings, so: Odds = new Map()): Odds {
  const odds = new Map<TrainingPage, Float32Array>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const { samples, start } = joinSamples(
      pages.filter((page) => foldOf(page) !== fold),
      so.size > 0 ? so : undefined,
    );
    const model = boost(samples, settings, start);
    for (const page of pages.filter((other) => foldOf(other) === fold)) {
      odds.set(
        page,
        Float32Array.from(page.texts, (_, row) => (so.get(page)?.[row] ?? 0) + score(model, page.samples, row)),
      );
    }
  }
  return odds;
}

function say(what: string, odds: Odds): void {
  for (const threshold of THRESHOLDS) process.stdout.write(`${what}, ${threshold}: ${figures(odds, threshold)}\n`);
}

/** F1 of the kept texts over the pages whose truth is a whole text. */
function figures(odds: Odds, threshold: number): string {
  const pages = [...odds].flatMap(([{ truth, texts }, scores]) => {
    const wanted = truth.text ?? truth.paragraphs?.join('\n');
    const kept = texts.filter((_, row) => (scores[row] ?? 0) > threshold).join('\n');
    return wanted ? [compareBags(shingles(kept), shingles(wanted))] : [];
  });
  const mean = (of: (counts: Counts) => number): number =>
    pages.reduce((sum, counts) => sum + (counts.both && of(counts)), 0) / pages.length;
  const precision = mean(({ both, extra }) => both / (both + extra));
  const recall = mean(({ both, missed }) => both / (both + missed));
  return `${pages.length} pages, F1 ${((2 * precision * recall) / (precision + recall)).toFixed(4)} (P ${precision.toFixed(3)} / R ${recall.toFixed(3)})`;
}

const foldOf = ({ publisher }: TrainingPage): number =>
  Array.from(publisher).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7) % FOLDS;

const score = ({ base, trees }: Boosted, { values, width }: Samples, row: number): number =>
  trees.reduce<number>((sum, tree) => sum + valueOf(tree, values, row * width), base);

/** As `StoryModel` has it: thresholds to three decimals, leaves in hundredths, which are all that tells. */
const flatten = (tree: Tree): number[] =>
  typeof tree === 'number' ? [-1, Math.round(tree * 100)] : [tree.feature, tree.threshold, ...flatten(tree.left), ...flatten(tree.right)];
