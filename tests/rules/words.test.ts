import { describe, expect, test } from 'vitest';
import { categoriesOf, foldWording, matchWordings, OTHER_SCRIPT, splitPhrases } from '../../utils/article/text/phrases';
import { eachOf, LANGUAGES } from '../../utils/rules/languages';
import { CATEGORIES, type Category } from '../../utils/rules/languages/types';

/** What every paper has, in whatever language. */
const CORE: readonly Category[] = [
  'related',
  'readAlso',
  'newsletter',
  'subscribe',
  'comments',
  'share',
  'ad',
  'credit',
  'correction',
  'updated',
  'published',
];

const languages = Object.fromEntries(eachOf('phrases'));
const otherLanguages = Object.keys(languages).filter((language) => LANGUAGES[language]?.script !== 'Latn');
const { und: shared = {}, ...own } = languages;
const phrasesOf = (lang: string, category: Category): string[] => splitPhrases(languages[lang]?.[category] ?? '');

/** A text that the phrase is for: other words where it has stars. */
const exampleOf = (phrase: string): string =>
  phrase
    .split('*')
    .map((piece) => piece.trim())
    .join(' zzz ')
    .trim();

describe('wordings', () => {
  test('cover the languages the project names', () =>
    expect(Object.keys(own).sort()).toEqual('ar cs da de en es fi fr he hi id it ja ko nl no pl pt ru sv tr uk vi zh'.split(' ')));

  test.each(Object.keys(own))('%s has each core category', (lang) =>
    expect(CORE.filter((category) => phrasesOf(lang, category).length === 0)).toEqual([]),
  );

  test.each(Object.keys(languages))('%s says each phrase once, and finds it as it is written', (lang) => {
    for (const category of CATEGORIES) {
      const phrases = phrasesOf(lang, category);
      const folded = phrases.map((phrase) => phrase.split('*').map(foldWording).join('*'));
      expect(new Set(folded).size, `${category} repeats a phrase`).toBe(phrases.length);
      for (const phrase of phrases) expect(categoriesOf(matchWordings(exampleOf(phrase))), phrase).toContain(category);
    }
  });

  test.each(Object.keys(own))('%s leaves out what all languages share', (lang) => {
    for (const category of CATEGORIES) {
      const common = new Set(splitPhrases(shared[category] ?? ''));
      expect(phrasesOf(lang, category).filter((phrase) => common.has(phrase))).toEqual([]);
    }
  });

  test.each(otherLanguages)('%s is looked up in texts with letters of its script alone, and has such in each phrase', (lang) => {
    const all = CATEGORIES.flatMap((category) => phrasesOf(lang, category));
    expect(all.filter((phrase) => !OTHER_SCRIPT.test(foldWording(phrase)))).toEqual([]);
  });

  test('no phrase is only one letter or only a number', () => {
    const all = Object.keys(own).flatMap((lang) => CATEGORIES.flatMap((category) => phrasesOf(lang, category)));
    expect(all.filter((phrase) => foldWording(phrase).replace(/[ \d]/g, '').length < 2)).toEqual([]);
  });
});
