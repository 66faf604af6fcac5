import { fold } from '../text/words';

/** Elements inside a line whose text is not part of what is read. */
const SILENT_TAGS = new Set(
  // A formula's source stands beside the formula for programs to read.
  ['select', 'textarea', 'option', 'svg', 'iframe', 'video', 'audio', 'head', 'input', 'annotation', 'annotation-xml'],
);

/** The same as a selector. */
export const SILENT = [...SILENT_TAGS].join(', ');

interface Reading {
  text: string;
  linkChars: number;
}

/** The text of a run of inline nodes, white space folded, `<br>` as a line feed; and how many of its characters are linked. */
export function readRun(nodes: readonly Node[]): { text: string; linkChars: number } {
  const reading: Reading = { text: '', linkChars: 0 };
  for (const node of nodes) readText(node, reading, false);
  const text = foldLines(reading.text);
  return { text, linkChars: Math.min(reading.linkChars, text.length) };
}

function readText(node: Node, reading: Reading, linked: boolean): void {
  if (node.nodeType === Node.TEXT_NODE) {
    const value = node.nodeValue ?? '';
    reading.text += value.replace(/[\n\r\t]/g, ' ');
    if (linked) reading.linkChars += value.trim().length;
    return;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  const name = (node as Element).localName;
  if (name === 'br') reading.text += '\n';
  else if (!SILENT_TAGS.has(name)) {
    const inLink = linked || (name === 'a' && (node as Element).hasAttribute('href'));
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
