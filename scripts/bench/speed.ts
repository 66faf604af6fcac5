import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { addressOf, readPage } from '../cli/corpus';
import { openSession, type Session } from '../browsers/session';
import { timeCold } from './cold';
import { quantile, sum } from './figures';
import { alignTable } from './report';
import { type Corpus, readCorpus } from './runCorpus';
import type { Growth, GrowthTask, Measure, PageTask, Times } from './speedPage';

const USAGE = 'Usage: npm run bench:speed -- <corpus folder>… [--pages N]';

/** Rounds give the spread. */
const ROUNDS = 5;

const GROWTH_FACTORS = [1, 2, 4, 8, 16, 32, 64];

/** Memory is compared after this many pages, when caches are full, and at the end. */
const WARM_PAGES = 50;
const HEAP_PAGES = 500;

export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { pages: { type: 'string' } } });
  if (positionals.length === 0 || !/^\d*$/.test(values.pages ?? '')) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const limit = Number(values.pages ?? Number.POSITIVE_INFINITY);
  const corpora = positionals.map((folder) => thin(readCorpus(folder), limit));
  const session = await openSession('scripts/bench/speedPage.ts');
  try {
    print(`${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, Chromium ${await session.version()}, ${ROUNDS} rounds`);
    await printEngine(corpora, session);
    await printGrowth(session);
    await printHeap(corpora, session);
  } finally {
    await session.close();
  }
  print(alignTable(await timeCold(corpora)));
  printBundles();
  return 0;
}

const print = (text: string): void => void process.stdout.write(`${text}\n\n`);

/** Every so many pages of a corpus, at most `limit`. */
function thin(corpus: Corpus, limit: number): Corpus {
  const step = Math.max(1, Math.ceil(corpus.pages.length / limit));
  return { ...corpus, pages: corpus.pages.filter((_, index) => index % step === 0) };
}

async function printEngine(corpora: readonly Corpus[], session: Session): Promise<void> {
  const rows: string[][] = [];
  for (const corpus of corpora) {
    const pages: Times[] = [];
    for (const page of corpus.pages) {
      const task: PageTask = { html: readPage(corpus.manifest, page), url: addressOf(page), rounds: ROUNDS };
      pages.push(await session.call<Times>('timePage', task));
    }
    rows.push([`${corpus.name} (${pages.length})`, ...engineCells(pages)]);
  }
  const heads = ['total / naive', 'p95 / naive', 'total / floor', 'naive / floor', 'ms p50', 'ms p95', 'ms most'];
  print(alignTable([['corpus', ...heads], ...rows]));
}

/**
 * Ratios of each page's shortest time, for what makes a time longer is the machine; behind them, from the least to the
 * most, the ratios of the rounds.
 */
function engineCells(pages: readonly Times[]): string[] {
  const best = (measure: Measure): number[] => pages.map((times) => Math.min(...times[measure])).sort((a, b) => a - b);
  const ofRound = (measure: Measure, round: number): number[] => pages.map((times) => times[measure][round] ?? 0).sort((a, b) => a - b);
  const ratio = (of: (times: number[]) => number, above: Measure, below: Measure): string => {
    const rounds = Array.from({ length: ROUNDS }, (_, round) => of(ofRound(above, round)) / of(ofRound(below, round)));
    const [least, most] = [Math.min(...rounds), Math.max(...rounds)];
    return `${(of(best(above)) / of(best(below))).toFixed(2)} (${least.toFixed(2)}–${most.toFixed(2)})`;
  };
  return [
    ratio(sum, 'lede', 'naive'),
    ratio((times) => quantile(times, 0.95), 'lede', 'naive'),
    ratio(sum, 'lede', 'floor'),
    ratio(sum, 'naive', 'floor'),
    ...[0.5, 0.95, 1].map((q) => quantile(best('lede'), q).toFixed(1)),
  ];
}

async function printGrowth(session: Session): Promise<void> {
  const rows: string[][] = [];
  for (const kind of ['body', 'cards'] as const) {
    const perNode: number[] = [];
    for (const factor of GROWTH_FACTORS) {
      const task: GrowthTask = { kind, factor, rounds: ROUNDS };
      const { nodes, ms } = await session.call<Growth>('timeGrowth', task);
      perNode.push(ms / nodes);
    }
    rows.push([kind, ...perNode.map((time) => (time / (perNode[0] ?? 1)).toFixed(2))]);
  }
  print(alignTable([['time per node', ...GROWTH_FACTORS.map((factor) => `× ${factor}`)], ...rows]));
}

async function printHeap(corpora: readonly Corpus[], session: Session): Promise<void> {
  const pages = corpora.flatMap((corpus) =>
    corpus.pages.map((page) => ({ html: () => readPage(corpus.manifest, page), url: addressOf(page) })),
  );
  const heaps: string[] = [];
  // What was timed before is not to be weighed.
  await session.close();
  for (let count = 1; count <= HEAP_PAGES; count++) {
    const page = pages[count % pages.length];
    if (page) await session.call('cleanAndForget', { html: page.html(), url: page.url, rounds: 1 });
    if (count === WARM_PAGES || count === HEAP_PAGES)
      heaps.push(`${((await session.heapBytes()) / 1e6).toFixed(1)} MB after ${count} pages`);
  }
  print(`heap: ${heaps.join(', ')}`);
}

/** What is built, packed: each script and style of the extension. */
function printBundles(): void {
  const output = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
  if (!existsSync(output)) return print('bundles: not built (npm run build)');
  const rows = readdirSync(output, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(js|css|html)$/.test(file))
    .map((file) => join(output, file))
    .map((file) => ({ file, bytes: readFileSync(file) }))
    .map(({ file, bytes }) => [relative(output, file), kilobytes(bytes.length), kilobytes(gzipSync(bytes, { level: 9 }).length)]);
  print(alignTable([['bundle', 'kB', 'kB gzip'], ...rows]));
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
