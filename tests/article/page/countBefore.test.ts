import { expect, test } from 'vitest';
import { measure } from '../../../utils/article/page/measure';
import { countBefore } from '../../../utils/article/page/countBefore';
import { snapshot } from '../../../utils/article/page/snapshot';

test('counts, before each block of a page and behind the last, those that are in a set', () => {
  const live = new DOMParser().parseFromString('<p>One.</p><p>Two.</p><p>Three.</p>', 'text/html');
  const { blocks } = measure(snapshot(live));
  expect([...countBefore(blocks, new Set(blocks.filter(({ text }) => text !== 'Two.')))]).toEqual([0, 1, 1, 2]);
});
