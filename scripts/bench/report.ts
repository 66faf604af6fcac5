import type { CorpusPage } from '../cli/corpus';
import type { Fact } from './options';
import { type Counts, f1, type Output, type PageScore, shingles, truthText } from './score';
import type { Summary } from './summary';

export interface Row {
  readonly name: string;
  readonly summary: Summary;
  /** Whether the times are of warm runs, all in this one. */
  readonly timed: boolean;
}

type Column = readonly [heading: string, value: (summary: Summary) => string];

const NONE = '–';

const share = (value: number | undefined): string => (value === undefined ? NONE : value.toFixed(3).replace(/^0/, ''));
const count = (value: number | undefined): string => (value === undefined ? NONE : String(value));
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

const COLUMNS: readonly Column[] = [
  ['F1', ({ text }) => share(text?.f1)],
  ['P', ({ text }) => share(text?.precision)],
  ['R', ({ text }) => share(text?.recall)],
  ['leak', ({ text }) => share(text?.leak)],
  ['loss', ({ text }) => share(text?.loss)],
  ['fail', ({ fail }) => count(fail)],
  ['empty', ({ empty }) => count(empty)],
  ['seg F', ({ segments }) => share(segments?.f)],
  ['seg P/R', ({ segments }) => (segments ? `${share(segments.precision)}/${share(segments.recall)}` : NONE)],
  ['word F1', ({ wordF1 }) => share(wordF1)],
  ['title', ({ title }) => share(title)],
  ['date (abst., wrong, inv.)', ({ date }) => (date ? `${share(date.right)} (${date.abstained}, ${date.wrong}, ${date.invented})` : NONE)],
  ['authors', ({ authorsF1 }) => share(authorsF1)],
  ['repeats', ({ repeats }) => percent(repeats)],
  ['errors', ({ errors }) => count(errors)],
];

/** A Markdown table, one row an extractor, with the times against Readability's where they were taken. */
export function table(rows: readonly Row[]): string {
  const base = rows.find(({ name }) => name === 'Readability')?.summary.ms.total;
  const lines = rows.map(({ name, summary, timed }) => {
    const { p50, p95, total } = summary.ms;
    const times = timed ? [`${p50.toFixed(1)} / ${p95.toFixed(1)}`, base ? (total / base).toFixed(2) : NONE] : [NONE, NONE];
    return [name, ...COLUMNS.map(([, value]) => value(summary)), ...times];
  });
  return alignTable([['', ...COLUMNS.map(([heading]) => heading), 'ms p50 / p95', 'ratio'], ...lines]);
}

/** A Markdown table, its head first. */
export function alignTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...body.map(line)].join('\n');
}

interface Results {
  readonly scores: readonly PageScore[];
  readonly outputs: Readonly<Record<string, Output>>;
  readonly count: number;
}

/** How many characters of each leak and each loss are shown. */
const SAMPLE_CHARS = 160;
const SAMPLE_LINES = 4;

/** The pages with the lowest figures, with what leaked (+) and what was lost (-). */
export function listWorst(pages: readonly CorpusPage[], { scores, outputs, count: howMany }: Results): string {
  const worst = [...scores].sort((a, b) => quality(a) - quality(b)).slice(0, howMany);
  return worst
    .map((score) => {
      const page = pages.find(({ id }) => id === score.id);
      return page ? describePage(page, score, outputs[page.id]?.text ?? '') : '';
    })
    .join('');
}

const quality = (score: PageScore): number => {
  const counts = score.shingles ?? score.segments;
  return counts ? f1(counts) : 1;
};

function describePage(page: CorpusPage, score: PageScore, text: string): string {
  const truth = truthText(page.truth);
  const [leaked, lost] =
    truth === undefined
      ? [
          page.truth.without?.filter((snippet) => text.includes(snippet)) ?? [],
          page.truth.with?.filter((snippet) => !text.includes(snippet)) ?? [],
        ]
      : [strangeLines(text, truth), strangeLines(truth, text)];
  const title = `\n${page.id}  ${page.url ?? ''}\n  ${figures(score)}\n`;
  return title + sample('+', leaked) + sample('-', lost);
}

const describeCounts = (name: string, counts: Counts | undefined): string =>
  counts ? `${name} ${share(f1(counts))} (+${counts.extra} -${counts.missed} of ${counts.both + counts.missed})` : '';

function figures(score: PageScore): string {
  return [
    describeCounts('text', score.shingles),
    describeCounts('segments', score.segments),
    score.empty ? 'empty' : '',
    score.repeats ? 'repeats a line' : '',
    score.error ?? '',
  ]
    .filter((part) => part !== '')
    .join('  ');
}

