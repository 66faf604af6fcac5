import { addressOf, type CorpusPage, readPage } from '../cli/corpus';
import { openSession } from '../browsers/session';
import type { Audited } from './receiptsPage';
import { type Corpus, readCorpus } from './runCorpus';
import { compareBags, compareSegments, recall, shingles, truthText } from './score';

interface Row extends Audited {
  readonly id: string;
  /** Characters of the page's source. */
  readonly length: number;
  /** Share of the true text that the article does not have; absent where the truth has no text. */
  readonly loss?: number;
  /** The same of the looser version. */
  readonly looserLoss?: number;
}

/** More than this lost, and a warning is due; less than the other, and one is out of place. */
const MUCH = 0.1;
const LITTLE = 0.02;

/** What a reader takes for at once. */
const SLOW_MS = 50;

/**
 * Holds every page's receipts to account and counts how often the completeness check is right. Arguments: corpus
 * folders; `--each` names the pages on which it is wrong.
 */
export async function main(args: readonly string[]): Promise<number> {
  const folders = args.filter((arg) => !arg.startsWith('--'));
  if (folders.length === 0) {
    process.stderr.write('Usage: npm run bench:receipts -- <corpus folder>… [--each]\n');
    return 2;
  }
  const session = await openSession('scripts/bench/receiptsPage.ts');
  const all: Row[] = [];
  try {
    for (const corpus of folders.map(readCorpus)) {
      const rows: Row[] = [];
      for (const page of corpus.pages) {
        const html = readPage(corpus.manifest, page);
        const audited = await session.call<Audited>('auditSource', { html, url: addressOf(page) }).catch((error: Error) => failed(error));
        rows.push({ ...audited, id: page.id, length: html.length, ...lossOf(page, audited) });
      }
      process.stdout.write(describe(corpus.name, rows, args.includes('--each')));
      all.push(...rows);
    }
  } finally {
    await session.close();
  }
  if (folders.length > 1) process.stdout.write(describe('all', all, false));
  return all.some(({ faults, unreturned }) => faults.length + unreturned.length > 0) ? 1 : 0;
}

const failed = (error: Error): Audited => ({
  faults: [error.message],
  unreturned: [],
  receipts: 0,
  size: 0,
  ms: [],
  text: '',
  looser: '',
});

function lossOf({ truth }: CorpusPage, { completeness, text, looser }: Audited): Pick<Row, 'loss' | 'looserLoss'> {
  const wanted = truthText(truth);
  if (!completeness || (!wanted?.trim() && !truth.with?.length)) return {};
  const loss = (found: string): number =>
    1 - recall(wanted?.trim() ? compareBags(shingles(found), shingles(wanted)) : compareSegments(found, { with: truth.with ?? [] }));
  return { loss: loss(text), looserLoss: loss(looser) };
}

function describe(name: Corpus['name'], rows: readonly Row[], each: boolean): string {
  const times = rows.flatMap(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);
  const sizes = rows.map(({ size }) => size).sort((a, b) => a - b);
  const shares = rows.map(({ size, length }) => size / Math.max(1, length));
  const faults = rows.filter((row) => row.faults.length > 0);
  const unreturned = rows.reduce((sum, row) => sum + row.unreturned.length, 0);
  const receipts = rows.reduce((sum, row) => sum + row.receipts, 0);
  return [
    `\n${name}: ${rows.length} pages, ${receipts} receipts`,
    `  not accounted for: ${faults.length} pages; not brought back as they were: ${unreturned} receipts`,
    `  put back in ms: p50 ${at(0.5)}, p95 ${at(0.95)}, at most ${at(1)}`,
    `  receipts in kB: p50 ${kilo(sizes[Math.floor(sizes.length / 2)])}, at most ${kilo(sizes.at(-1))}; at most ${percent(Math.max(...shares))} of the page`,
    ...describeCheck(rows, each),
    ...(each
      ? rows.filter(({ ms }) => Math.max(...ms) > SLOW_MS).map((row) => `  - slow: ${row.id} ${Math.max(...row.ms).toFixed(0)} ms`)
      : []),
    ...(each ? rows.flatMap((row) => [...row.faults, ...row.unreturned].map((what) => `  - ${row.id}: ${what}`)) : []),
    '',
  ].join('\n');
}

function describeCheck(rows: readonly Row[], each: boolean): string[] {
  const known = rows.filter((row) => row.loss !== undefined);
  const much = known.filter(({ loss = 0 }) => loss > MUCH);
  const little = known.filter(({ loss = 0 }) => loss < LITTLE);
  const helped = much.filter((row) => warns(row) && (row.looserLoss ?? 1) < (row.loss ?? 0) / 2).length;
  return [
    `  the check warns on ${of(much.filter(warns), much)} with more than 10 % lost, on ${of(little.filter(warns), little)} with less than 2 %`,
    `  the looser version brings back half of the lost text or more on ${helped} of ${much.length}`,
    ...(each ? much.filter((row) => !warns(row)).map((row) => `  - silent: ${lineOf(row)}`) : []),
    ...(each ? little.filter(warns).map((row) => `  - in vain: ${lineOf(row)}`) : []),
  ];
}

const warns = ({ completeness }: Row): boolean => completeness !== undefined && completeness.verdict !== 'whole';

const lineOf = ({ id, loss = 0, completeness }: Row): string =>
  `${id} loses ${percent(loss)}, says ${percent(1 - (completeness?.share ?? 1))}: ${completeness?.evidence.join('; ') ?? ''}`;

const of = (some: readonly Row[], all: readonly Row[]): string =>
  `${some.length} of ${all.length} (${percent(some.length / Math.max(1, all.length))})`;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const kilo = (size = 0): string => (size / 1000).toFixed(1);
