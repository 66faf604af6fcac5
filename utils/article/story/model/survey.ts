import { isKept } from '../../ledger/setAside';
import type { Judged } from '../../ledger/types';
import type { Block, Measured } from '../../page/types';
import type { Metadata } from '../../types';
import { lazy } from '../../text/memo';
import { isLatin } from '../../text/words';
import { type Context, readContexts } from './context';
import type { TreeElement } from '../../page/tree/types';

/** The usual least length, in words, of a block that is surely prose (jusText and boilerpipe draw it at 10 to 20). */
const PROSE_WORDS = 15;

/** Prose may hold links, but is not made of them. */
const PROSE_LINK_SHARE = 0.35;

/** How far up, in elements, a paragraph lends its words to the box it stands in. */
const BOX_LEVELS = 3;

/** Sums over the blocks before an index: the sum over blocks i to j is `sums[j] - sums[i]`. */
export interface Sums {
  readonly words: Float64Array;
  readonly chars: Float64Array;
  readonly links: Float64Array;
  /** Words of blocks that are prose and displayed. */
  readonly prose: Float64Array;
  /** Words of blocks that Readability takes for the article. */
  readonly read: Float64Array;
  /** Blocks whose wording says what they are. */
  readonly said: Float64Array;
}

/** What is known of the page as a whole when its blocks are described one by one. */
export interface Survey {
  readonly page: Measured;
  readonly metadata: Metadata;
  /** Blocks not set aside yet; neighbours are counted among these. */
  readonly blocks: readonly Block[];
  /** By `Block.index`: how many of `blocks` stand before it. */
  readonly position: Int32Array;
  readonly contextOf: (el: TreeElement) => Context;
  readonly read: ReadonlySet<Block>;
  readonly sums: Sums;
  /** Wordings of each of `blocks`, as masks. */
  readonly says: readonly number[];
  /** Positions of prose blocks, ascending. */
  readonly prose: readonly number[];
  /** Prose words by chain of tags, chain of tags and classes, and by box. */
  readonly proseByTagPath: ReadonlyMap<number, number>;
  readonly proseByClassPath: ReadonlyMap<number, number>;
  readonly proseByBox: ReadonlyMap<TreeElement, number>;
  readonly blocksByTagPath: ReadonlyMap<number, number>;
  /** How often each text stands in the page. */
  readonly copies: ReadonlyMap<string, number>;
  /** Position of the headline, -1 where it is not in the text. */
  readonly headline: number;
  /** Positions of the first and the last prose block that Readability keeps; -1 without any. */
  readonly readStart: number;
  readonly readEnd: number;
  readonly titleWords: ReadonlySet<string>;
  readonly leadWords: ReadonlySet<string>;
  /** `articleBody` as words parted by single spaces. */
  readonly witness: string;
}

export const isProse = ({ words, linkChars, text, hidden }: Block): boolean =>
  words >= PROSE_WORDS && linkChars < PROSE_LINK_SHARE * text.length && !hidden;

/** Letters and numbers of Latin texts, as `[\p{L}\p{N}]` has them, and of all texts. */
const LATIN_WORD = /[0-9A-Za-zª²³µ¹º¼½¾À-ÖØ-öø-ɏ]+/g;
const WORD = lazy(() => new RegExp('[\\p{L}\\p{N}]+', 'gu'));

/** Words of a text in small letters, parted where anything but letters and numbers stands. */
export function wordsOf(text: string): string[] {
  const small = text.toLowerCase();
  return small.match(isLatin(small) ? LATIN_WORD : WORD()) ?? [];
}

/** Reads once what the features need of the whole page. */
export function survey(judged: Judged, read: ReadonlySet<Block>): Survey {
  const { page, metadata } = judged;
  const blocks = page.blocks.filter((block) => isKept(judged, block));
  const position = new Int32Array(page.blocks.length + 1);
  for (const block of page.blocks) position[block.index + 1] = (position[block.index] ?? 0) + (isKept(judged, block) ? 1 : 0);
  const contextOf = readContexts(page);
  const prose = blocks.flatMap((block, at) => (isProse(block) ? [at] : []));
  const readProse = prose.filter((at) => read.has(blocks[at] as Block));
  return {
    page,
    metadata,
    blocks,
    position,
    contextOf,
    read,
    sums: addUp(blocks, read),
    says: blocks.map(({ wordings }) => wordings),
    prose,
    ...countPaths(blocks, contextOf),
    copies: tally(blocks, ({ text }) => text),
    headline: findHeadline(blocks, metadata.title.value),
    readStart: readProse[0] ?? -1,
    readEnd: readProse.at(-1) ?? -1,
    titleWords: new Set(wordsOf(metadata.title.value)),
    leadWords: new Set(wordsOf(metadata.standfirst?.value ?? '')),
    witness: wordsOf(metadata.articleBody ?? '').join(' '),
  };
}

function addUp(blocks: readonly Block[], read: ReadonlySet<Block>): Sums {
  const sum = (value: (block: Block) => number): Float64Array => {
    const sums = new Float64Array(blocks.length + 1);
    for (let at = 0; at < blocks.length; at++) sums[at + 1] = (sums[at] ?? 0) + value(blocks[at] as Block);
    return sums;
  };
  return {
    words: sum(({ words }) => words),
    chars: sum(({ text }) => text.length),
    links: sum(({ linkChars }) => linkChars),
    prose: sum((block) => (isProse(block) ? block.words : 0)),
    read: sum((block) => (read.has(block) ? block.words : 0)),
    said: sum(({ wordings }) => (wordings === 0 ? 0 : 1)),
  };
}

type Paths = Pick<Survey, 'proseByTagPath' | 'proseByClassPath' | 'proseByBox' | 'blocksByTagPath'>;

function countPaths(blocks: readonly Block[], contextOf: Survey['contextOf']): Paths {
  const proseByTagPath = new Map<number, number>();
  const proseByClassPath = new Map<number, number>();
  const proseByBox = new Map<TreeElement, number>();
  for (const block of blocks.filter(isProse)) {
    const { tagPath, classPath } = contextOf(block.parent);
    add(proseByTagPath, tagPath, block.words);
    add(proseByClassPath, classPath, block.words);
    let box: TreeElement | null = block.parent;
    for (let level = 0; box && level < BOX_LEVELS; level++, box = box.parentElement) add(proseByBox, box, block.words);
  }
  return { proseByTagPath, proseByClassPath, proseByBox, blocksByTagPath: tally(blocks, ({ parent }) => contextOf(parent).tagPath) };
}

function tally<Key>(blocks: readonly Block[], keyOf: (block: Block) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const block of blocks) add(counts, keyOf(block), 1);
  return counts;
}

function add<Key>(counts: Map<Key, number>, key: Key, amount: number): void {
  counts.set(key, (counts.get(key) ?? 0) + amount);
}

/** The block that says the title; else the first `<h1>`, else the heading that ends with the title, below its kicker. */
function findHeadline(blocks: readonly Block[], title: string): number {
  const folded = wordsOf(title).join(' ');
  const length = title.length + 10;
  const said = blocks.findIndex(({ text }) => text.length <= length && folded !== '' && wordsOf(text).join(' ') === folded);
  if (said >= 0) return said;
  const first = blocks.findIndex(({ tag }) => tag === 'h1');
  if (first >= 0 || folded === '') return first;
  return blocks.findIndex(({ tag, text }) => /^h[2-6]$/.test(tag) && wordsOf(text).join(' ').endsWith(` ${folded}`));
}
