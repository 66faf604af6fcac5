import type { Block } from './types';
import type { TreeElement, TreeNode } from './tree/types';
import { isElement } from './tree/tree';

/** The link that a block stands in, or those in its line, in their order. */
export function linksOf({ nodes, parent }: Block): TreeElement[] {
  const around = parent.closest('a[href]');
  return around ? [around] : nodes.flatMap(linksIn);
}

/** A node where it is a link itself, or the links in it. */
export function linksIn(node: TreeNode): TreeElement[] {
  if (!isElement(node)) return [];
  const el = node;
  return el.matches('a[href]') ? [el] : [...el.querySelectorAll('a[href]')];
}
