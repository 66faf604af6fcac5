import { BLOCK_TAGS } from './tags';
import type { TreeElement } from './tree/types';

const TEXT_NODE = 3;
const COMMENT_NODE = 8;
const ELEMENT_NODE = 1;

/** What stands between two blocks without parting them from the text beside them; HTML documents name them so. */
const UNREAD = new Set(['SCRIPT', 'STYLE', 'LINK', 'TEMPLATE']);

/** The next node that is read, as it was found last: the same for all that stands before it. */
export interface Ahead {
  found?: { readonly next: Node | null } | undefined;
}

/**
 * Whether a text is the markup's own line breaks and indents between blocks, which show nowhere. A quarter of a page's
 * nodes are such; `to` is what is written of its parent so far.
 */
export const isLayout = (text: Text, to: TreeElement, ahead: Ahead): boolean =>
  isAfterBlock(to) && isBlank(text) && isBeforeBlock(text, to, ahead);

/** Whether no line goes on there: behind a block, or where what it stands in begins. */
const isAfterBlock = ({ lastChild, localName }: TreeElement): boolean => BLOCK_TAGS.has(lastChild?.localName ?? localName);

/** The same before one, or at the end. */
function isBeforeBlock(text: Text, parent: TreeElement, ahead: Ahead): boolean {
  ahead.found ??= { next: nextRead(text) };
  const { next } = ahead.found;
  return next ? next.nodeType === ELEMENT_NODE && BLOCK_TAGS.has((next as Element).localName) : BLOCK_TAGS.has(parent.localName);
}

function nextRead(node: Node): Node | null {
  let next = node.nextSibling;
  while (next && isUnread(next)) next = next.nextSibling;
  return next;
}

const isUnread = (node: Node): boolean =>
  node.nodeType === COMMENT_NODE || UNREAD.has(node.nodeName) || (node.nodeType === TEXT_NODE && isBlank(node as Text));

const isBlank = ({ data }: Text): boolean => data.trim() === '';
