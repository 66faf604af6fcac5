import { expect, test } from 'vitest';
import { groupByKind } from '../../components/article/ledger';
import type { Kind, Removal } from '../../utils/article/types';

const removal = (kind: Kind, words: number): Removal => ({ id: `${kind}@${words}`, rule: 'rule', kind, why: 'Why.', text: 'Text', words });

test('pieces of one kind are one group, the largest first, the page around the article last and counted once', () => {
  const groups = groupByKind([
    removal('outside', 900),
    removal('app', 10),
    removal('related', 40),
    removal('navigation', 300),
    removal('outside', 50),
    removal('related', 60),
  ]);
  expect(groups.map(({ kind, amount }) => [kind, amount])).toEqual([
    ['related', 2],
    ['app', 1],
    ['navigation', 1],
    ['outside', 1],
  ]);
  expect(groups.flatMap(({ removals }) => removals)).toHaveLength(6);
});
