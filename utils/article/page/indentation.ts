import { BLOCK_TAGS } from './tags';

/** What stands between two blocks without parting them from the text beside them; HTML documents name them so. */
const UNREAD = new Set(['SCRIPT', 'STYLE', 'LINK', 'TEMPLATE']);

/**
 * Whether a text is the markup's own line breaks and indents between blocks, which show nowhere. A quarter of a page's
 * nodes are such; `to` is the copy of its parent so far.
 */
export const isLayout = (text: Text, to: Element): boolean => isEdge(to.lastChild, to) && isEdge(nextRead(text), to) && isBlank(text);

/** Whether no line goes on there: at a block, or where what it stands in begins or ends. */
function isEdge(beside: Node | null, parent: Element): boolean {
  const el = beside ?? parent;
  return el.nodeType === Node.ELEMENT_NODE && BLOCK_TAGS.has((el as Element).localName);
}

function nextRead(node: Node): Node | null {
  let next = node.nextSibling;
  while (next && isUnread(next)) next = next.nextSibling;
  return next;
}

const isUnread = (node: Node): boolean =>
  node.nodeType === Node.COMMENT_NODE || UNREAD.has(node.nodeName) || (node.nodeType === Node.TEXT_NODE && isBlank(node as Text));

const isBlank = ({ data }: Text): boolean => data.trim() === '';
