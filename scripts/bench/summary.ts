import { type Counts, type PageScore, precision, recall, harmonic, f1 } from './score';

export interface Summary {
  readonly pages: number;
  readonly text?: {
    readonly f1: number;
    readonly precision: number;
    readonly recall: number;
    readonly leak: number;
    readonly loss: number;
  };
  readonly wordF1?: number;
  /** Pages with a text F1 below 0.5. */
  readonly fail?: number;
  /** Pages that gave no text. */
  readonly empty: number;
  readonly segments?: { readonly f: number; readonly precision: number; readonly recall: number };
  readonly title?: number;
  readonly date?: { readonly right: number; readonly abstained: number; readonly wrong: number; readonly invented: number };
  readonly authorsF1?: number;
  readonly repeats: number;
  readonly ms: { readonly p50: number; readonly p95: number; readonly total: number };
  readonly errors: number;
}

const FAIL_BELOW = 0.5;

export function summarize(scores: readonly PageScore[]): Summary {
  const texts = scores.flatMap(({ shingles: counts }) => counts ?? []);
  const words = scores.flatMap(({ words: counts }) => counts ?? []);
  const segments = scores.flatMap(({ segments: counts }) => counts ?? []);
  const titles = scores.flatMap(({ title }) => title ?? []);
  const dates = scores.flatMap(({ date }) => date ?? []);
  const authors = scores.flatMap(({ authors: counts }) => counts ?? []);
  const shareOf = (date: string): number => dates.filter((each) => each === date).length;
  const times = scores.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    pages: scores.length,
    ...(texts.length > 0 && {
      text: summarizeTexts(texts),
      wordF1: mean(words.map(f1)),
      fail: texts.filter((counts) => f1(counts) < FAIL_BELOW).length,
    }),
    empty: scores.filter(({ empty }) => empty).length,
    ...(segments.length > 0 && { segments: summarizeSegments(segments) }),
    ...(titles.length > 0 && { title: mean(titles.map(Number)) }),
    ...(dates.length > 0 && {
      date: {
        right: shareOf('right') / dates.length,
        abstained: shareOf('abstained'),
        wrong: shareOf('wrong'),
        invented: scores.filter(({ inventedDate }) => inventedDate).length,
      },
    }),
    ...(authors.length > 0 && { authorsF1: f1(add(authors)) }),
    repeats: mean(scores.map(({ repeats }) => Number(repeats))),
    ms: { p50: quantile(times, 0.5), p95: quantile(times, 0.95), total: sum(times) },
    errors: scores.filter(({ error }) => error !== undefined).length,
  };
}

/** Precision and recall are means over pages, so that a long page weighs no more than a short one; leak and loss are over all shingles. */
function summarizeTexts(texts: readonly Counts[]): NonNullable<Summary['text']> {
  const all = add(texts);
  const meanPrecision = mean(texts.map(precision));
  const meanRecall = mean(texts.map(recall));
  return {
    f1: harmonic(meanPrecision, meanRecall),
    precision: meanPrecision,
    recall: meanRecall,
    leak: all.extra / Math.max(1, all.both + all.extra),
    loss: all.missed / Math.max(1, all.both + all.missed),
  };
}

function summarizeSegments(segments: readonly Counts[]): NonNullable<Summary['segments']> {
  const all = add(segments);
  return { f: f1(all), precision: precision(all), recall: recall(all) };
}

const add = (counts: readonly Counts[]): Counts => ({
  both: sum(counts.map(({ both }) => both)),
  extra: sum(counts.map(({ extra }) => extra)),
  missed: sum(counts.map(({ missed }) => missed)),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const mean = (numbers: readonly number[]): number => sum(numbers) / Math.max(1, numbers.length);

/** Of sorted numbers, the one at the share `q` of the way; 0 of none. */
const quantile = (sorted: readonly number[], q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
