const DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/**
 * The day of a date or instant (`YYYY-MM-DD…`), written out in a language: "30 March 2025". The day is the one the
 * page wrote, in no reader's time zone: a paper of the 30th stays one. Empty where there is no day.
 */
export function formatDay(date: string | undefined, locale: string): string {
  const [, year, month, day] = DAY.exec(date ?? '') ?? [];
  if (!year || !month || !day) return '';
  const midnight = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(midnight);
}

/** Whether two dates fall on the same written day. */
export const isSameDay = (one: string | undefined, other: string | undefined): boolean => one?.slice(0, 10) === other?.slice(0, 10);
