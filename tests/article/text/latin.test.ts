import { expect, test } from 'vitest';
import { lettered } from '../../../utils/article/text/unicodeClasses';
import { countWords, isLatin, isLatinWordCode } from '../../../utils/article/text/words';

const CODES = Array.from({ length: 0x10000 }, (_, code) => code);

test('letters and numbers of Latin texts are told by their codes as by their classes', () => {
  const latin = CODES.filter((code) => isLatin(String.fromCharCode(code)));
  expect(latin).toHaveLength(0x250 + 0x70 + 0x20 + 1 + 0x170 + 0x268 + 0x2c);
  expect(latin.filter(isLatinWordCode)).toEqual(latin.filter((code) => /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code))));
});

test.each([
  ['', 0],
  ['It’s 3,5 °C in Ærøskøbing — “snow_storm”', 8],
  ['a', 1],
  [' a b', 2],
])('%j has %d words', (text, words) => {
  expect(countWords(text)).toBe(words);
  expect(text.match(/[\p{L}\p{N}\p{M}_]+/gu)?.length ?? 0).toBe(words);
});

test.each(['[\\p{L}]', '[\\p{N}]', '[\\p{P}]', '[^\\p{L}\\p{N}\\p{M}:]'])(
  '%s is the same of Latin texts with and without Unicode classes',
  (source) => {
    const latin = CODES.map((code) => String.fromCharCode(code)).filter(isLatin);
    const any = new RegExp(source, 'u');
    const expression = lettered(source);
    expect(expression('A').flags).toBe('');
    expect(latin.filter((character) => expression(character).test(character))).toEqual(latin.filter((character) => any.test(character)));
  },
);

test('a text of other letters has them found by their classes', () => {
  const word = lettered('[\\p{L}\\p{M}]+', 'g');
  expect('Ødegård, ёж; हिन्दी'.match(word('Ødegård, ёж; हिन्दी'))).toEqual(['Ødegård', 'ёж', 'हिन्दी']);
  expect('Ødegård, Łódź'.match(word('Ødegård, Łódź'))).toEqual(['Ødegård', 'Łódź']);
});
