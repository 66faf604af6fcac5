import { isElement } from './tree/tree';
import type { Block } from './types';

/** Local name of the one element that makes up the whole block, empty where there is none. */
export function onlyElement({ nodes }: Block): string {
  const solid = nodes.filter((node) => isElement(node) || node.data.trim());
  return solid.length === 1 ? (solid[0]?.localName ?? '') : '';
}
