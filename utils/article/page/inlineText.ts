import { fold } from '../text/words';
import type { TreeNode } from './tree/types';
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
}

/** The text of a run of inline nodes, white space folded, `<br>` as a line feed; and how many of its characters are linked. */
export function readRun(nodes: readonly TreeNode[]): { text: string; linkChars: number } {
  const reading: Reading = { text: '', linkChars: 0 };
  for (const node of nodes) readText(node, reading, false);
  const text = foldLines(reading.text.replaceAll(SOFT_HYPHEN, ''));
  return { text, linkChars: Math.min(reading.linkChars, text.length) };
}

function readText(node: TreeNode, reading: Reading, linked: boolean): void {
  if (isText(node)) {
    const value = node.data;
    reading.text += value.replace(/[\n\r\t]/g, ' ');
    if (linked) reading.linkChars += value.trim().length;
    return;
  }
  if (!isElement(node)) return;
  const name = node.localName;
  if (name === 'br') reading.text += '\n';
  else if (!SILENT_TAGS.has(name)) {
    const inLink = linked || (name === 'a' && node.hasAttribute('href'));
    for (let child = node.firstChild; child; child = child.nextSibling) readText(child, reading, inLink);
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
