import type { Block } from './types';

/** The link that a block stands in, or those in its line, in their order. */
export function linksOf({ nodes, parent }: Block): Element[] {
  const around = parent.closest('a[href]');
  return around ? [around] : nodes.flatMap(linksIn);
}

/** A node where it is a link itself, or the links in it. */
export function linksIn(node: ChildNode): Element[] {
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const el = node as Element;
  return el.matches('a[href]') ? [el] : [...el.querySelectorAll('a[href]')];
}
