import { expect, test } from 'vitest';
import { countWords, isLatin, isLatinWordCode } from '../../utils/article/words';

const CODES = Array.from({ length: 0x10000 }, (_, code) => code);

test('letters and numbers of Latin texts are told by their codes as by their classes', () => {
  const latin = CODES.filter((code) => isLatin(String.fromCharCode(code)));
  expect(latin).toHaveLength(0x250 + 0x70);
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
