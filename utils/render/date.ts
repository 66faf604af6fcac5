import { isDateValue } from '../article/metadata/dates/dateValue';

const DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/**
 * The day of a date or instant (`YYYY-MM-DD…`), written out in a language: "30 March 2025". The day is the one the
 * page wrote, in no reader's time zone: a paper of the 30th stays one. Empty where there is no day.
 */
export function formatDay(date: string | undefined, locale: string): string {
  const [, year, month, day] = DAY.exec(shownValue(date)) ?? [];
  if (!year || !month || !day) return '';
  const midnight = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(midnight);
}

/** What is no date is shown as none: it may come from a file, or from another version. */
const shownValue = (value: string | undefined): string => (value !== undefined && isDateValue(value) ? value : '');

/** Whether two dates fall on the same written day. */
export const isSameDay = (one: string | undefined, other: string | undefined): boolean => one?.slice(0, 10) === other?.slice(0, 10);

/** An instant as two clocks show it: the page's own, with its zone, and the reader's; empty where the page gives no time, or no zone, and the reader's where it shows the same. */
export interface Moment {
  readonly page: string;
  readonly reader: string;
}

const INSTANT = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?)(Z|[+-]\d{2}:\d{2})?$/;

/** "30 March 2025 at 14:05 (UTC+09:00)" and the same in the reader's zone. A day alone has no clock and is moved by none. */
export function formatMoment(value: string | undefined, locale: string): Moment {
  const [, clock, zone] = INSTANT.exec(shownValue(value)) ?? [];
  if (!clock) return { page: '', reader: '' };
  const written = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(
    Date.parse(`${clock}Z`),
  );
  if (!zone) return { page: written, reader: '' };
  const clockOfReader = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(Date.parse(`${clock}${zone}`));
  return { page: `${written} (UTC${zone === 'Z' ? '' : zone})`, reader: clockOfReader === written ? '' : clockOfReader };
}

/** The time of day by the page's own clock: "20:56"; empty where it gives none. */
export function formatTime(value: string | undefined, locale: string): string {
  const [, clock] = INSTANT.exec(shownValue(value)) ?? [];
  return clock ? new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(Date.parse(`${clock}Z`)) : '';
}
