import { isDay } from './dateValue';
import { clockAfter, clockBefore } from './timeOfDay';
import { fromJalali, isJalaliYear } from './jalali';
import type { Found } from './types';
import { type Months, named } from './monthNameDates';
import { fromBuddhist, joinMonths, partDigits, toGregorianEras, toWesternDigits } from '../../text/numerals';

/**
 * Text as the patterns expect it: western digits, letters and digits apart ("Independent30-03-2025"), and what follows
 * the minutes of a machine's time (`T10:00-05:00`) apart from them: it is a zone, where people write "10:00-12:00".
 */
export function normalise(text: string): string {
  const plain = joinMonths(toGregorianEras(toWesternDigits(text)))
    .replace(/(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}(?=-))/g, '$1 $2 ')
    .replace(/(\d{4}-\d{2}-\d{2})T(?=\d{2}:)/g, '$1 ');
  return partDigits(plain).replace(/ +/g, ' ');
}

/** Dates in a line of `normalise`d text, from left to right. */
export function parseDates(text: string, months: Months): Found[] {
  if (!/\d/.test(text)) return [];
  const figures = /\d\D{1,3}\d/.test(text) ? [...yearFirst(text), ...yearLast(text)] : [];
  const found = [...figures, ...named(text, months)].flatMap(inGregorian);
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

/** Newspapers on the web are not older. */
const FIRST_YEAR = 1990;

function isReal({ year, month, day, yearless }: Found): boolean {
  // A month has no more days than in a leap year.
  if (yearless) return isDay(2024, month, day);
  return year >= FIRST_YEAR && year < 2100 && isDay(year, month, day);
}