/** Below this share of its shingles in the other text, a line is not in it. */
const KNOWN_SHARE = 0.5;

/** The lines of a text that another text does not have. */
export function strangeLines(text: string, other: string): string[] {
  const known = new Set(shingles(other.replace(/\s+/g, ' ')));
  return text.split('\n').filter((line) => line.trim() !== '' && !isKnown(line, { known, other }));
}

/** Lines too short for a shingle are looked up as they are. */
function isKnown(line: string, { known, other }: { known: ReadonlySet<string>; other: string }): boolean {
  const own = shingles(line);
  if (own.length <= 1) return other.includes(line.trim());
  return own.filter((shingle) => known.has(shingle)).length / own.length >= KNOWN_SHARE;
}

function sample(sign: string, lines: readonly string[]): string {
  const longest = [...lines].sort((a, b) => b.length - a.length);
  const more = longest.length > SAMPLE_LINES ? `  ${sign} … ${longest.length - SAMPLE_LINES} more lines\n` : '';
  return longest
    .slice(0, SAMPLE_LINES)
    .map((line) => `  ${sign} ${line.slice(0, SAMPLE_CHARS)}\n`)
    .join('')
    .concat(more);
}

/** The pages that made Lede throw, and how. */
export const listErrors = (scores: readonly PageScore[]): string =>
  scores.flatMap(({ id, error }) => (error === undefined ? [] : [`error on ${id}: ${error}\n`])).join('');

const IS_WRONG: Readonly<Record<Fact, (score: PageScore) => boolean>> = {
  title: ({ title }) => title === false,
  date: ({ date, inventedDate }) => date === 'wrong' || date === 'abstained' || inventedDate === true,
  authors: ({ authors }) => authors !== undefined && f1(authors) < 1,
};

const show = (value: string | readonly string[] | undefined): string => [value ?? []].flat().join('; ') || 'nothing';

/** The pages whose title, date or authors are not the truth's: what was found, and what is right. */
export function listWrong(
  pages: readonly CorpusPage[],
  { scores, outputs, fact }: Omit<Results, 'count'> & { readonly fact: Fact },
): string {
  const lines = scores.filter(IS_WRONG[fact]).map(({ id }) => {
    const page = pages.find((each) => each.id === id);
    return `  ${id}  ${page?.url ?? ''}\n    found ${show(outputs[id]?.[fact])}\n    truth ${show(page?.truth[fact])}\n`;
  });
  return `\n${lines.length} with another ${fact} than the truth\n${lines.join('')}`;
}

/** Smaller changes of a page's F1 are a word here or there. */
const MIN_CHANGE = 0.005;

/** The pages that changed between two runs, the worst turn first, with a line that counts them. */
export function listChanges(before: readonly PageScore[], after: readonly PageScore[]): string {
  const earlier = new Map(before.map((score) => [score.id, score]));
  const changes = after
    .flatMap((score) => {
      const old = earlier.get(score.id);
      return old ? [{ score, old, change: quality(score) - quality(old), facts: changedFacts(old, score) }] : [];
    })
    .filter(({ change, facts }) => Math.abs(change) >= MIN_CHANGE || facts.length > 0)
    .sort((a, b) => a.change - b.change);
  const lines = changes.map(({ score, old, change, facts }) => {
    const text = Math.abs(change) >= MIN_CHANGE ? [`${share(quality(old))} → ${share(quality(score))}`] : [];
    return `  ${score.id.padEnd(40)} ${[...text, ...facts].join('  ')}\n`;
  });
  const worse = changes.filter(({ change }) => change <= -MIN_CHANGE).length;
  const better = changes.filter(({ change }) => change >= MIN_CHANGE).length;
  return `\n${worse} worse, ${better} better\n${lines.join('')}`;
}

const authorsOf = ({ authors }: PageScore): string => (authors ? share(f1(authors)) : '');

function changedFacts(old: PageScore, now: PageScore): string[] {
  const pairs: readonly (readonly [string, string, string])[] = [
    ['title', String(old.title ?? ''), String(now.title ?? '')],
    ['date', old.date ?? '', now.date ?? ''],
    ['authors', authorsOf(old), authorsOf(now)],
    ['repeats', String(old.repeats), String(now.repeats)],
    ['error', old.error ?? '', now.error ?? ''],
  ];
  return pairs.filter(([, a, b]) => a !== b).map(([name, a, b]) => `${name} ${a} → ${b}`);
}
