/**
 * The text in an element and in all that stands in it, however deep: node by node, as a call inside another would not return.
 * What `isLeftOut` says of an element goes for all that stands in it.
 */
export function deepText(el: Element, isLeftOut: (name: string) => boolean): string {
  let text = '';
  let node = enter(el, isLeftOut) ?? null;
  while (node) {
    if (node.nodeType === TEXT_NODE) text += (node as Text).data;
    node = enter(node, isLeftOut) ?? nextBehind(node, el);
  }
  return text;
}

/** What follows a node and all that stands in it, as far as `el` goes. */
function nextBehind(node: Node, el: Element): Node | null {
  let at: Node | null = node;
  while (at && at !== el && !at.nextSibling) at = at.parentNode;
  return at === el ? null : (at?.nextSibling ?? null);
}

const TEXT_NODE = 3;

const enter = (node: Node, isLeftOut: (name: string) => boolean): Node | null =>
  isLeftOut((node as Element).localName) ? null : node.firstChild;
