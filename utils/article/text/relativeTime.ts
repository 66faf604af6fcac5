import { isTag } from './languageTags';
import { eachOf, LANGUAGES } from '../../rules/languages';
import type { Ages } from '../../rules/languages/types';
import { endsWithWord, foldAge, holdsInOrder, isUnspaced, partGlued, startsWithWord } from './ageWords';
import { lazy, memoize } from './memo';
import { partDigits, toWesternDigits } from './numerals';
import { isLatin } from './words';

/*
 * One reader of "38 minutes ago", with two questions: does a line say an age, and how long is it. What a line says, the other question
 * can answer; whether a day can be reckoned from it, the answer says itself.
 */

const MINUTE = 60_000;
const LENGTH = { minute: MINUTE, hour: 60 * MINUTE, day: 1440 * MINUTE, week: 10_080 * MINUTE, month: 43_200 * MINUTE } as const;

type Unit = keyof typeof LENGTH;

const UNITS = Object.keys(LENGTH) as readonly Unit[];
const STYLES = ['long', 'short', 'narrow'] as const;

/** One count for each plural form that languages tell apart. */
const COUNTS = [1, 2, 5, 11, 21];

/** How long ago, as written. */
export interface Age {
  readonly ms: number;
  /** `minute`s and `hour`s give a time, the others a day. */
  readonly unit: Unit;
  /**
   * A day can be reckoned from it. Not from months; nor from `2h`, which may be how long a film runs, `Today`, which may be a section,
   * or "hours ago" without a number.
   */
  readonly tellsDay: boolean;
}

/** What stands around a number. */
interface Wording {
  readonly before: string;
  readonly after: string;
  readonly unit: Unit;
  /** How many, where the word itself says it. */
  readonly count?: number;
}

interface Known {
  /** By their first word. */
  readonly wordings: ReadonlyMap<string, readonly Wording[]>;
  readonly all: readonly Wording[];
  readonly ones: readonly string[];
  readonly todays: ReadonlySet<string>;
  readonly yesterdays: ReadonlySet<string>;
}

/** 14:05, 30-03-2025, 2025/03/30, 30.03., 2025年3月30日. */
const CLOCK_OR_DATE = /(?<!\d)\d{1,2}:\d{2}(?!\d)|(?<![\d.])\d{1,4}[-./]\d{1,2}[-./](?:\d{2,4})?|\d{1,2}[月월]\s?\d{1,2}[日일]/;

/** "Published an hour ago" and its longest translations. */
const MAX_CHARS = 60;

/** "30m", "2h", "1 hr.": a number and a letter alone. Minutes written out are as often what it takes to read or to hear a story. */
const BARE = /^(\d{1,2}) ?(m|hrs?|h|d|w|std|ч)\.?$/;
const BARE_UNIT: Readonly<Record<string, Unit>> = { m: 'minute', d: 'day', w: 'week' };

/** What parts an age from a paper's name in the same line. */
const PARTS = /\s*[|·•]\s*/;

/** A test for short lines that say when: "38 minutes ago", "vor einer Stunde", "just now", "14:05", "30-03-2025". */
export function readsAge(lang: string): (text: string) => boolean {
  const known = knownOf(lang);
  return (text) => {
    if (/\d/.test(text) && CLOCK_OR_DATE.test(text)) return true;
    if (text.length > MAX_CHARS) return false;
    const line = foldAge(text);
    const says = (key: string): boolean =>
      known.wordings.get(key)?.some(({ before, after }) => holdsInOrder(line, before === '' ? [after] : [before, after])) ?? false;
    const words = line.split(' ');
    return says(UNSPACED_KEY) || words.some((word) => says(word) || known.yesterdays.has(word)) || parseWhole(text, [known]) !== undefined;
  };
}

/** Reads "38 minutes ago", "vor 2 Std.", "1時間前" in English or one of the languages. */
export function parseAge(text: string, languages: readonly string[]): Age | undefined {
  const known = [...new Set(['en', ...languages])].map(knownOf);
  return parseWhole(text, known) ?? parseCounted(text, known) ?? parseOne(text, known);
}

/** What is an age alone in its line, or its part of it. */
function parseWhole(text: string, known: readonly Known[]): Age | undefined {
  for (const part of text.split(PARTS)) {
    const line = foldAge(part);
    if ((isLatin(line) ? latinNow() : otherNow()).has(line)) return { ms: 0, unit: 'minute', tellsDay: true };
    const [, count, letter = ''] = BARE.exec(part.trim().toLowerCase()) ?? [];
    const unit = BARE_UNIT[letter] ?? 'hour';
    if (count) return { ms: Number(count) * LENGTH[unit], unit, tellsDay: false };
    if (known.some(({ todays }) => todays.has(line))) return { ms: 0, unit: 'day', tellsDay: false };
    if (known.some(({ yesterdays }) => yesterdays.has(line))) return { ms: LENGTH.day, unit: 'day', tellsDay: false };
  }
  return undefined;
}

