import { LANGUAGES } from '../../../rules/languages';
import { MONTHS_ALSO } from '../../../rules/monthsElsewhere';
import { hasLetters, withoutMarks } from '../../text/letters';
import { memoize } from '../../text/memo';
import { normaliseLetters } from '../../text/numerals';

/** 1 to 12, or undefined where the word is no month's name. */
export type MonthOf = (word: string) => number | undefined;

/** Lower case, without accents and dots: "Août", "aout", "juil."; Thai months differ in their vowels, which are marks. */
const keyOf = (name: string): string =>
  normaliseLetters(/[\u0e00-\u0e7f]/.test(name) ? name : withoutMarks(name))
    .replace(/[.'’]/g, '')
    .toLowerCase()
    .replace(/ı/g, 'i');

/** English months need no look-up. */
const ENGLISH = 'january february march april may june july august september october november december'.split(' ');

const ENGLISH_TAG = /^en(?:-|$)/i;

const COMMON_MONTHS: ReadonlyMap<string, number> = new Map([
  ...ENGLISH.flatMap((name, index) => [[name, index + 1] as const, [name.slice(0, 3), index + 1] as const]),
  ...MONTHS_ALSO.flatMap((names, index) => names.split(' ').map((name) => [keyOf(name), index + 1] as const)),
]);

/** Languages asked when neither the page's own nor English knows a name, the most read first. */
export const ALL_LANGUAGES =
  'de fr es it pt nl sv nb da fi is pl cs sk sl hr sr sr-Latn bs mk bg ru uk be lt lv et hu ro sq el tr az kk uz ka hy ar ar-LB fa he hi bn mr ne ur ta te ml kn gu pa si th lo km my id ms fil sw af eu ca gl ga cy mt am mn'.split(
    ' ',
  );

const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  // with a day, many languages inflect the name: январь, 8 января
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

/** Knows English months and those of `languages`; these are looked up only when a word needs it. */
export function monthsOf(languages: readonly string[]): MonthOf {
  let asked: ReadonlyMap<string, number> | undefined;
  return (word) => {
    const key = keyOf(word);
    const common = COMMON_MONTHS.get(key);
    if (common !== undefined) return common;
    asked ??= lookUp(languages);
    return asked.get(key) ?? asked.get(key.replace(HEBREW_IN, '')) ?? byBeginning(key, asked);
  };
}

/** "In", which Hebrew writes as one word with the month. */
const HEBREW_IN = /^ב(?=[\u05d0-\u05ea]{3})/;

/** Whether all of `languages` can be looked up without asking `Intl`. */
export const areKnown = (languages: readonly string[]): boolean =>
  languages.every((language) => ENGLISH_TAG.test(language) || knownNames(language) !== undefined);

function lookUp(languages: readonly string[]): Map<string, number> {
  const months = new Map(COMMON_MONTHS);
  const others = [...new Set(languages)].filter((language) => !ENGLISH_TAG.test(language));
  for (const [name, month] of others.flatMap(namesIn)) if (!months.has(name)) months.set(name, month);
  return months;
}

const namesIn = memoize((language: string): readonly (readonly [string, number])[] => knownNames(language) ?? askIntl(language));

/** Languages that number their months. */
const NUMBERED = /^(?:ja|ko|vi)(?:-|$)/i;

/** "Deutsch" is no tag. */
const TAG = /^[a-z]{2,3}(?:-|$)/i;

/** To ask `Intl` the first time takes 20 ms, as long as to read a page. */
function knownNames(language: string): readonly (readonly [string, number])[] | undefined {
  if (NUMBERED.test(language) || !TAG.test(language)) return [];
  const names = /^[a-z]{2}(?:-[A-Z]{2})?$/i.test(language) ? LANGUAGES[language.slice(0, 2).toLowerCase()]?.months : undefined;
  return names?.split(' ').map((name, index) => [name, (index % 12) + 1]);
}

const askIntl = (language: string): (readonly [string, number])[] =>
  Intl.DateTimeFormat.supportedLocalesOf(language).length > 0 ? FORMS.flatMap((form) => namesOf(language, form)) : [];

function namesOf(language: string, form: Intl.DateTimeFormatOptions): (readonly [string, number])[] {
  const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...form, timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2024, month, 15));
    return [keyOf(parts.find(({ type }) => type === 'month')?.value ?? ''), month + 1] as const;
  });
  return names.filter(([name]) => hasLetters(withoutMarks(name), 2));
}

/** Names are cut off differently everywhere ("Sept.", "Febr."): one that only one month begins with is that month. */
const MIN_BEGINNING = 3;

function byBeginning(key: string, months: ReadonlyMap<string, number>): number | undefined {
  if (key.length < MIN_BEGINNING) return undefined;
  const found = new Set<number>();
  for (const [name, month] of months) if (name.startsWith(key)) found.add(month);
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
