import { memoize } from '../../text/memo';
import type { Months } from './monthNameDates';
import { normalise, parseDates } from './parseDate';
import type { Found } from './types';

/** A line as it is read for dates. */
export interface Dated {
  /** Normalised: the places of the dates are in this. */
  readonly text: string;
  /** From left to right. */
  readonly dates: readonly Found[];
}

/** How the dates of one page are read. */
export interface Reading {
  /** What a line holds. Several look at the same lines: each is read once. */
  datesIn(line: string): Dated;
}

/** Reads dates with the names of months that are known on the page. */
export function makeReading(months: Months): Reading {
  const datesIn = memoize((line: string): Dated => {
    const text = normalise(line);
    return { text, dates: parseDates(text, months) };
  });
  return { datesIn };
}
