import type { Block, Measured } from './types';
import type { TreeElement } from './tree/types';

/** Holds a whole story rather than one box of it. */
export const TOO_LARGE = 'html, body, main, article, [role="main"], [itemprop="articleBody"]';

/** Blocks of what a finder points at. */
export const blocksIn = (page: Measured, target: TreeElement | Block): readonly Block[] => {
  if ('nodes' in target) return [target];
  const { start, end } = page.spanOf(target);
  return page.blocks.slice(start, end);
};

/** The outermost element that holds this block's text and nothing else, or the block where its element holds more. */
export function elementOf(page: Measured, block: Block): TreeElement | Block {
  let found: TreeElement | Block = block;
  for (let el: TreeElement | null = block.parent; el && isAlone(page, el); el = el.parentElement) {
    if (el.matches(TOO_LARGE)) break;
    found = el;
  }
  return found;
}

const isAlone = (page: Measured, el: TreeElement): boolean => {
  const { start, end } = page.spanOf(el);
  return end - start === 1;
};

/** The smallest element that holds both. */
export function commonBox(one: TreeElement, other: TreeElement): TreeElement {
  let box = one;
  while (box.parentElement && !box.contains(other)) box = box.parentElement;
  return box;
}
