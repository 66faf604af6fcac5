import type { Truth } from '../cli/corpus';

/** What an extractor says of one page. */
export interface Output {
  readonly title: string;
  readonly authors: readonly string[];
  /** Begins with `YYYY-MM-DD`; absent or empty where the extractor names none. */
  readonly date?: string | undefined;
  /** One block a line. */
  readonly text: string;
  readonly ms: number;
  readonly error?: string;
}

/** Counts of what was found (`both`), what is too much (`extra`) and what is missing (`missed`). */
export interface Counts {
  readonly both: number;
  readonly extra: number;
  readonly missed: number;
}

/** One page's figures; what the truth does not hold is absent. */
export interface PageScore {
  readonly id: string;
  readonly shingles?: Counts;
  readonly words?: Counts;
  /** `both`: wanted snippets found; `extra`: unwanted ones found; `missed`: wanted ones not found. */
  readonly segments?: Counts;
  readonly empty: boolean;
  readonly title?: boolean;
  readonly date?: 'right' | 'wrong' | 'abstained';
  /** A date was named on a page that has none. */
  readonly inventedDate?: boolean;
  readonly authors?: Counts;
  readonly repeats: boolean;
  readonly ms: number;
  readonly error?: string;
}

const SHINGLE_WORDS = 4;

/** Shorter lines, as "Photo: AP" or "Yes", are repeated for good reasons. */
const MIN_REPEATED_CHARS = 25;

/** Han, kana, Thai, Lao, Khmer and Myanmar are written without spaces: one character is one token. */
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}_])+/gu;

export const tokens = (text: string): string[] => text.match(TOKEN) ?? [];

/** The text's runs of four words; a shorter text is one run. */
export function shingles(text: string): string[] {
  const words = tokens(text);
  if (words.length === 0) return [];
  const count = Math.max(1, words.length - SHINGLE_WORDS + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + SHINGLE_WORDS).join(' '));
}

/** Compares two bags: a thing that is there twice has to be found twice. */
export function compareBags(found: readonly string[], wanted: readonly string[]): Counts {
  const left = new Map<string, number>();
  for (const item of wanted) left.set(item, (left.get(item) ?? 0) + 1);
  let both = 0;
  for (const item of found) {
    const count = left.get(item) ?? 0;
    if (count === 0) continue;
    left.set(item, count - 1);
    both += 1;
  }
  return { both, extra: found.length - both, missed: wanted.length - both };
}

/** The share of what was found that is right; 1 where nothing was found and nothing is to be found, 0 where nothing was found. */
export const precision = ({ both, extra, missed }: Counts): number => (extra + missed === 0 ? 1 : both === 0 ? 0 : both / (both + extra));

/** The share of what is to be found that was found. */
export const recall = ({ both, extra, missed }: Counts): number => (extra + missed === 0 ? 1 : both === 0 ? 0 : both / (both + missed));

export const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));

export const f1 = (counts: Counts): number => harmonic(precision(counts), recall(counts));

const foldSpace = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Titles are the same where only case, spaces and the kind of quotes and dashes differ. */
export const foldTitle = (title: string): string =>
  foldSpace(
    title
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g, "'")
      .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"')
      .replace(/[\u2010-\u2015\u2212]/g, '-'),
  );

/** Names are the same where only case, accents, dots and spaces differ. */
export const foldName = (name: string): string =>
  foldSpace(name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('.', ' '));

export function compareSegments(text: string, truth: Pick<Truth, 'with' | 'without'>): Counts {
  const folded = foldSpace(text);
  const holds = (snippet: string): boolean => folded.includes(foldSpace(snippet));
  const wanted = truth.with ?? [];
  const both = wanted.filter(holds).length;
  return { both, extra: (truth.without ?? []).filter(holds).length, missed: wanted.length - both };
}

/** Whether a line of 25 or more characters stands in the text more than once, and more often than in the truth, whatever lines that has. */
export function repeatsLine(text: string, truth = ''): boolean {
  const told = foldSpace(truth);
  return [...countLines(text)].some(([line, count]) => count > 1 && count > told.split(line).length - 1);
}

function countLines(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of text.split('\n').map(foldSpace)) if (line.length >= MIN_REPEATED_CHARS) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

export const truthText = ({ text, paragraphs }: Truth): string | undefined => text ?? paragraphs?.join('\n');

function scoreDate(found: string | undefined, wanted: string): 'right' | 'wrong' | 'abstained' {
  if (!found) return 'abstained';
  return found.slice(0, 10) === wanted ? 'right' : 'wrong';
}

const lowerTokens = (text: string): string[] => tokens(text.toLowerCase());

export function scorePage(id: string, truth: Truth, output: Output): PageScore {
  const wanted = truthText(truth);
  return {
    id,
    ...(wanted !== undefined && {
      shingles: compareBags(shingles(output.text), shingles(wanted)),
      words: compareBags(lowerTokens(output.text), lowerTokens(wanted)),
    }),
    ...((truth.with ?? truth.without) && { segments: compareSegments(output.text, truth) }),
    empty: output.text.trim() === '',
    ...(truth.title !== undefined && { title: foldTitle(output.title) === foldTitle(truth.title) }),
    ...(truth.date !== undefined && { date: scoreDate(output.date, truth.date) }),
    ...(truth.noDate === true && { inventedDate: Boolean(output.date) }),
    ...(truth.authors && { authors: compareBags(uniqueNames(output.authors), uniqueNames(truth.authors)) }),
    repeats: repeatsLine(output.text, wanted),
    ms: output.ms,
    ...(output.error !== undefined && { error: output.error }),
  };
}

/** Some extractors, and some truths, give "By Ann Lee and Bo Li" as one author. */
export const splitNames = (byline: string): string[] =>
  byline.replace(/^\s*(by|von|par|por|di|door|av|af)\s*:?\s+/i, '').split(/\s*[,;|/&\n]\s*|\s+(?:and|und|et|y|e|en|och|og|oraz)\s+/);

const uniqueNames = (names: readonly string[]): string[] => [
  ...new Set(
    names
      .flatMap(splitNames)
      .map(foldName)
      .filter((name) => name !== ''),
  ),
];

/** A corpus's figures, 0 to 1 where they are shares; what no page's truth holds is absent. */
