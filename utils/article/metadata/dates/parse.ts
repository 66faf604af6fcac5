import { startsWithLetter } from '../../letters';
import { once } from '../../once';
import { isLatin } from '../../words';
import { type Clock, clockAfter, clockBefore } from './clock';
import type { MonthOf } from './months';
import { fromJalali, isJalaliYear, jalaliMonth } from './jalali';
import { fromBuddhist, toGregorianEras, toWesternDigits } from './numerals';

/** A date as read from text. */
export interface Found {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly clock?: Clock;
  /** Day and month could be the other way round. */
  readonly ambiguous: boolean;
  /** The year was not written. */
  readonly yearless?: boolean;
  /** What was read as the date, as normalised. */
  readonly text: string;
  /** Where it starts and ends in the normalised text. */
  readonly start: number;
  readonly end: number;
}

export interface Reading {
  readonly monthOf: MonthOf;
}

/** Text as the patterns expect it: western digits, letters and digits apart ("Independent30-03-2025"). */
export function normalise(text: string): string {
  return toGregorianEras(toWesternDigits(text))
    .replace(/(\d{4}-\d{2}-\d{2})T(?=\d{2}:)/g, '$1 ')
    .replace(/[^\s\d!-/:-@[-`{-~](?=\d)/g, (char) => (startsWithLetter(char) ? `${char} ` : char))
    .replace(/\d([^\s\d!-/:-@[-`{-~])/g, (pair, char: string) => (startsWithLetter(char) ? `${pair.charAt(0)} ${char}` : pair))
    .replace(/ +/g, ' ');
}

/** Dates in a line of `normalise`d text, from left to right. */
export function parseDates(text: string, { monthOf }: Reading): Found[] {
  if (!/\d/.test(text)) return [];
  const found = [...yearFirst(text), ...yearLast(text), ...named(text, monthOf)].flatMap(inGregorian);
  const real = found.filter(isReal).sort((a, b) => a.start - b.start || b.end - a.end);
  const apart = real.filter((date, index) => !real.slice(0, index).some((other) => other.end > date.start));
  return apart.map((date, index) => withClock(date, text, apart[index + 1]?.start ?? text.length));
}

/** Years of the Iranian calendar are of no other. */
function inGregorian(found: Found): Found[] {
  if (found.yearless || !isJalaliYear(found.year)) return [found];
  const day = fromJalali(found.year, found.month, found.day);
  return day ? [{ ...found, ...day, ambiguous: false }] : [];
}

function withClock(date: Found, text: string, limit: number): Found {
  const inside = /\d{1,2}:\d{2}.*$/.exec(date.text)?.[0] ?? '';
  const clock = clockAfter(inside) ?? clockAfter(text.slice(date.end, limit)) ?? clockBefore(text.slice(0, date.start));
  return clock ? { ...date, clock } : date;
}

const NOT_IN_NUMBER = '(?<!\\d[.,/:-]?)';
const NUMBER_ENDS = '(?!\\d|[./]\\d)';

/** 2025-03-30, 2025/3/30, 2025.05.15, 2025年3月30日, 2025년 3월 30일 */
const YEAR_FIRST = new RegExp(`${NOT_IN_NUMBER}(\\d{4}) ?[-/.年년] ?(\\d{1,2}) ?[-/.月월] ?(\\d{1,2})(?!\\d)(?: ?[日일])?`, 'g');

function yearFirst(text: string): Found[] {
  return [...text.matchAll(YEAR_FIRST)].map((match) => date(match, { year: match[1], month: match[2], day: match[3] }));
}

/** 30.03.2025, 30-03-2025, 30/03/2025, 05.08.24, 30 / 03 / 2025 */
const YEAR_LAST = new RegExp(`${NOT_IN_NUMBER}(\\d{1,2}) ?([-/.]) ?(\\d{1,2}) ?\\2 ?(\\d{4}|\\d{2})${NUMBER_ENDS}`, 'g');

function yearLast(text: string): Found[] {
  return [...text.matchAll(YEAR_LAST)].map((match) => {
    const [, first = '', separator, second = '', last = ''] = match;
    const year = last.length === 2 ? String(Number(last) < 40 ? 2000 + Number(last) : 1900 + Number(last)) : last;
    const dayFirst = { year, month: second, day: first };
    // a point, and a dash with the year last, are day first wherever they are used; a stroke is not
    if (Number(second) > 12) return date(match, { year, month: first, day: second });
    if (Number(first) > 12 || first === second || separator !== '/') return date(match, dayFirst);
    return { ...date(match, dayFirst), ambiguous: true };
  });
}

interface Parts {
  readonly year: string | undefined;
  readonly month: string | number | undefined;
  readonly day: string | undefined;
}

function date(match: RegExpMatchArray, { year, month, day }: Parts): Found {
  const start = match.index ?? 0;
  return {
    year: fromBuddhist(Number(year)),
    month: Number(month),
    day: Number(day),
    ambiguous: false,
    text: match[0].trim(),
    start,
    end: start + match[0].length,
  };
}

const LATIN_WORD =
  /[A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f][A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f'’]*/g;
const ANY_WORD = once(() => new RegExp("\\p{L}[\\p{L}\\p{M}'’]*", 'gu'));

/** Between day, month and year: points, commas, "de", "of", "gada", "-a", "st". */
const GAP = " ?(?:[.,/'’)-]{0,2} ?)(?:(?:st|nd|rd|th|er|de|del|d|of|the|den|a|e|o|gada|m|г|al|lui|na|த|ம்) ?[.,]? ?){0,2}";
const DAY_BEFORE = new RegExp(`(?<![\\d.,/:])(\\d{1,2})${GAP}$`);
const DAY_AFTER = new RegExp(`^${GAP}(\\d{1,2})(?![\\d:])${GAP}`);
/** Levantine papers write both names of a month before the year: 24 نيسان / أبريل 2020 */
const YEAR_AFTER = new RegExp(`^(?: ?\\/ ?[^\\s\\d/]+)?${GAP}(\\d{4})(?!\\d)`);
/** Fri Apr 28 19:20:36 CEST 2023 */
const YEAR_AFTER_TIME = /^ \d{1,2}:\d{2}(?::\d{2})? (?:[A-Z]{3,4}(?:[+-]\d{4})? )?(\d{4})(?!\d)/;
const YEAR_BEFORE = new RegExp(`(?<!\\d)(\\d{4})${GAP}$`);

/** A day stands no farther from its month, in characters: a `GAP` is shorter. */
const NEAR = 24;

/** 30 March 2025, March 30th, 2025, 2025 m. kovo 30 d., 2024. május 5., 8 января */
function named(text: string, monthOf: MonthOf): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(isLatin(text) ? LATIN_WORD : ANY_WORD())) {
    const start = match.index;
    if (!/\d/.test(text.slice(Math.max(0, start - NEAR), start) + text.slice(start + match[0].length, start + match[0].length + NEAR)))
      continue;
    const around = { before: text.slice(Math.max(0, start - 40), start), after: text.slice(start + match[0].length, start + 70) };
    const parts = dayThenYear(around) ?? dayAfterMonth(around) ?? yearThenDay(around);
    const month = parts && (monthOf(match[0]) ?? jalaliMonth(match[0]));
    if (!parts || month === undefined) continue;
    const from = start - parts.back;
    const to = start + match[0].length + parts.ahead;
    found.push({
      year: fromBuddhist(Number(parts.year)),
      month,
      day: Number(parts.day),
      ambiguous: false,
      ...(parts.year === '' && { yearless: true }),
      text: text.slice(from, to).trim(),
      start: from,
      end: to,
    });
  }
  return found;
}

