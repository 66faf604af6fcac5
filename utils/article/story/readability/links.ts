import type { LightNode } from './types';

/** At the end where there is no `before`. */
export function insert(node: LightNode, parent: LightNode, before: LightNode | null): void {
  detach(node);
  attach(node, parent, before);
}

export function detach(node: LightNode): void {
  const { parentNode, previousSibling, nextSibling } = node;
  if (!parentNode) return;
  if (previousSibling) previousSibling.nextSibling = nextSibling;
  else parentNode.firstChild = nextSibling;
  if (nextSibling) nextSibling.previousSibling = previousSibling;
  else parentNode.lastChild = previousSibling;
  node.parentNode = null;
  node.previousSibling = null;
  node.nextSibling = null;
  parentNode.elements = undefined;
  forgetExtents(parentNode);
}

export function attach(node: LightNode, parent: LightNode, before: LightNode | null): void {
  const previous = before ? before.previousSibling : parent.lastChild;
  node.parentNode = parent;
  node.previousSibling = previous;
  node.nextSibling = before;
  if (previous) previous.nextSibling = node;
  else parent.firstChild = node;
  if (before) before.previousSibling = node;
  else parent.lastChild = node;
  parent.elements = undefined;
  forgetExtents(parent);
  tellHolders(parent, node.bit | node.holds);
}

export function tellHolders(parent: LightNode, bits: number): void {
  for (let node: LightNode | null = parent; node && (node.holds & bits) !== bits; node = node.parentNode) node.holds |= bits;
}

/** Whoever knows its extent knows those of all that is inside: above one that does not, nobody does. */
export function forgetExtents(changed: LightNode): void {
  for (let node: LightNode | null = changed; node?.extent; node = node.parentNode) node.extent = undefined;
}
