import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareBags, type Counts, shingles } from '../bench/score';
import { addressOf, readManifest, readPage, type Truth } from '../cli/corpus';
import { openSession } from '../browsers/session';
import type { Samples } from './bins';
import { boost, type Boosted, type Settings, type Tree, valueOf } from './boost';
import { labelBlocks } from './label';
import type { Described } from './page';

const SETTINGS: Settings = { trees: 180, leaves: 16, rate: 0.12 };

/** Features with the largest gain are enough; more make the model larger, not better. */
const FEATURES = 100;

const FOLDS = 3;

/** Log-odds from which a block is kept, tried in the cross-validation. */
const THRESHOLDS = [-0.6, -0.3, 0, 0.3];

const MODEL = fileURLToPath(new URL('../../utils/rules/storyModel.json', import.meta.url));

/** The samples of one page; `publisher` keeps its pages on one side of every cross-validation. */
interface TrainingPage {
  readonly publisher: string;
  readonly truth: Truth;
  readonly texts: readonly string[];
  readonly samples: Samples;
}

/**
 * `npm run train -- <corpus folder>…`: learns the story model from the corpora, prints how it does on
 * publishers it has not seen, and writes `utils/rules/storyModel.json`.
 */
export async function main(folders: readonly string[]): Promise<number> {
  if (folders.length === 0) {
    process.stderr.write('npm run train -- <corpus folder>…\n');
    return 2;
  }
  const { names, pages } = await describeCorpora(folders);
  const chosen = rankFeatures(boost(joinSamples(pages), { ...SETTINGS, trees: SETTINGS.trees / 4 }), names.length).slice(0, FEATURES);
  const narrow = pages.map((page) => ({ ...page, samples: chooseColumns(page.samples, chosen) }));
  const unseen = scoreUnseen(narrow);
  for (const threshold of THRESHOLDS) process.stdout.write(`${threshold}: ${figures(unseen, threshold)}\n`);
  const model = boost(joinSamples(narrow), SETTINGS);
  writeFileSync(
    MODEL,
    JSON.stringify(
      toFile(
        model,
        chosen.map((column) => names[column] ?? ''),
      ),
    ),
  );
  return 0;
}

async function describeCorpora(folders: readonly string[]): Promise<{ names: readonly string[]; pages: TrainingPage[] }> {
  const session = await openSession('scripts/train/page.ts');
  const pages: TrainingPage[] = [];
  let names: readonly string[] = [];
  for (const manifest of folders.map((folder) => join(folder, 'manifest.jsonl'))) {
    for (const page of readManifest(manifest)) {
      const described = await session.call<Described>('describePage', { html: readPage(manifest, page), url: addressOf(page) });
      ({ names } = described);
      pages.push(toTrainingPage(described, page.truth, page.domain ?? page.id));
    }
  }
  await session.close();
  return { names, pages };
}

function toTrainingPage({ names, blocks, rows }: Described, truth: Truth, publisher: string): TrainingPage {
  const bytes = Buffer.from(rows, 'base64');
  const values = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const labels = labelBlocks(blocks, truth);
  return {
    publisher,
    truth,
    texts: blocks.map(({ text, caption }) => (caption ? '' : text)),
    samples: {
      width: names.length,
      values,
      labels: Float64Array.from(labels, ({ label }) => label),
      weights: Float64Array.from(labels, ({ weight }, at) => (blocks[at]?.caption ? 0 : weight / 20)),
    },
  };
}

/** One table of all rows that the truth says something of. */
function joinSamples(pages: readonly TrainingPage[]): Samples {
  const width = pages[0]?.samples.width ?? 0;
  const rows = pages.flatMap(({ samples }) =>
    Array.from(samples.weights, (weight, row) => ({ samples, row, weight })).filter(({ weight }) => weight > 0),
  );
  const values = new Float32Array(rows.length * width);
  rows.forEach(({ samples, row }, at) => values.set(samples.values.subarray(row * width, (row + 1) * width), at * width));
  return {
    width,
    values,
    labels: Float64Array.from(rows, ({ samples, row }) => samples.labels[row] ?? 0),
    weights: Float64Array.from(rows, ({ weight }) => weight),
  };
}

function chooseColumns({ width, values, labels, weights }: Samples, columns: readonly number[]): Samples {
  const chosen = new Float32Array(labels.length * columns.length);
  for (let row = 0; row < labels.length; row++) {
    columns.forEach((column, at) => {
      chosen[row * columns.length + at] = values[row * width + column] ?? 0;
    });
  }
  return { width: columns.length, values: chosen, labels, weights };
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

interface Scored {
  readonly page: TrainingPage;
  readonly scores: readonly number[];
}

/** Each page scored by a model that has seen no page of its publisher. */
function scoreUnseen(pages: readonly TrainingPage[]): Scored[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const model = boost(joinSamples(pages.filter((page) => foldOf(page) !== fold)), SETTINGS);
    return pages
      .filter((page) => foldOf(page) === fold)
      .map((page) => ({ page, scores: page.texts.map((_, row) => score(model, page.samples, row)) }));
  });
}

/** F1 of the kept texts over the pages whose truth is a whole text. */
function figures(scored: readonly Scored[], threshold: number): string {
  const pages = scored.flatMap(({ page: { truth, texts }, scores }) => {
    const wanted = truth.text ?? truth.paragraphs?.join('\n');
    const kept = texts.filter((_, row) => (scores[row] ?? 0) > threshold).join('\n');
    return wanted ? [compareBags(shingles(kept), shingles(wanted))] : [];
  });
  const mean = (of: (counts: Counts) => number): number =>
    pages.reduce((sum, counts) => sum + (counts.both && of(counts)), 0) / pages.length;
  const precision = mean(({ both, extra }) => both / (both + extra));
  const recall = mean(({ both, missed }) => both / (both + missed));
  return `${pages.length} pages, F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)} (P ${precision.toFixed(3)} / R ${recall.toFixed(3)})`;
}

const foldOf = ({ publisher }: TrainingPage): number =>
  Array.from(publisher).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7) % FOLDS;

const score = ({ base, trees }: Boosted, { values, width }: Samples, row: number): number =>
  trees.reduce<number>((sum, tree) => sum + valueOf(tree, values, row * width), base);

/** As `StoryModel` has it: thresholds to three decimals, leaves in thousandths. */
function toFile({ base, trees }: Boosted, names: readonly string[]): unknown {
  const flatten = (tree: Tree): number[] =>
    typeof tree === 'number'
      ? [-1, Math.round(tree * 1000)]
      : [tree.feature, tree.threshold, ...flatten(tree.left), ...flatten(tree.right)];
  return { features: names, base: Math.round(base * 1000) / 1000, trees: trees.map(flatten) };
}