interface Around {
  readonly before: string;
  readonly after: string;
}

/** How far the date reaches before and behind the month's name, in characters. */
interface Extent {
  readonly year: string;
  readonly day: string;
  readonly back: number;
  readonly ahead: number;
}

function dayThenYear({ before, after }: Around): Extent | undefined {
  const day = DAY_BEFORE.exec(before);
  if (!day?.[1]) return undefined;
  const yearBefore = YEAR_BEFORE.exec(before.slice(0, day.index));
  if (yearBefore?.[1]) return { year: yearBefore[1], day: day[1], back: before.length - yearBefore.index, ahead: 0 };
  const year = YEAR_AFTER.exec(after) ?? YEAR_AFTER_TIME.exec(after);
  return { year: year?.[1] ?? '', day: day[1], back: before.length - day.index, ahead: year?.[0].length ?? 0 };
}

function dayAfterMonth({ before, after }: Around): Extent | undefined {
  const day = DAY_AFTER.exec(after);
  if (!day?.[1]) return undefined;
  const rest = after.slice(day[0].length);
  const year = /^(\d{4})(?!\d)/.exec(rest) ?? YEAR_AFTER_TIME.exec(` ${rest}`);
  if (year?.[1]) return { year: year[1], day: day[1], back: 0, ahead: day[0].length + year[0].length };
  const yearBefore = YEAR_BEFORE.exec(before);
  if (yearBefore?.[1]) return { year: yearBefore[1], day: day[1], back: before.length - yearBefore.index, ahead: day[0].length };
  return { year: '', day: day[1], back: 0, ahead: day[0].length };
}

function yearThenDay({ before, after }: Around): Extent | undefined {
  const year = YEAR_BEFORE.exec(before);
  const day = DAY_AFTER.exec(after);
  return year?.[1] && day?.[1] ? { year: year[1], day: day[1], back: before.length - year.index, ahead: day[0].length } : undefined;
}

/** Newspapers on the web are not older. */
const FIRST_YEAR = 1990;

function isReal({ year, month, day, yearless }: Found): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  if (yearless) return day <= 31;
  return year >= FIRST_YEAR && year < 2100 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
