import { BLOCK_TAGS } from './tags';
import { isElement } from './tree/tree';
import type { TreeNode } from './tree/types';

/** Without text these show nothing. */
const LINE_BOXES = new Set('a b em font i span strong u'.split(' '));

type Side = 'nextSibling' | 'previousSibling';

/**
 * The first of two `<br>` with nothing but space between them, or the second: pages without `<p>` part paragraphs so, within a box
 * around the whole text too.
 */
export const isBreakPair = (node: TreeNode): boolean =>
  node.localName === 'br' && (nextTo(node, 'nextSibling') === 'br' || nextTo(node, 'previousSibling') === 'br');

/** The name of what stands beside a node in its line; of a text and at the line's end, none. */
function nextTo(from: TreeNode, side: Side): string {
  let node: TreeNode | null = from;
  while (node) {
    const beside: TreeNode | null = node[side];
    if (!beside) {
      node = node.parentElement && !BLOCK_TAGS.has(node.parentElement.localName) ? node.parentElement : null;
      continue;
    }
    const end = endOf(beside, side);
    if (!isElement(end) && end.data.trim() !== '') return '';
    if (isElement(end) && !LINE_BOXES.has(end.localName)) return end.localName;
    node = end;
  }
  return '';
}

/** Of what stands in a node, what is met first from that side. */
function endOf(node: TreeNode, side: Side): TreeNode {
  let end = node;
  while (!BLOCK_TAGS.has(end.localName)) {
    const inside = side === 'nextSibling' ? end.firstChild : end.lastChild;
    if (!inside) break;
    end = inside;
  }
  return end;
}
