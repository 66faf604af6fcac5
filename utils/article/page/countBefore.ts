import type { Block } from './types';

/** How many of a page's blocks before each are in a set: those from i up to j are `before[j] - before[i]`. */
export function countBefore(blocks: readonly Block[], set: ReadonlySet<Block>): Int32Array {
  const before = new Int32Array(blocks.length + 1);
  for (const block of blocks) before[block.index + 1] = (before[block.index] ?? 0) + (set.has(block) ? 1 : 0);
  return before;
}
