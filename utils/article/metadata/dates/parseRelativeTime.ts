import { startsWithCapital, startsWithLetter, startsWithSmall } from '../../text/letters';
import { memoize } from '../../text/memo';
import { normalise } from './parseDate';

/** How long ago, as written. */
export interface Ago {
  readonly ms: number;
  /** `minute`s and `hour`s give a time, the others a day. */
  readonly unit: Unit;
  readonly text: string;
}

type Unit = 'minute' | 'hour' | 'day' | 'week';

const MINUTE = 60_000;
const UNITS: Readonly<Record<Unit, number>> = { minute: MINUTE, hour: 60 * MINUTE, day: 1440 * MINUTE, week: 10_080 * MINUTE };

const STYLES = ['long', 'short', 'narrow'] as const;

/** One count for each plural form that languages tell apart. */
const COUNTS = [1, 2, 5, 11, 21];

const partGlued = (text: string): string =>
  text.replace(/([a-z\u00df-\u1fff])([A-Z\u00c0-\u1fff])/g, (pair, small: string, capital: string) =>
    startsWithSmall(small) && startsWithCapital(capital) ? `${small} ${capital}` : pair,
  );

/** Sites glue a name to the age ("1 day agoAnn Ash"); the Arabic press writes منذ ("since") where `Intl` has قبل ("before"). */
const fold = (text: string): string => normalise(partGlued(text)).toLowerCase().replace(/\./g, '').replace(/منذ/g, 'قبل').trim();

const ENGLISH_UNITS: Readonly<Record<Unit, string>> = {
  minute: 'minute minutes min mins m',
  hour: 'hour hours hr hrs h',
  day: 'day days d',
  week: 'week weeks wk wks w',
};

/** English needs no look-up: the first one takes as long as to read a page. */
const ENGLISH: readonly Wording[] = (Object.keys(ENGLISH_UNITS) as Unit[]).flatMap((unit) =>
  ENGLISH_UNITS[unit].split(' ').map((word) => ({ before: '', after: `${word} ago`, unit })),
);

const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language);

/** A moment is less than a minute; `Intl` has no word for it that news pages use. */
const JUST_NOW =
  /^(?:just now|moments? ago|a (?:few )?(?:moments?|seconds?) ago|gerade eben|soeben|à l[’']instant|hace (?:unos )?(?:instantes|momentos)|ahora mismo|poco fa|agora mesmo|agora há pouco|zojuist|nyss|akkurat nå|lige nu|przed chwilą|только что|щойно|az önce|şimdi|たった今|방금(?: 전)?|刚刚|剛剛|कुछ ही (?:क्षण|देर) पहले|अभी अभी|الآن|منذ لحظات|כרגע|لحظاتی پیش|baru saja|vừa xong)$/i;

interface Wording {
  readonly before: string;
  readonly after: string;
  readonly unit: Unit;
}

/** Reads "38 minutes ago", "vor 2 Std.", "1時間前" in English or one of the languages; months and years are too coarse for a date. */
export function parseAgo(text: string, languages: readonly string[]): Ago | undefined {
  if (JUST_NOW.test(text.trim())) return { ms: 0, unit: 'minute', text: text.trim() };
  const line = fold(text).replace(/(?:\b|(?<=time))an? (?=(?:minute|hour|day|week) ago)/, '1 ');
  const number = /\d{1,3}(?!\d)/.exec(line);
  if (!number) return undefined;
  const before = line.slice(0, number.index).trim();
  const after = line.slice(number.index + number[0].length).trim();
  const wording = [...ENGLISH, ...languages.filter((language) => !isEnglish(language)).flatMap(wordingsIn)].find(
    (known) => endsWithWord(before, known.before) && startsWithWord(after, known.after),
  );
  return wording && { ms: Number(number[0]) * UNITS[wording.unit], unit: wording.unit, text: text.trim() };
}

const wordingsIn = memoize((language: string): Wording[] =>
  STYLES.flatMap((style) => {
    const format = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { style });
    return (Object.keys(UNITS) as Unit[]).flatMap((unit) => COUNTS.map((count) => wordingOf(format, unit, count)));
  }),
);

function wordingOf(format: Intl.RelativeTimeFormat, unit: Unit, count: number): Wording {
  const parts = format.formatToParts(-count, unit);
  const at = parts.findIndex(({ type }) => type === 'integer');
  const join = (from: number, to: number): string =>
    parts
      .slice(from, to)
      .map(({ value }) => value)
      .join('');
  return { before: fold(join(0, at)), after: fold(join(at + 1, parts.length)), unit };
}

/** Sites glue a name to the number: "Yahoo4 hours ago". */
const endsWithWord = (text: string, word: string): boolean =>
  word === '' || (text.endsWith(word) && !startsWithLetter(text.charAt(text.length - word.length - 1)));

const startsWithWord = (text: string, word: string): boolean => text.startsWith(word) && !startsWithLetter(text.slice(word.length));
