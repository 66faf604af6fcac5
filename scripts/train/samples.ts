import { join } from 'node:path';
import { addressOf, readManifest, readPage, type Truth, type CorpusPage } from '../cli/corpus';
import { inOrder } from '../node/inOrder';
import { openNodeSession } from '../node/session';
import type { Samples } from './bins';
import { labelBlocks } from './label';
import { featureNames, verdictNames, type Described } from './page';

/** The samples of one page; `publisher` keeps its pages on one side of every cross-validation. */
export interface TrainingPage {
  readonly manifest: string;
  readonly page: CorpusPage;
  readonly publisher: string;
  readonly truth: Truth;
  readonly texts: readonly string[];
  readonly samples: Samples;
}

/** Pages can be drawn without end; those that people wrote shall not be outvoted. */
const DRAWN_WEIGHT = 0.5;

/** What the first round is told of every block of the corpora. */
export async function describeCorpora(folders: readonly string[]): Promise<TrainingPage[]> {
  const all = folders
    .map((folder) => join(folder, 'manifest.jsonl'))
    .flatMap((manifest) => readManifest(manifest).map((page) => ({ manifest, page })));
  return inWorkers(all, async ({ manifest, page }, call) => {
    const described = await call<Described>('describePage', { html: readPage(manifest, page), url: addressOf(page) });
    return { manifest, page, publisher: page.domain ?? page.id, ...toSamples(described, page) };
  });
}

/** The same pages with what the second round is told of each block behind their features. */
export async function addVerdicts(
  pages: readonly TrainingPage[],
  oddsOf: ReadonlyMap<TrainingPage, Float32Array>,
): Promise<TrainingPage[]> {
  return inWorkers(pages, async (training, call) => {
    const { manifest, page } = training;
    const odds = oddsOf.get(training);
    const rows = await call<Float32Array>('describeVerdicts', { html: readPage(manifest, page), url: addressOf(page), odds });
    return { ...training, samples: widen(training.samples, rows) };
  });
}

type Call = <T>(name: string, argument: unknown) => Promise<T>;

async function inWorkers<Item, Result>(items: readonly Item[], task: (item: Item, call: Call) => Promise<Result>): Promise<Result[]> {
  const session = await openNodeSession('scripts/train/page.ts');
  const results: Result[] = [];
  const call: Call = (name, argument) => session.call(name, argument);
  for await (const result of inOrder(items, session.atOnce, (item) => task(item, call))) results.push(result);
  await session.close();
  return results;
}

function toSamples({ blocks, rows }: Described, { truth, families }: CorpusPage): Pick<TrainingPage, 'truth' | 'texts' | 'samples'> {
  const labels = labelBlocks(blocks, truth);
  return {
    truth,
    texts: blocks.map(({ text, caption }) => (caption ? '' : text)),
    samples: {
      width: featureNames.length,
      values: rows,
      labels: Float64Array.from(labels, ({ label }) => label),
      weights: Float64Array.from(labels, ({ weight }, at) => (blocks[at]?.caption ? 0 : (families ? DRAWN_WEIGHT : 1) * (weight / 20))),
    },
  };
}

function widen(samples: Samples, rows: Float32Array): Samples {
  const more = verdictNames.length;
  const width = samples.width + more;
  const values = new Float32Array(samples.labels.length * width);
  for (let row = 0; row < samples.labels.length; row++) {
    values.set(samples.values.subarray(row * samples.width, (row + 1) * samples.width), row * width);
    values.set(rows.subarray(row * more, (row + 1) * more), row * width + samples.width);
  }
  return { ...samples, width, values };
}

/** One table of all rows that the truth says something of, with the log-odds so far where there are any. */
export function joinSamples(
  pages: readonly TrainingPage[],
  oddsOf?: ReadonlyMap<TrainingPage, Float32Array>,
): { readonly samples: Samples; readonly start: Float64Array | undefined } {
  const width = pages[0]?.samples.width ?? 0;
  const rows = pages.flatMap((page) =>
    Array.from(page.samples.weights, (weight, row) => ({ page, row, weight })).filter(({ weight }) => weight > 0),
  );
  const values = new Float32Array(rows.length * width);
  rows.forEach(({ page: { samples }, row }, at) => values.set(samples.values.subarray(row * width, (row + 1) * width), at * width));
  return {
    samples: {
      width,
      values,
      labels: Float64Array.from(rows, ({ page, row }) => page.samples.labels[row] ?? 0),
      weights: Float64Array.from(rows, ({ weight }) => weight),
    },
    start: oddsOf && Float64Array.from(rows, ({ page, row }) => oddsOf.get(page)?.[row] ?? 0),
  };
}

export function chooseColumns({ width, values, labels, weights }: Samples, columns: readonly number[]): Samples {
  const chosen = new Float32Array(labels.length * columns.length);
  for (let row = 0; row < labels.length; row++) {
    columns.forEach((column, at) => {
      chosen[row * columns.length + at] = values[row * width + column] ?? 0;
    });
  }
  return { width: columns.length, values: chosen, labels, weights };
}
