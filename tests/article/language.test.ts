import { describe, expect, test } from 'vitest';
import { readLanguage } from '../../utils/article/language';

const read = (html: string): string | undefined =>
  readLanguage({ root: new DOMParser().parseFromString(html, 'text/html').documentElement });

describe('the language of a page', () => {
  test.each([
    ['<html lang="de">', 'de'],
    ['<html lang="en_US">', 'en-US'],
    ['<html lang="PT-br">', 'pt-BR'],
    ['<html lang="{{locale}}"><meta property="og:locale" content="fr_FR">', 'fr-FR'],
    ['<html><body lang="ja">', 'ja'],
    ['<meta http-equiv="content-language" content="es">', 'es'],
    ['<html lang="">', undefined],
    ['<p>', undefined],
  ])('%s is %s', (html, expected) => expect(read(html)).toBe(expected));
});
