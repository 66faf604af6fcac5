/**
 * The text in an element and in all that stands in it, however deep: node by node, as a call inside another would not return.
 * What `isLeftOut` says of an element goes for all that stands in it.
 */
export function deepText(el: Element, isLeftOut: (name: string) => boolean): string {
  let text = '';
  let node = enter(el, isLeftOut) ?? null;
  while (node) {
    if (node.nodeType === TEXT_NODE) text += (node as Text).data;
    const inner = enter(node, isLeftOut);
    while (!inner && node !== el && !node.nextSibling && node.parentNode) node = node.parentNode;
    node = inner ?? (node === el ? null : node.nextSibling);
  }
  return text;
}

const TEXT_NODE = 3;

const enter = (node: Node, isLeftOut: (name: string) => boolean): Node | null =>
  isLeftOut((node as Element).localName) ? null : node.firstChild;
