import { hasDigits, startsWithLetter } from './letters';
import { lazy } from './memo';
import { isLatin } from './words';

/** Any but our own: those are most, and stay as they are. */
const DIGIT = lazy(() => new RegExp('(?!\\d)\\p{Nd}', 'gu'));

/** Zero of each decimal system in use on news pages, by code point: Arabic, Persian, Devanagari, Bengali, Tamil, Thai, Lao, Khmer, full width … */
const ZEROS = [
  0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0xff10,
];

/** Western digits for those of other scripts, and one kind of space, dash and apostrophe. */
export function toWesternDigits(text: string): string {
  return (isLatin(text) ? text : text.replace(DIGIT(), toWesternDigit))
    .replace(/[\s\u00a0\u2000-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g, ' ')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[／⁄]/g, '/')
    .replace(/[：]/g, ':');
}

function toWesternDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}

/** Letters and digits apart: "Independent30-03-2025". */
export const partDigits = (text: string): string =>
  text
    .replace(/[^\s\d!-/:-@[-`{-~](?=\d)/g, (char) => (startsWithLetter(char) ? `${char} ` : char))
    .replace(/\d([^\s\d!-/:-@[-`{-~])/g, (pair, char: string) => (startsWithLetter(char) ? `${pair.charAt(0)} ${char}` : pair));

/** Digits as a day with its year or its hour has them; in other scripts any, and what stands for the first year of an era. */
export const mayHoldDate = (text: string): boolean =>
  isLatin(text) ? /\d{4}|\d\D{1,3}\d/.test(text) : hasDigits(text) || text.includes('元');

/** The first Gregorian year of an era, less one. */
const ERAS: readonly (readonly [RegExp, number])[] = [
  [/令和\s?(\d{1,2}|元)\s?年/g, 2018],
  [/平成\s?(\d{1,2}|元)\s?年/g, 1988],
  [/昭和\s?(\d{1,2}|元)\s?年/g, 1925],
  [/民國\s?(\d{2,3})\s?年/g, 1911],
];

/** Japanese eras and the years of the Republic of China as Gregorian years: 令和7年 is 2025年. */
export function toGregorianEras(text: string): string {
  if (!text.includes('年')) return text;
  return ERAS.reduce(
    (result, [era, before]) => result.replace(era, (_, year: string) => `${before + (year === '元' ? 1 : Number(year))}年`),
    text,
  );
}

/** The Thai calendar counts 543 years more; no news page is of the year 2400. */
export const fromBuddhist = (year: number): number => (year > 2400 && year < 2700 ? year - 543 : year);

/** Arabic keyboards write ي and ك where Persian ones write ی and ک. */
export const normaliseLetters = (word: string): string =>
  word
    .replace(/ي/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/\u200c/g, '');

/** Names of months with a point or a space inside: "เม.ย.", "تشرين الأول"; and Thai years of two digits, or with their era: "25 เม.ย. 64", "พ.ศ. 2564". */
export function joinMonths(text: string): string {
  if (/[\u0e01-\u0e4e]/.test(text))
    return text
      .replace(/พ\.?ศ\.? ?(?=\d)/g, '')
      .replace(/(?<![\u0e01-\u0e4e])([\u0e01-\u0e4e]{1,2})\.([\u0e01-\u0e4e])\.?(?![\u0e01-\u0e4e])/g, '$1$2 ')
      .replace(/(\d{1,2} ?[\u0e01-\u0e4e]{2,} +)([4-7]\d)(?![\d:.])/g, '$125$2');
  return /[تك]/.test(text) ? text.replace(/(تشرين|كانون) (?=ال(?:[أا]ول|ثاني))/g, '$1') : text;
}
