const VALUE = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/;

/**
 * Whether a value is a day that there is (`YYYY-MM-DD`), alone or with a time and zone that there are: what can be shown.
 * `Intl` throws at any other instant, and a 31st of April would be shown as the 1st of May.
 */
export function isDateValue(value: string): boolean {
  const [, year, month, day] = VALUE.exec(value)?.map(Number) ?? [];
  return year !== undefined && month !== undefined && day !== undefined && isDay(year, month, day) && !Number.isNaN(Date.parse(value));
}

/** Whether a month, from 1 on, has that day. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
