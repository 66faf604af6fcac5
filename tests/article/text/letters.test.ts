import { describe, expect, test } from 'vitest';
import {
  hasCase,
  hasDigits,
  hasHan,
  hasLetters,
  isAllHan,
  isAllSmall,
  startsWithCapital,
  startsWithLetter,
  startsWithMark,
  startsWithNumber,
  startsWithSmall,
  trimBefore,
  trimBehind,
  withoutMarks,
  wordsOf,
} from '../../../utils/article/text/letters';

/** Latin, Greek, Cyrillic and all scripts and signs up to kana, a few of each behind. */
const CHARS = Array.from({ length: 0x3100 }, (_, code) => String.fromCharCode(code)).concat([...'文漢한ﬁ０Ａａ𝐀𝐚😀𠀀']);

describe('characters are what Unicode says', () => {
  test.each([
    ['letters', startsWithLetter, /^\p{L}/u],
    ['numbers', startsWithNumber, /^\p{N}/u],
    ['marks', startsWithMark, /^\p{M}/u],
    ['capitals', startsWithCapital, /^\p{Lu}/u],
    ['small letters', startsWithSmall, /^\p{Ll}/u],
    ['digits', hasDigits, /\p{Nd}/u],
  ] as const)('%s', (_, is, pattern) => {
    expect(CHARS.filter((char) => is(char) !== pattern.test(char)).map((char) => char.charCodeAt(0).toString(16))).toEqual([]);
  });

  test('nothing begins with nothing', () => {
    const all = [startsWithLetter, startsWithNumber, startsWithMark, startsWithCapital, startsWithSmall];
    expect(all.map((is) => is(''))).toEqual([false, false, false, false, false]);
  });
});

test.each([
  ['a1b', 2, false],
  ['1ab', 2, true],
  ['и 2 слова', 5, true],
  ['', 1, false],
])('letters in a row: %s, %i', (text, inARow, expected) => expect(hasLetters(text, inARow)).toBe(expected));

test.each([
  ['Ann', true],
  ['ÉTÉ', true],
  ['Иван', true],
  ['港湾', false],
  ['12', false],
])('letters with capitals: %s', (text, expected) => expect(hasCase(text)).toBe(expected));

test.each([
  ['straße', true],
  ['Ash', false],
  ['ash2', false],
])('small letters only: %s', (text, expected) => expect(isAllSmall(text)).toBe(expected));

test.each([
  ['新华社', true, true],
  ['新华社 AP', true, false],
  ['AP', false, false],
  ['', false, false],
])('Chinese characters: %s', (text, some, all) => expect([hasHan(text), isAllHan(text)]).toEqual([some, all]));

test.each([
  ['✍️ Ann Ash', 'Ann Ash'],
  ['Ann', 'Ann'],
  ['—', ''],
])('what stands before the first letter goes: %s', (text, expected) => expect(trimBefore(text, startsWithLetter)).toBe(expected));

test.each([
  ['Ann Ash —', 'Ann Ash'],
  ['Ann', 'Ann'],
  ['—', ''],
])('what stands behind the last letter goes: %s', (text, expected) => expect(trimBehind(text, startsWithLetter)).toBe(expected));

test.each([
  ['Août', 'Aout'],
  ['ﬁn…', 'fin...'],
  ['plain', 'plain'],
  ['йод', 'иод'],
])('marks: %s', (text, expected) => expect(withoutMarks(text)).toBe(expected));

test.each([
  ['3 Mai 2024, Ännchen’s', ['Mai', 'Ännchen', 's']],
  ['3 мая 2024 г.', ['мая', 'г']],
  ['–', []],
])('words of letters: %s', (text, expected) => expect(wordsOf(text)).toEqual(expected));
