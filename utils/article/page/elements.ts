import type { Block, Measured } from './types';

/** Holds a whole story rather than one box of it. */
export const TOO_LARGE = 'html, body, main, article, [role="main"], [itemprop="articleBody"]';

/** Blocks of what a finder points at. */
export const blocksIn = (page: Measured, target: Element | Block): readonly Block[] => {
  if ('nodes' in target) return [target];
  const { start, end } = page.spanOf(target);
  return page.blocks.slice(start, end);
};

/** The outermost element that holds this block's text and nothing else, or the block where its element holds more. */
export function elementOf(page: Measured, block: Block): Element | Block {
  let found: Element | Block = block;
  for (let el: Element | null = block.parent; el && isAlone(page, el); el = el.parentElement) {
    if (el.matches(TOO_LARGE)) break;
    found = el;
  }
  return found;
}

const isAlone = (page: Measured, el: Element): boolean => {
  const { start, end } = page.spanOf(el);
  return end - start === 1;
};
