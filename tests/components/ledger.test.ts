import { describe, expect, test } from 'vitest';
import { listPieces } from '../../components/article/ledger';
import type { Kind, Removal } from '../../utils/article/types';

const removal = (kind: Kind, words: number, more: Partial<Removal> = {}): Removal => ({
  id: `${kind}@${words}`,
  rule: 'rule',
  kind,
  why: 'Why.',
  text: 'Some text',
  words,
  ...more,
});

test('pieces of one name are one group, the largest first; menus and what stands apart are the rest of the page', () => {
  const { groups, rest, amount } = listPieces([
    removal('outside', 900, { apart: true }),
    removal('outside', 20),
    removal('app', 10),
    removal('related', 40),
    removal('navigation', 300),
    removal('related', 60, { apart: true }),
    removal('navigation', 30, { rule: 'contents-list' }),
  ]);
  expect(groups.map(({ name, pieces }) => [name, pieces.length])).toEqual([
    ['kindRelated', 2],
    ['contents', 1],
    ['kindOutside', 1],
    ['kindApp', 1],
  ]);
  expect(rest.map(({ id }) => id)).toEqual(['outside@900', 'navigation@300']);
  expect(amount).toBe(7);
});

describe('a piece is listed where it has a word to say', () => {
  test.each(['', '—', '12:30', '© 2025', '{"props":{"page":1}}', '[{"id":7}]', 'window.__STATE__ = {"a":1}', '.card {color:red}'])(
    'not %j',
    (text) => expect(listPieces([removal('ad', 1, { text })])).toEqual({ groups: [], rest: [], amount: 0 }),
  );

  test.each(['Ad', '“On we go”', 'あ', 'Window seats are gone (3)', '[Read also] The storm', 'Letter by letter'])('%j', (text) =>
    expect(listPieces([removal('ad', 1, { text })]).amount).toBe(1),
  );
});
