import type { Clock } from './timeOfDay';

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
