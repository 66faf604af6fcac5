import { type Chunk, chunksOf } from './chunks';
import type { Piece } from './player';

/** What is read aloud. Captions would come in the middle of a sentence of the text's own; readings of signs would be said twice. */
const SPOKEN = 'h1, .standfirst, .body :is(p, h2, h3, h4, h5, h6, li, dt, dd, blockquote, pre, caption, td, th, figcaption)';
const SILENT = 'figure:has(img) figcaption, .embed, rt, rp, .related, sup:has(a)';

/** A piece of an article, and where it stands. */
export interface Placed extends Piece {
  readonly range: Range;
}

/** An article as it is read aloud, piece by piece. */
export function piecesOf(article: Element, lang: string | undefined): Placed[] {
  const paragraphs = [...article.querySelectorAll(SPOKEN)].filter((el) => !el.closest(SILENT));
  return paragraphs.flatMap((el, paragraph) => {
    const nodes = textsIn(el);
    const text = nodes.map(({ data }) => data).join('');
    return chunksOf(text, lang).map((chunk) => ({
      text: text.slice(chunk.start, chunk.end).replace(/\s+/g, ' '),
      paragraph,
      range: rangeOf(nodes, chunk),
    }));
  });
}

/** The texts of an element that belong to no paragraph inside it. */
function textsIn(el: Element): Text[] {
  const texts: Text[] = [];
  for (const node of el.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) texts.push(node as Text);
    else if (node.nodeType === Node.ELEMENT_NODE && !(node as Element).matches(`${SPOKEN}, ${SILENT}, ul, ol, table`))
      texts.push(...textsIn(node as Element));
  }
  return texts;
}

function rangeOf(nodes: readonly Text[], { start, end }: Chunk): Range {
  const range = new Range();
  let at = 0;
  for (const node of nodes) {
    if (start >= at && start < at + node.length) range.setStart(node, start - at);
    if (end > at && end <= at + node.length) range.setEnd(node, end - at);
    at += node.length;
  }
  return range;
}
