import { SILENT_TAGS } from '../page/inlineText';
import { isElement } from '../page/tree/tree';
import type { TreeNode } from '../page/tree/types';
import type { Block } from '../page/types';
import { fold } from '../text/words';

/** Enough of a text to know it again by its beginning, in characters. A receipt holds no more: the block itself stays with the page. */
export const FIRST_CHARS = 140;

/** How the blocks begin, a line each, cut at the end of a word. */
export function firstWords(blocks: readonly Block[]): string {
  let text = '';
  for (const block of blocks) {
    text += text === '' ? lineOf(block) : `\n${lineOf(block)}`;
    if (text.length > FIRST_CHARS) return `${text.slice(0, FIRST_CHARS).replace(/\s+\S*$/, '')} …`;
  }
  return text;
}

/** Letters of two elements in a row that no word has: "HomeNews", "Share3". Only where elements meet: "YouTube" and a drop cap stay whole. */
const GLUED = /[\p{Ll}\p{Nd}\p{Pe}\p{Po}][\p{Lu}\p{Nd}]/u;

/** Menus stand their items apart by style and not by spaces: read out, they would be one word. */
function lineOf({ nodes, text }: Block): string {
  const pieces = nodes.flatMap(piecesIn).filter((piece) => piece !== '');
  if (pieces.length < 2 || text.includes('\n')) return text;
  const apart = pieces.map((piece, at) => (GLUED.test(`${pieces[at - 1]?.slice(-1) ?? ''}${piece.slice(0, 1)}`) ? ` ${piece}` : piece));
  return fold(apart.join(''));
}

function piecesIn(node: TreeNode): string[] {
  if (!isElement(node)) return [node.data.replace(/\s+/g, ' ')];
  return SILENT_TAGS.has(node.localName) ? [] : node.childNodes.flatMap(piecesIn);
}
