import { expect, test } from 'vitest';
import { judge } from '../../scripts/portals/judge';
import type { Article, Extraction } from '../../utils/article/types';

const truth = {
  text: 'One block.\nAnother block of the story.',
  title: 'A headline',
  source: 'Fenland Post',
  via: 'Daily8',
  date: '2025-03-30',
};

const read = (article: Partial<Article>): Extraction => ({ ok: true, article: article as Article });

const right = {
  text: 'One block.\n\nAnother block  of the story.',
  title: 'A headline',
  source: 'Fenland Post',
  via: 'Daily8',
  published: '2025-03-30T10:00',
};

test('white space is folded, and all else has to be the same', () => {
  expect(judge(truth, read(right))).toMatchObject({
    exact: true,
    leaking: false,
    losing: false,
    f1: 1,
    source: true,
    via: true,
    date: true,
    title: true,
  });
});

test.each([
  ['a word too many', { text: `${right.text} Read more` }, { exact: false, leaking: true, losing: false }],
  ['a word too few', { text: 'One block. Another block of the' }, { exact: false, leaking: false, losing: true }],
  ['other order', { text: 'Another block of the story. One block.' }, { exact: false, leaking: false, losing: false }],
  ['the portal named as the source', { source: 'Daily8' }, { exact: true, source: false }],
  ['another day', { published: '2025-03-29' }, { exact: true, date: false }],
])('%s', (_what, change, verdict) => expect(judge(truth, read({ ...right, ...change }))).toMatchObject(verdict));

test('a page without a story is right where it is refused', () => {
  const none = { text: '', refused: 'no-text' } as const;
  expect(judge(none, { ok: false, reason: 'no-text', title: '' })).toMatchObject({ exact: true, f1: 1 });
  expect(judge(none, read(right))).toMatchObject({ exact: false, leaking: true, f1: 0 });
});

test('whose it is and of which day is told of a headline without a story too', () => {
  const { title, source, date } = truth;
  const none = { text: '', refused: 'no-text', title, source, date } as const;
  const told = { ok: false, reason: 'no-text', title, head: { source, published: date } } as const;
  expect(judge(none, told)).toMatchObject({ exact: true, source: true, date: true, title: true });
  expect(judge(none, { ...told, head: { source: 'Daily8' } })).toMatchObject({ exact: true, source: false, date: false });
});

test('a story that is refused, or on which the engine fails, is lost', () => {
  expect(judge(truth, { ok: false, reason: 'no-text', title: '' })).toMatchObject({
    exact: false,
    losing: true,
    refused: true,
    source: false,
  });
  expect(judge(truth, new Error('no answer'))).toMatchObject({ exact: false, refused: true });
});

test('to name a day where there is none is wrong', () => {
  const { date: _, ...undated } = truth;
  expect(judge({ ...undated, noDate: true }, read(right)).date).toBe(false);
});
