import { describe, expect, test } from 'vitest';
import { knownWordings, readsAge, wordingsOf } from '../../../utils/article/text/relativeTime';
import { AGES } from '../../../utils/rules/ages';

const joined = (wordings: readonly (readonly string[])[] = []): string[] => wordings.map((wording) => wording.join('*')).sort();

describe('what is known of a language without Intl is what Intl says', () => {
  test.each(Object.keys(AGES))('%s', (language) => expect(joined(knownWordings(language))).toEqual(joined(wordingsOf([language]))));
});

describe('a line says when', () => {
  test.each([
    ['de', 'vor einer Stunde'],
    ['de', 'Vor 3 Std.'],
    ['de-AT', 'gestern'],
    ['de', '38 minutes ago'],
    ['fr', 'il y a 2 jours'],
    ['sv', 'för 5 min sen'],
    ['ar', 'منذ 3 ساعات'],
    ['ja', '3時間前'],
    ['ko', '2시간 전'],
    ['ru', '5 минут назад'],
    ['hu', '3 órával ezelőtt'],
    ['en', 'Aktualisiert 14:05'],
  ])('%s: %s', (language, text) => expect(readsAge(language)(text)).toBe(true));

  test.each([
    ['en', 'vor einer Stunde'],
    ['fr', 'Il y a du monde'],
    ['ja', '3月の前半'],
  ])('%s, and not: %s', (language, text) => expect(readsAge(language)(text)).toBe(false));
});
