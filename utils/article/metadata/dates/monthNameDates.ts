import { findWords } from '../../text/letters';
import { jalaliMonth } from './jalali';
import type { MonthOf } from './months';
import { fromBuddhist } from '../../text/numerals';
import type { Found } from './types';

/** Which words are months. */
export interface Months {
  readonly monthOf: MonthOf;
  /** They are at hand, so that a word is looked up before the numbers around it are read. */
  readonly areKnown?: boolean;
  /** A day without its year or an hour in the line is passed over: to know its month is not worth asking for. */
  readonly isRare?: true;
}

/** Between day, month and year: points, commas, "de", "of", "gada", "-a", "st". */
const GAP = " ?(?:[.,/'’)-]{0,2} ?)(?:(?:st|nd|rd|th|er|de|del|d|of|the|den|a|e|o|gada|m|г|al|lui|na|த|ம்) ?[.,]? ?){0,2}";
const DAY_BEFORE = new RegExp(`(?<![\\d.,/:])(\\d{1,2})${GAP}$`);
const DAY_AFTER = new RegExp(`^${GAP}(\\d{1,2})(?![\\d:])${GAP}`);
/** Levantine papers write both names of a month before the year: 24 نيسان / أبريل 2020 */
const YEAR_AFTER = new RegExp(`^(?: ?\\/ ?[^\\s\\d/]+)?${GAP}(\\d{4})(?!\\d)`);
/** Fri Apr 28 19:20:36 CEST 2023 */
const YEAR_AFTER_TIME = /^ \d{1,2}:\d{2}(?::\d{2})? (?:[A-Z]{3,4}(?:[+-]\d{4})? )?(\d{4})(?!\d)/;
const YEAR_BEFORE = new RegExp(`(?<!\\d)(\\d{4})${GAP}$`);

/** A time of day may be in the text. */
const HOUR = /\d ?[:.h時시] ?\d/;

/** A day stands no farther from its month, in characters: a `GAP` is shorter. */
const NEAR = 24;

/** 30 March 2025, March 30th, 2025, 2025 m. kovo 30 d., 2024. május 5., 8 января */
export function named(text: string, { monthOf, areKnown, isRare }: Months): Found[] {
  const monthIn = (word: string): number | undefined => monthOf(word) ?? jalaliMonth(word);
  const found: Found[] = [];
  for (const match of findWords(text)) {
    const start = match.index;
    if (!/\d/.test(text.slice(Math.max(0, start - NEAR), start) + text.slice(start + match[0].length, start + match[0].length + NEAR)))
      continue;
    if (areKnown && monthIn(match[0]) === undefined) continue;
    const around = { before: text.slice(Math.max(0, start - 40), start), after: text.slice(start + match[0].length, start + 70) };
    const parts = dayThenYear(around) ?? dayAfterMonth(around);
    if (!parts || (isRare && parts.year === '' && !HOUR.test(text))) continue;
    const month = monthIn(match[0]);
    if (month === undefined) continue;
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

/** Digits are looked for first, here and below: each of the long expressions takes 1 ms when it is first met. */
const findYearBefore = (text: string): RegExpExecArray | null => (/\d{4}/.test(text) ? YEAR_BEFORE.exec(text) : null);

function dayThenYear({ before, after }: Around): Extent | undefined {
  const day = /\d/.test(before) ? DAY_BEFORE.exec(before) : null;
  if (!day?.[1]) return undefined;
  const yearBefore = findYearBefore(before.slice(0, day.index));
  if (yearBefore?.[1]) return { year: yearBefore[1], day: day[1], back: before.length - yearBefore.index, ahead: 0 };
  const year = YEAR_AFTER.exec(after) ?? YEAR_AFTER_TIME.exec(after);
  return { year: year?.[1] ?? '', day: day[1], back: before.length - day.index, ahead: year?.[0].length ?? 0 };
}

function dayAfterMonth({ before, after }: Around): Extent | undefined {
  const day = /\d/.test(after) ? DAY_AFTER.exec(after) : null;
  if (!day?.[1]) return undefined;
  const rest = after.slice(day[0].length);
  const year = /^(\d{4})(?!\d)/.exec(rest) ?? YEAR_AFTER_TIME.exec(` ${rest}`);
  if (year?.[1]) return { year: year[1], day: day[1], back: 0, ahead: day[0].length + year[0].length };
  const yearBefore = findYearBefore(before);
  if (yearBefore?.[1]) return { year: yearBefore[1], day: day[1], back: before.length - yearBefore.index, ahead: day[0].length };
  return { year: '', day: day[1], back: 0, ahead: day[0].length };
}
