import type { Chosen } from '../layout/choices';
import type { Random } from '../random';
import { element } from './html';

const two = (number: number): string => String(number).padStart(2, '0');

const parts = (date: Date): { year: number; month: string; day: string } => ({
  year: date.getUTCFullYear(),
  month: two(date.getUTCMonth() + 1),
  day: two(date.getUTCDate()),
});

export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

export const clock = (date: Date): string => `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;

const worded = (date: Date, lang: string, dateStyle: 'long' | 'medium' | 'full'): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, { dateStyle, timeZone: 'UTC', calendar: 'gregory' }).format(date);

/** The story's date as its page prints it, as markup; nothing where it prints none. */
export function printDate(
  date: Date,
  form: Chosen<'date'>,
  said: { readonly lang: string; readonly updated: string; readonly random: Random },
): string {
  const { lang, updated, random } = said;
  const { year, month, day } = parts(date);
  const long = worded(date, lang, 'long');
  const forms: Record<Chosen<'date'>, () => string> = {
    iso: () => isoDay(date),
    'dmy-dash': () => `${day}-${month}-${year}`,
    'dmy-dot': () => `${day}.${month}.${year}`,
    'dmy-slash': () => `${day}/${month}/${year}`,
    long: () => long,
    medium: () => worded(date, lang, 'medium'),
    full: () => worded(date, lang, 'full'),
    'long-time': () => `${long}, ${clock(date)}`,
    'time-tag': () => element('time', ` datetime="${date.toISOString().slice(0, 16)}Z"`, long),
    updated: () => `${updated} ${long} ${clock(date)}`,
    relative: () => relative(lang, random, { style: 'long' }),
    'relative-short': () => relative(lang, random, { style: 'narrow' }),
    none: () => '',
  };
  return forms[form]();
}

const UNITS = ['minute', 'hour', 'hour', 'day'] as const;

interface Age {
  readonly style: 'long' | 'narrow';
  readonly unit?: (typeof UNITS)[number];
}

function relative(lang: string, random: Random, age: Age): string {
  const { style, unit = random.pick(UNITS) } = age;
  const most = { minute: 58, hour: 22, day: 6 }[unit];
  return new Intl.RelativeTimeFormat(lang, { numeric: 'always', style }).format(-random.int(2, most), unit);
}

const ENGLISH_AGES = ['an hour ago', 'a day ago', 'just now', 'Yesterday', 'a minute ago', 'last week'] as const;

/** The age of a card, as markup. */
export function printAge(form: Chosen<'age'>, lang: string, random: Random): string {
  const date = new Date(Date.UTC(2025, random.int(0, 11), random.int(1, 28), random.int(0, 23), random.int(0, 59)));
  const { year, month, day } = parts(date);
  const forms: Record<Chosen<'age'>, () => string> = {
    minutes: () => relative(lang, random, { style: 'long', unit: 'minute' }),
    hours: () => relative(lang, random, { style: 'long', unit: 'hour' }),
    words: () => (lang === 'en' ? random.pick(ENGLISH_AGES) : relative(lang, random, { style: 'long', unit: 'day' })),
    short: () =>
      lang === 'en'
        ? `${random.int(2, 23)}${random.pick(['h', 'h ago', 'm', 'd', ' hrs ago'])}`
        : relative(lang, random, { style: 'narrow' }),
    days: () => relative(lang, random, { style: 'long', unit: 'day' }),
    'dmy-dash': () => `${day}-${month}-${year}`,
    'dmy-dot': () => `${day}.${month}.${year}`,
    long: () => worded(date, lang, 'long'),
    medium: () => worded(date, lang, 'medium'),
    iso: () => `${isoDay(date)} ${clock(date)}`,
    clock: () => clock(date),
    'time-tag': () => element('time', ` datetime="${date.toISOString().slice(0, 19)}Z"`, worded(date, lang, 'medium')),
    icon: () => `<img src="/static/clock.svg" alt="time">${element('span', '', relative(lang, random, { style: 'long' }))}`,
  };
  return forms[form]();
}
