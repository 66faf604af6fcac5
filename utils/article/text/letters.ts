import { lazy } from './memo';

/*
 * What characters are, told by their codes where they are Latin or Cyrillic. A `\p{…}` in an expression costs V8 0.3 to 1 ms when it
 * is parsed, and again for each width of string it meets: reading names and dates took 60 ms of a page's first run for them.
 */

/** Past Latin letters and their extensions. */
const LATIN_END = 0x250;

/** Letters with case by code: to 0x17f the Latin ones; those behind are of phonetics and of African languages. */
const isLatinCode = (code: number): boolean => code < 0x180;
const isCyrillicCode = (code: number): boolean => code >= 0x400 && code < 0x530 && !(code >= 0x482 && code <= 0x489);

/** Punctuation, currencies, arrows, shapes: no letter is among them. */
const isSignCode = (code: number): boolean => (code >= 0x2000 && code < 0x2071) || (code >= 0x2190 && code < 0x2c00);

const kind = (pattern: string): (() => RegExp) => lazy(() => new RegExp(pattern, 'u'));
const LETTER = kind('^\\p{L}');
const NUMBER = kind('^\\p{N}');
const MARK = kind('^\\p{M}');
const CAPITAL = kind('^\\p{Lu}');
const SMALL = kind('^\\p{Ll}');
const ANY_MARK = lazy(() => new RegExp('\\p{M}', 'gu'));
const DIGIT = kind('\\p{Nd}');

/** Whether the text begins with a letter, as `\p{L}` has them. */
export function startsWithLetter(text: string): boolean {
  if (text === '') return false;
  const code = text.charCodeAt(0);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < LATIN_END) return code < 0xc0 ? 'ªµº'.includes(text.charAt(0)) : code !== 0xd7 && code !== 0xf7;
  return isCyrillicCode(code) || (!isSignCode(code) && LETTER().test(text));
}

/** Whether it begins with a number, as `\p{N}` has them. */
export function startsWithNumber(text: string): boolean {
  if (text === '') return false;
  const code = text.charCodeAt(0);
  if (code < LATIN_END) return (code >= 0x30 && code <= 0x39) || '²³¹¼½¾'.includes(text.charAt(0));
  return !isCyrillicCode(code) && NUMBER().test(text);
}

export const isLetterOrNumber = (char: string): boolean => startsWithLetter(char) || startsWithNumber(char);

/** Whether it begins with a mark that belongs to the letter before, as `\p{M}` has them. */
export const startsWithMark = (text: string): boolean => text.charCodeAt(0) >= LATIN_END && MARK().test(text);

/** Whether it begins with a capital, as `\p{Lu}` has them. */
export function startsWithCapital(text: string): boolean {
  if (text === '') return false;
  const code = text.charCodeAt(0);
  if (!isLatinCode(code) && !isCyrillicCode(code)) return !isSignCode(code) && CAPITAL().test(text);
  const first = text.charAt(0);
  return first.toLowerCase() !== first;
}

/** Whether it begins with a small letter, as `\p{Ll}` has them. */
export function startsWithSmall(text: string): boolean {
  if (text === '') return false;
  const code = text.charCodeAt(0);
  if (!isLatinCode(code) && !isCyrillicCode(code)) return !isSignCode(code) && SMALL().test(text);
  const first = text.charAt(0);
  return first.toUpperCase() !== first || first === 'ĸ';
}

/** Whether it holds letters that have capitals. */
export const hasCase = (text: string): boolean => text.toLowerCase() !== text.toUpperCase();

/** Whether so many letters stand in it side by side. */
export function hasLetters(text: string, inARow: number): boolean {
  let letters = 0;
  for (const char of text) {
    letters = startsWithLetter(char) ? letters + 1 : 0;
    if (letters === inARow) return true;
  }
  return false;
}

/** Whether all of it is small letters. */
export const isAllSmall = (text: string): boolean => Array.from(text).every(startsWithSmall);

/** The text without what stands before the first character that fits. */
export function trimBefore(text: string, fits: (char: string) => boolean): string {
  let from = 0;
  for (const char of text) {
    if (fits(char)) break;
    from += char.length;
  }
  return text.slice(from);
}

/** The text without what stands behind the last character that fits. */
export function trimBehind(text: string, fits: (char: string) => boolean): string {
  const chars = Array.from(text);
  return chars.slice(0, chars.findLastIndex(fits) + 1).join('');
}

const BEYOND_LATIN = /[^\0-\u036f\u2000-\u206f]/;

/** Letters of Latin texts, as a class. */
const LATIN = 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f';

const LATIN_RUN = new RegExp(`[${LATIN}\\u0300-\\u036f]+`, 'g');
const RUN = lazy(() => new RegExp('[\\p{L}\\p{M}]+', 'gu'));

/** Runs of letters with their marks, without numbers. */
export const wordsOf = (text: string): readonly string[] => text.match(BEYOND_LATIN.test(text) ? RUN() : LATIN_RUN) ?? [];

const LATIN_WORD = new RegExp(`[${LATIN}][${LATIN}\\u0300-\\u036f'’]*`, 'g');
const WORD = lazy(() => new RegExp("\\p{L}[\\p{L}\\p{M}'’]*", 'gu'));

/** Words with the apostrophes in them, and where they stand. */
export const findWords = (text: string): Iterable<RegExpExecArray> => text.matchAll(BEYOND_LATIN.test(text) ? WORD() : LATIN_WORD);

const NOT_ASCII = /[^\0-~]/;

/** Letters without the accents and marks on them, and without width or presentation forms: "é" is "e". */
export function withoutMarks(text: string): string {
  if (!NOT_ASCII.test(text)) return text;
  const apart = text.normalize('NFKD');
  return BEYOND_LATIN.test(apart) ? apart.replace(ANY_MARK(), '') : apart.replace(/[\u0300-\u036f]+/g, '');
}

/** Whether it holds digits of any script. */
export const hasDigits = (text: string): boolean => /\d/.test(text) || (BEYOND_LATIN.test(text) && DIGIT().test(text));

/** Chinese characters. */
const HAN = /[\u2e80-\u2fd5\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ud840-\ud88f]/;

export const hasHan = (text: string): boolean => HAN.test(text);

export const isAllHan = (text: string): boolean => text !== '' && Array.from(text).every(hasHan);
