import { lazy } from '../../text/memo';
import { normaliseLetters } from '../../text/numerals';

const DAY = 86_400_000;

/** A year of the Iranian calendar begins about 21 March, 621 years behind. */
const YEARS_BEHIND = 621;

/** The years of news pages on the web; of no other calendar in use: 1990 is 1368, the Islamic year is past 1440. */
export const isJalaliYear = (year: number): boolean => year >= 1368 && year <= 1430;

/** Days by the Iranian calendar are asked of `Intl`, which alone knows its leap years. */
const calendar = lazy(
  () => new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' }),
);

/** The Gregorian day of a day in the Iranian calendar; undefined where there is no such day. */
export function fromJalali(year: number, month: number, day: number): { year: number; month: number; day: number } | undefined {
  const passed = (month - 1) * 30 + Math.min(month - 1, 6) + day - 1;
  const about = Date.UTC(year + YEARS_BEHIND, 2, 20) + passed * DAY;
  for (let shift = 0; shift <= 2; shift++) {
    const at = new Date(about + shift * DAY);
    const parts = new Map(
      calendar()
        .formatToParts(at)
        .map(({ type, value }) => [type, value]),
    );
    if (Number(parts.get('year')) === year && Number(parts.get('month')) === month && Number(parts.get('day')) === day) {
      return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
    }
  }
  return undefined;
}

const months = lazy((): readonly string[] => {
  const format = new Intl.DateTimeFormat('fa-u-ca-persian', { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => normaliseLetters(format.format(Date.UTC(2024, 2, 28) + month * 30.5 * DAY)));
});

/** 1 to 12 for فروردین to اسفند. */
export function jalaliMonth(word: string): number | undefined {
  const at = /[\u0620-\u06ff]/.test(word) ? months().indexOf(normaliseLetters(word)) : -1;
  return at === -1 ? undefined : at + 1;
}
