import { describe, expect, test } from 'vitest';
import type { SafeHtml } from '../../utils/article/types';
import { parseReading } from '../../utils/untrusted/parseArticle';

const article = {
  title: 'Ferry runs again',
  byline: ['Ana Ruiz'],
  source: 'Harbour Post',
  published: '2025-03-30',
  dir: 'ltr',
  url: 'https://harbour.example/ferry',
  html: '' as SafeHtml,
  text: 'The ferry runs again.',
  wordCount: 4,
  minutes: 1,
  removals: [{ id: 'ad@3', rule: 'ad', kind: 'ad', why: 'An advertisement.', text: 'Buy boats', words: 2 }],
  back: [],
  related: [{ title: 'Bridge closed', url: 'https://harbour.example/bridge', papers: [{ source: 'Leader' }] }],
  completeness: { verdict: 'whole', share: 1, evidence: [], missing: [] },
  evidence: { title: { value: 'Ferry runs again', where: 'h1', snippet: 'Ferry runs again', others: [] } },
};

const parsed = (changes: object) => {
  const { extraction } = parseReading({ extraction: { ok: true, article: { ...article, ...changes } }, loading: false });
  if (!extraction.ok) throw new Error('expected an article');
  return extraction.article;
};

test('an article of the right shape comes through whole', () => expect(parsed({})).toEqual(article));

test('a refusal comes through with its reason', () => {
  const reading = { extraction: { ok: false, reason: 'not-article', title: 'Home' }, loading: true };
  expect(parseReading(reading)).toEqual(reading);
});

test('and with what is told of a headline without text', () => {
  const head = { source: 'The Paper', via: 'Daily Eight', published: '2025-03-30', dateText: '30/03/2025', dateUncertain: true };
  const reading = { extraction: { ok: false, reason: 'no-text', title: 'Ferry', head }, loading: true };
  expect(parseReading(reading)).toEqual(reading);
  expect(() => parseReading({ ...reading, extraction: { ...reading.extraction, head: { source: 4 } } })).toThrow(TypeError);
});

describe('what does not fit', () => {
  test.each([
    ['nothing', undefined],
    ['a string', 'ok'],
    ['a reason nobody gave', { extraction: { ok: false, reason: 'hacked', title: '' }, loading: false }],
    ['a missing article', { extraction: { ok: true }, loading: false }],
    ['a list in place of a title', { extraction: { ok: true, article: { ...article, title: ['a'] } }, loading: false }],
    ['a byline that is no list', { extraction: { ok: true, article: { ...article, byline: 'Ana' } }, loading: false }],
    ['a direction nobody reads in', { extraction: { ok: true, article: { ...article, dir: 'up' } }, loading: false }],
    ['a word count that is no number', { extraction: { ok: true, article: { ...article, wordCount: '9' } }, loading: false }],
  ])('is refused: %s', (_what, raw) => expect(() => parseReading(raw)).toThrow(TypeError));

  test.each(['javascript:alert(1)', 'data:text/html,x', 'chrome://settings', 'not an address'])('an address like %s is dropped', (url) => {
    expect(parsed({ url }).url).toBe('');
    expect(parsed({ related: [{ title: 'x', url, papers: [{ url }] }] }).related).toEqual([{ title: 'x', url: '', papers: [{ url: '' }] }]);
  });

  test.each(['2025-03-30T20:00:00-24:00', '2025-02-31', 'yesterday', '2025-03-30T10:00:00+05:60'])('a date like %s is none', (value) => {
    expect(parsed({ published: value, modified: value })).toMatchObject({ published: '', modified: '' });
    const others = [{ value, where: 'x', snippet: 'x' }];
    const { published } = parsed({ evidence: { published: { value, where: 'x', snippet: 'x', others } } }).evidence;
    expect([published?.value, published?.others[0]?.value]).toEqual(['', '']);
  });

  test.each(['utf-8', 'de-19', '', 'x'.repeat(200)])('a language like %.20s is none', (lang) => {
    expect(parsed({ lang })).not.toHaveProperty('lang');
  });

  test('fields nobody asked for are dropped', () => expect(parsed({ onclick: 'alert(1)' })).not.toHaveProperty('onclick'));

  test('texts are cut at their limit', () => expect(parsed({ title: 'x'.repeat(5000) }).title).toHaveLength(1000));

  test('a kind nobody knows is “other”', () => {
    expect(parsed({ removals: [{ ...article.removals[0], kind: 'constructor' }] }).removals[0]?.kind).toBe('other');
  });
});