function parseCounted(text: string, known: readonly Known[]): Age | undefined {
  const line = partDigits(toWesternDigits(partGlued(text)));
  for (const number of line.matchAll(/(?<![\d:])\d{1,3}(?![\d:])/g)) {
    const before = foldAge(line.slice(0, number.index));
    const after = foldAge(line.slice(number.index + number[0].length));
    const fits = (wording: Wording): boolean =>
      wording.count === undefined && endsWithWord(before, wording.before) && startsWithWord(after, wording.after);
    const unit = known.flatMap(({ all }) => all).find(fits)?.unit;
    if (unit) return { ms: Number(number[0]) * LENGTH[unit], unit, tellsDay: unit !== 'month' };
  }
  return undefined;
}

/** "An hour ago", "vor einer Stunde", "قبل ساعة واحدة", "قبل ساعتين"; "hours ago" without how many. */
function parseOne(text: string, known: readonly Known[]): Age | undefined {
  if (/\d/.test(text)) return undefined;
  const line = ` ${foldAge(partGlued(text))} `;
  const says = (...words: readonly string[]): boolean => line.includes(` ${words.filter((word) => word !== '').join(' ')} `);
  for (const { all, ones } of known) {
    for (const { before, after, unit, count } of all) {
      const isOne = ones.some((one) => says(before, one, after) || says(before, after, one));
      if (!isOne && !says(before, after)) continue;
      return { ms: (count ?? 1) * LENGTH[unit], unit, tellsDay: unit !== 'month' && (isOne || count !== undefined) };
    }
  }
  return undefined;
}

const listOf = (words: string): string[] => words.split('|').map(foldAge);

/** "Just now" in any language is nothing else in another; a text of Latin letters has no need of the others. The last one is Persian. */
const nowWords = lazy(() => [...eachOf('ages').flatMap(([, { now }]) => now.split('|')), 'لحظاتی پیش']);
const latinNow = lazy(() => new Set(nowWords().filter(isLatin).map(foldAge)));
const otherNow = lazy(() => new Set(nowWords().map(foldAge)));

const knownOf = (language: string): Known => knownIn(language.split('-')[0]?.toLowerCase() || 'en');

/** What pages say in a language, and in English, which pages of every language say too. */
const knownIn = memoize((language: string): Known => {
  const ages = [...new Set(['en', language])].flatMap((name) => LANGUAGES[name]?.ages ?? []);
  const asked = LANGUAGES[language]?.ages ? [] : wordingsOf(Intl.RelativeTimeFormat.supportedLocalesOf(isTag(language) ? language : []));
  const all = [...ages.flatMap(wordingsIn), ...asked.filter(({ before, after }) => (before + after).length > 1)];
  const setOf = (words: (ages: Ages) => string): ReadonlySet<string> => new Set(ages.flatMap((known) => listOf(words(known))));
  const ones = ages.flatMap(({ one }) => (one === undefined ? [] : listOf(one)));
  return { all, wordings: byFirstWord(all), ones, todays: setOf(({ today }) => today), yesterdays: setOf(({ yesterday }) => yesterday) };
});

/** The wordings of a language that need no `Intl`. */
function wordingsIn({ frames, two = [], ...ages }: Ages): Wording[] {
  return frames.split('|').flatMap((frame) => {
    const [after = '', lead = ''] = frame.split('*').reverse();
    const before = foldAge(lead);
    return UNITS.flatMap((unit, index) => [
      ...ages[unit].split('|').map((word) => ({ before, after: foldAge(after.replace('_', word)), unit })),
      ...(two[index] ? [{ before, after: foldAge(after.replace('_', two[index])), unit, count: 2 }] : []),
    ]);
  });
}

/** What `Intl` says in languages, read from how it counts. */
const wordingsOf = (languages: readonly string[]): Wording[] =>
  languages.flatMap((language) =>
    STYLES.flatMap((style) => {
      const format = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { style });
      return UNITS.flatMap((unit) => COUNTS.map((count) => toWording(format.formatToParts(-count, unit), unit)));
    }),
  );

function toWording(parts: readonly Intl.RelativeTimeFormatPart[], unit: Unit): Wording {
  const at = parts.findIndex(({ type }) => type === 'integer');
  const join = (some: typeof parts): string => foldAge(some.map(({ value }) => value).join(''));
  return { before: join(parts.slice(0, Math.max(0, at))), after: join(parts.slice(at + 1)), unit };
}

/** Where wordings of scripts without spaces are kept. */
const UNSPACED_KEY = '';

function byFirstWord(wordings: readonly Wording[]): Map<string, Wording[]> {
  const keyed = new Map<string, Wording[]>();
  for (const wording of wordings) {
    const first = wording.before || wording.after;
    const key = isUnspaced(first) ? UNSPACED_KEY : (first.split(' ')[0] ?? '');
    keyed.set(key, [...(keyed.get(key) ?? []), wording]);
  }
  return keyed;
}
