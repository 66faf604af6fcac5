import { LAST_NAME_CLASS } from '../../rules/bylines';
import { memoize } from '../text/memo';
import type { Block, Measured } from '../page/types';
import { fold } from '../text/words';
import { mayHoldDate } from '../text/numerals';
import { findHeadline } from './headline/headingBlock';
import { isProse, isSentence } from './headProse';
import { classesAround, classNames, type Strangeness, strangenessIn } from './foreignBoxes';
import type { TreeElement, TreeNode } from '../page/tree/types';
import { isElement, isText } from '../page/tree/tree';

/** Where a block stands: around the headline, below the text, or anywhere else. */
export type Place = 'above' | 'head' | 'foot' | 'far';

/** The story's headline and what stands around it and behind the text, as places of blocks. */
export interface Zone {
  readonly headline?: Block;
  /** The first block of the text, or of what comes closest to it. */
  readonly start: number;
  /** Its last block. */
  readonly end: number;
  placeOf(block: Block): Place;
  /** Whether the element is of something else than the story. */
  strangeness(el: TreeElement): Strangeness;
  /** Names of an element and of those around it, as `classNames` has them. */
  classesAround(el: TreeElement): string;
  /** Lines of a place in document order; of `far`, those only that may hold a date. */
  lines(place: Place): readonly Line[];
}

/** A short block as it may hold names and dates. */
export interface Line {
  readonly block: Block;
  /** Its text nodes one by one, folded; "Independent", "30-03-2025" are two. */
  readonly pieces: readonly string[];
  readonly text: string;
}

/** A line of names and dates is shorter than this, in characters. */
const MAX_LINE_CHARS = 260;

/** Blocks looked at above the headline, between it and the text, and below the text, at most. */
const ABOVE = 12;
const BETWEEN = 60;
const BELOW = 16;

/** Blocks without prose after which the text is over. */
const MAX_GAP = 40;

/** Finds the story's headline among the blocks and says of each where it stands. */
export function readZone(page: Measured, titles: readonly string[]): Zone {
  const headline = findHeadline(page, titles);
  const start = headline ? headline.index + 1 : Math.max(0, firstProse(page, 0) - 6);
  const end = endOfHead(page, start);
  const box = boxAround(page, headline ?? page.blocks[start], Math.min(end, page.blocks.length - 1));
  const last = lastProse(page, Math.min(end, page.blocks.length - 1), box ? page.spanOf(box).end : page.blocks.length);
  const anchor = headline?.index ?? start;
  const placeOf = ({ index }: Block): Place => {
    if (index === anchor || (index >= start && index < end)) return 'head';
    if (index >= anchor - ABOVE && index < anchor) return 'above';
    return index > last && index <= last + BELOW ? 'foot' : 'far';
  };
  const lines: Record<Place, Line[]> = { above: [], head: [], foot: [], far: [] };
  for (const block of page.blocks) {
    if (block.text.length > MAX_LINE_CHARS) continue;
    const place = placeOf(block);
    if (place !== 'far' || mayHoldDate(block.text)) lines[place].push(toLine(block));
  }
  return {
    ...(headline && { headline }),
    start,
    end: last,
    placeOf,
    strangeness: strangenessIn(page, anchor),
    classesAround: memoize(classesAround),
    lines: (place) => lines[place],
  };
}

function firstProse(page: Measured, from: number): number {
  const at = page.blocks.findIndex((block) => block.index >= from && isProse(block));
  return at === -1 ? page.blocks.length : at;
}

/** Sentences in a row that are the text for certain, in words: a standfirst alone has fewer. */
const HEAD_WORDS = 70;
/** Blocks after the first paragraph that may still be of the head where no second one follows. */
const AFTER_FIRST = 8;

/** The head ends where the text is under way: at the second paragraph, for the first may be the standfirst, above the names. */
function endOfHead(page: Measured, start: number): number {
  const limit = Math.min(start + BETWEEN, page.blocks.length);
  let paragraphs = 0;
  let words = 0;
  let first = limit;
  for (let index = start; index < limit; index++) {
    const block = page.blocks[index];
    // some print the standfirst twice, once for pages that have none
    if (!block || !(isProse(block) || isSentence(block)) || block.text === page.blocks[index - 1]?.text) continue;
    if (isProse(block)) paragraphs++;
    if (paragraphs === 2 || words >= HEAD_WORDS) return index;
    words += block.words;
    if (paragraphs === 1 && first === limit) first = index;
  }
  return Math.min(limit, first + AFTER_FIRST);
}

/** The smallest element around headline and text. */
function boxAround(page: Measured, anchor: Block | undefined, end: number): TreeElement | undefined {
  let box: TreeElement | null = anchor?.parent ?? null;
  while (box && box !== page.body && page.spanOf(box).end <= end) box = box.parentElement;
  return box ?? undefined;
}

function lastProse(page: Measured, from: number, limit: number): number {
  let last = from;
  for (let index = from; index < limit && index - last < MAX_GAP; index++) {
    const block = page.blocks[index];
    if (block && isProse(block)) last = index;
  }
  return last;
}

/** A block with its text nodes one by one. */
export function toLine(block: Block): Line {
  const pieces = readPieces(block.nodes);
  return { block, pieces, text: pieces.join(' ') };
}

const SILENT = new Set(['svg', 'select', 'textarea', 'iframe', 'video', 'audio']);

/** First and last name in an element each are one piece. */
function holdsOneName(el: TreeElement): boolean {
  if (el.children.length < 2) return false;
  for (let child = el.firstElementChild; child; child = child.nextElementSibling) {
    if (LAST_NAME_CLASS.test(classNames(child))) return true;
  }
  return false;
}

/** Text nodes one by one, folded. */
export function readPieces(nodes: Iterable<TreeNode>): string[] {
  const pieces: string[] = [];
  for (const node of nodes) addPieces(node, pieces);
  return pieces;
}

function addPieces(node: TreeNode, pieces: string[]): void {
  if (isText(node)) {
    const text = fold(node.data.replaceAll('\u00ad', ''));
    if (text !== '') pieces.push(text);
  } else if (isElement(node) && !SILENT.has(node.localName)) {
    if (holdsOneName(node)) pieces.push(fold(node.textContent ?? ''));
    else for (let child = node.firstChild; child; child = child.nextSibling) addPieces(child, pieces);
  }
}
