const ELEMENT_NODE = 1;

/** A time and the name beside it, each an element and no space between them: styles keep them apart, whatever the markup says. */
export const isGluedTime = (one: Node, next: Node): boolean =>
  one.nodeType === ELEMENT_NODE && next.nodeType === ELEMENT_NODE && (isTime(one) || isTime(next));

const isTime = (node: Node): boolean => (node as Element).localName === 'time';
