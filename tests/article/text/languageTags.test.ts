import { describe, expect, test } from 'vitest';
import { isTag, parseTag } from '../../../utils/article/text/languageTags';

describe('a language as pages name it', () => {
  test.each([
    ['en', 'en'],
    ['en_US', 'en-US'],
    [' PT-br ', 'pt-BR'],
    ['es-419', 'es-419'],
    ['deu-DE', 'de-DE'],
    ['de-1996', 'de-1996'],
    ['zh-Hant-TW', 'zh-Hant-TW'],
    ['de, en', 'de'],
    ['de;q=0.8', 'de'],
    // What asks for other digits or another calendar would come into every date.
    ['fa-u-nu-latn-ca-persian', 'fa'],
    ['de-x-harbour', 'de'],
    ['en-US-POSIX', 'en-US'],
  ])('%s is %s', (declared, tag) => expect(parseTag(declared)).toBe(tag));

  test.each(['', '-', 'utf-8', 'english', '{{locale}}', 'de-19', 'es-41', 'x-harbour', 'de-u', 'a'.repeat(100_000), '\u0000', 'd\u00e9'])(
    '%.20s is none',
    (declared) => expect(parseTag(declared)).toBeUndefined(),
  );
});

test('only a tag as the standard writes it is one', () => {
  expect(['en', 'en-GB', 'sr-Latn-RS'].every(isTag)).toBe(true);
  expect(['en_GB', 'utf-8', '', 'de-19'].some(isTag)).toBe(false);
});
