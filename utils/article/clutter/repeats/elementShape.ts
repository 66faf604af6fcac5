import type { Block } from '../../page/types';
import type { TreeElement } from '../../page/tree/types';

/** Levels of boxes that make a block's shape. */
const SHAPE_LEVELS = 3;

/** Alike for blocks that one template or one author has set the same way: tag, and tags and classes of the boxes around. */
export function shapeOf({ parent, tag }: Block, levels = SHAPE_LEVELS): string {
  let shape = tag;
  let el: TreeElement | null = parent;
  for (let level = 0; el && level < levels; level++, el = el.parentElement) shape += ` ${el.localName}.${el.className}`;
  return shape;
}
