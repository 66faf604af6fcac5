import type { Block, Measured, Span } from '../page';
import { likeness, tokens } from './text';

/** A short line near the headline. */
export interface Line {
  readonly block: Block;
  /** Its text nodes one by one, folded; "Independent", "30-03-2025" are two. */
  readonly pieces: readonly string[];
  readonly text: string;
  /** Blocks between the line and the headline, less than 0 above it. */
  readonly distance: number;
}

/** What stands around the headline and before the text, and right behind the text. */
export interface Zone {
  readonly headline?: Block;
  readonly head: readonly Line[];
  readonly foot: readonly Line[];
  readonly headSpan: Span;
}

/** A paragraph of the text, not a caption or a card, in words. */
const MIN_PROSE_WORDS = 25;

/** A line of names and dates is shorter than this, in characters. */
const MAX_LINE_CHARS = 220;

/** Blocks looked at above the headline and below the last paragraph. */
const ABOVE = 12;
const BELOW = 14;
/** Blocks looked at between the headline and the text at most. */
const BETWEEN = 60;

const MAX_PROSE_LINKS = 0.35;

export const isProse = (block: Block): boolean =>
  block.words >= MIN_PROSE_WORDS &&
  block.linkChars / block.text.length < MAX_PROSE_LINKS &&
  !block.hidden &&
  (block.tag === 'p' || block.tag === 'div') &&
  /[.!?。！？।۔”"»)]\s*$|[.!?。।]/.test(block.text);

/** Finds the story's headline among the blocks, and the lines around it that may hold names and dates. */
export function readZone(page: Measured, titles: readonly string[]): Zone {
  const headline = findHeadline(page, titles);
  const start = headline ? headline.index + 1 : Math.max(0, firstProse(page, 0) - 1);
  const end = endOfHead(page, start);
  const box = headline && boxAround(page, headline, Math.min(end, page.blocks.length - 1));
  const from = headline ? Math.max(box ? page.spanOf(box).start : 0, headline.index - ABOVE) : Math.max(0, start - ABOVE);
  const own = (block: Block): boolean => !isForeign(page, block, headline ?? page.blocks[start]);
  const head = page.blocks.slice(from, end).filter((block) => isLine(block) && own(block));
  const last = lastProse(page, end, box);
  const foot = page.blocks.slice(last + 1, last + 1 + BELOW).filter((block) => isLine(block) && own(block));
  const at = headline?.index ?? start;
  const toLine = (block: Block): Line => ({ block, ...readPieces(block), distance: block.index - at });
  return {
    ...(headline && { headline }),
    head: head.map(toLine),
    foot: foot.map(toLine),
    headSpan: { start: from, end },
  };
}

const isLine = (block: Block): boolean => block.text.length <= MAX_LINE_CHARS && !/^h1$/.test(block.tag);

/** Headlines agree with the page's own title; without one the first `<h1>` of some length is taken. */
function findHeadline(page: Measured, titles: readonly string[]): Block | undefined {
  let found: { block: Block; score: number } | undefined;
  for (const block of page.blocks) {
    if (block.text.length > 400) continue;
    const level = headingLevel(page, block);
    if (level === 0 && !titles.some((title) => title.length > 15 && title.startsWith(block.text.slice(0, 15)))) continue;
    const agreement = Math.max(0, ...titles.map((title) => likeness(block.text, title)));
    if (level !== 1 && agreement < 0.5) continue;
    const score =
      agreement * 4 +
      (level === 1 ? 1.5 : level === 2 ? 0.5 : 0) -
      (block.hidden ? 1 : 0) -
      (block.linkChars > 0 ? 0.5 : 0) +
      (tokens(block.text).length > 3 ? 0.5 : 0);
    if (!found || score > found.score) found = { block, score };
  }
  return found?.block;
}

function headingLevel(page: Measured, block: Block): number {
  const match = /^h([1-6])$/.exec(block.tag) ?? /^h([1-6])$/.exec(block.parent.closest('h1,h2,h3')?.localName ?? '');
  return match && page.body.contains(block.parent) ? Number(match[1]) : 0;
}

function firstProse(page: Measured, from: number): number {
  const at = page.blocks.findIndex((block) => block.index >= from && isProse(block));
  return at === -1 ? page.blocks.length : at;
}

/** The head ends at the second paragraph: the first may be the standfirst, above the names. */
function endOfHead(page: Measured, start: number): number {
  const first = firstProse(page, start);
  const second = firstProse(page, first + 1);
  return Math.min(second, start + BETWEEN, page.blocks.length);
}

/** The smallest element around headline and text. */
function boxAround(page: Measured, headline: Block, end: number): Element | undefined {
  let box: Element | null = headline.parent;
  while (box && box !== page.body && page.spanOf(box).end <= end) box = box.parentElement;
  return box ?? undefined;
}

function lastProse(page: Measured, from: number, box: Element | undefined): number {
  const limit = box ? page.spanOf(box).end : page.blocks.length;
  let last = from;
  let gap = 0;
  for (let index = from; index < limit && gap < 40; index++) {
    const block = page.blocks[index];
    if (block && isProse(block)) {
      last = index;
      gap = 0;
    } else gap++;
  }
  return last;
}

/** Elements whose dates and names are of other stories, of comments, of the site. */
const FOREIGN =
  /\b(?:comments?|komment\w*|related|recommend\w*|sidebar|side-bar|widget|teasers?|cards?|promo\w*|popular|trending|most-?read|newsletter|menu|nav|navbar|navigation|breadcrumbs?|ticker|advert\w*|footer|copyright|cookie\w*)\b/i;

/** Inside something that does not hold the headline and says it is of other things. */
function isForeign(page: Measured, block: Block, anchor: Block | undefined): boolean {
  for (let el: Element | null = block.parent; el && el !== page.body; el = el.parentElement) {
    const span = page.spanOf(el);
    if (anchor && span.start <= anchor.index && anchor.index < span.end) return false;
    if (el.localName === 'nav' || el.localName === 'aside' || el.localName === 'footer')
      return el.localName !== 'footer' || !el.closest('article');
    if (FOREIGN.test(`${el.getAttribute('class') ?? ''} ${el.id}`.replace(/_/g, '-'))) return true;
  }
  return false;
}

function readPieces(block: Block): { pieces: string[]; text: string } {
  const pieces: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.nodeValue ?? '').replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
      if (text !== '') pieces.push(text);
    } else if (node.nodeType === Node.ELEMENT_NODE && !/^(?:svg|select|textarea|iframe|video|audio)$/.test((node as Element).localName)) {
      for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    }
  };
  for (const node of block.nodes) visit(node);
  return { pieces, text: pieces.join(' ') };
}
