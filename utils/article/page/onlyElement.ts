import { isElement } from './tree/tree';
import type { TreeElement } from './tree/types';
import type { Block } from './types';

/** The one element that makes up the whole block, if there is one. */
export function onlyElement({ nodes }: Block): TreeElement | undefined {
  const [only, ...more] = nodes.filter((node) => isElement(node) || node.data.trim() !== '');
  return only && isElement(only) && more.length === 0 ? only : undefined;
}
