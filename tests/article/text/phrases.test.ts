import { describe, expect, test } from 'vitest';
import { categoriesOf, foldWording, matchWordings } from '../../../utils/article/text/phrases';

const said = (text: string): string[] => categoriesOf(matchWordings(text));

describe('foldWording', () => {
  test.each([
    ['READ MORE:', 'read more :'],
    ['À lire aussi', 'a lire aussi'],
    ['【関連記事】', '関 連 記 事'],
    ['Foto:dpa', 'foto : dpa'],
    ['»  Mehr   zum Thema «', 'mehr zum thema'],
    ['İLGİLİ HABERLER', 'ilgili haberler'],
    ['© dpa', '© dpa'],
    ['📷 Foto: dpa 🎉', 'foto : dpa'],
    ['اقرأ أيضاً', 'اقرا ايضا'],
    ['यह भी पढ़ें', 'यह भी पढ़ें'],
  ])('%s', (text, folded) => expect(foldWording(text)).toBe(foldWording(folded)));
});

describe('matchWordings', () => {
  test.each([
    ['Advertisement', 'ad'],
    ['ANZEIGE', 'ad'],
    ['Comments (12)', 'comments'],
    ['3 Kommentare', 'comments'],
    ['1.2K Comments', 'comments'],
    ['Related articles:', 'related'],
    ['Sign up for our free morning newsletter', 'newsletter'],
    ['READ MORE: Council votes on the bridge', 'readAlso'],
    ['Lesen Sie auch: Der Streit um die Brücke', 'readAlso'],
    ['A lire aussi : le pont rouvre', 'readAlso'],
    ['Te puede interesar', 'readAlso'],
    ['4 min read', 'readTime'],
    ['Foto: Anna Muster', 'credit'],
    ['© AP', 'credit'],
    ['Correction: The bridge opened in 1932.', 'correction'],
  ])('%s says %s', (text, category) => expect(said(text)).toContain(category));

  test.each([
    'Comment',
    'Kommentar',
    'Opinión',
    'Readers were quick to answer.',
    'The newsletter won a prize.',
    'Mehr Geld für die Schulen',
    'Shareholders sold.',
    '“I had to sign up for it,” she said.',
    'Adverts were everywhere in the town that summer.',
    '* * *',
    '→ 【 】',
  ])('%s says nothing', (text) => expect(said(text)).toEqual([]));

  test('a long paragraph is read for its opening alone', () => {
    const prose = 'The council met on Tuesday to speak about the bridge. '.repeat(8);
    expect(said(`${prose} Sign up for our newsletter.`)).toEqual([]);
    expect(said(`Correction: ${prose}`)).toEqual(['correction']);
  });

  test('order counts in phrases of two parts', () => expect(said('The newsletter asked us to sign up twice.')).toEqual([]));
});
