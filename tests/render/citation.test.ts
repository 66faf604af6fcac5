import { describe, expect, test } from 'vitest';
import { cite, linkInMarkdown } from '../../utils/render/citation';
import { articleOf } from './articles';

const when = { locale: 'en-GB', now: new Date('2025-04-02T22:00:00Z') };

const story = articleOf({
  title: 'Ferry runs again',
  byline: ['Ines Calder'],
  source: 'Independent',
  via: 'Daily8',
  published: '2025-03-30T23:30:00-04:00',
  url: 'https://paper.example/ferry?utm_source=x',
});

test('for people', () =>
  expect(cite(story, 'plain', when)).toBe('Ferry runs again. Independent (via Daily8), 30 March 2025. https://paper.example/ferry'));

test('for people, in another language', () =>
  expect(cite({ ...story, title: 'Fährt sie?' }, 'plain', { ...when, locale: 'de' })).toBe(
    'Fährt sie? Independent (via Daily8), 30. März 2025. https://paper.example/ferry',
  ));

test('in Markdown', () =>
  expect(cite(story, 'markdown', when)).toBe(
    '[Ferry runs again](<https://paper.example/ferry>). Independent (via Daily8), 30 March 2025.',
  ));

test('a headline with signs of Markdown stays one link', () =>
  expect(linkInMarkdown({ title: '[Video] *Rain*', url: 'https://a.example/(x)>' })).toBe(
    '[\\[Video\\] \\*Rain\\*](<https://a.example/(x)%3E>)',
  ));

describe('near enough to APA', () => {
  test('author, day, headline, source, address', () =>
    expect(cite(story, 'apa', when)).toBe(
      'Calder, I. (2025, March 30). Ferry runs again. Independent (via Daily8). https://paper.example/ferry',
    ));

  test.each([
    [['Ines M. Calder', 'Jan van der Berg'], 'Calder, I. M., & van der Berg, J. (2025'],
    [['A. Lee', 'B. Li', 'C. Ho'], 'Lee, A., Li, B., & Ho, C. (2025'],
    [['Associated Press'], 'Associated Press. (2025'],
    [['Our staff'], 'Our staff. (2025'],
    [['山田太郎'], '山田太郎. (2025'],
    [['Reuters'], 'Reuters. (2025'],
  ])('%s', (byline, head) => expect(cite({ ...story, byline }, 'apa', when)).toContain(head));

  test('without an author the headline stands first; without a certain day, n.d.', () =>
    expect(cite({ ...story, byline: [], dateUncertain: true, dateText: '03/04/2025' }, 'apa', when)).toBe(
      'Ferry runs again. (n.d.). Independent (via Daily8). https://paper.example/ferry',
    ));
});

describe('for a wiki', () => {
  test('one author', () =>
    expect(cite(story, 'wiki', when)).toBe(
      '<ref>{{cite news |author=Ines Calder |title=Ferry runs again |url=https://paper.example/ferry |work=Independent |via=Daily8 |date=2025-03-30 |access-date=2025-04-02}}</ref>',
    ));

  test('signs that would end the template', () =>
    expect(
      cite(
        { ...story, byline: ['A', 'B'], via: '', title: 'One | [two] {x}', url: 'https://a.example/?q=a|b]', lang: 'de-DE' },
        'wiki',
        when,
      ),
    ).toBe(
      '<ref>{{cite news |author1=A |author2=B |title=One {{!}} &#91;two&#93; &#123;x&#125; |url=https://a.example/?q=a%7Cb%5D |work=Independent |date=2025-03-30 |access-date=2025-04-02 |language=de}}</ref>',
    ));
});

test('what is not known is left out', () =>
  expect(cite(articleOf({ title: 'Rain', source: '' }), 'plain', when)).toBe('Rain. https://paper.example/story'));
