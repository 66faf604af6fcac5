import { fold } from '../text/words';
import type { TreeElement, TreeNode } from './tree/types';
import { isElement, isText } from './tree/tree';

/** Elements inside a line whose text is not part of what is read. */
export const SILENT_TAGS = new Set(
  // A formula's source stands beside the formula for programs to read.
  ['select', 'textarea', 'option', 'svg', 'iframe', 'video', 'audio', 'head', 'input', 'annotation', 'annotation-xml'],
);

/** Says where a screen may break a word, and is no part of it. */
export const SOFT_HYPHEN = '\u00ad';

interface Reading {
  text: string;
  linkChars: number;
  /** Something in it hides itself. */
  hasUnseen: boolean;
}

/** Where a node of a run stands: in a link, in what is not seen. */
interface Place {
  readonly linked: boolean;
  readonly unread: ReadonlySet<TreeNode>;
}

const NONE: ReadonlySet<TreeNode> = new Set();

/**
 * The text of a run of inline nodes but for those that are not read, white space folded, `<br>` as a line feed; and how many of its
 * characters are linked.
 */
export function readRun(nodes: readonly TreeNode[], unread = NONE): Reading {
  const reading: Reading = { text: '', linkChars: 0, hasUnseen: false };
  for (const node of nodes) readText(node, reading, { linked: false, unread });
  reading.text = foldLines(reading.text.replaceAll(SOFT_HYPHEN, ''));
  reading.linkChars = Math.min(reading.linkChars, reading.text.length);
  return reading;
}

function readText(node: TreeNode, reading: Reading, place: Place): void {
  if (place.unread.has(node)) return;
  if (isText(node)) {
    const value = node.data;
    reading.text += value.replace(/[\n\r\t]/g, ' ');
    if (place.linked) reading.linkChars += value.trim().length;
  } else if (isElement(node)) readElement(node, reading, place);
}

function readElement(el: TreeElement, reading: Reading, place: Place): void {
  const name = el.localName;
  if (name === 'br') reading.text += '\n';
  else if (!SILENT_TAGS.has(name)) {
    reading.hasUnseen ||= el.unseen !== '';
    const inside = !place.linked && name === 'a' && el.hasAttribute('href') ? { ...place, linked: true } : place;
    reading.text += el.apart;
    for (let child = el.firstChild; child; child = child.nextSibling) readText(child, reading, inside);
    reading.text += el.apart;
  }
}

function foldLines(text: string): string {
  if (!text.includes('\n')) return fold(text);
  return text
    .split('\n')
    .map(fold)
    .filter((line) => line !== '')
    .join('\n');
}
