import { amid } from '../proof';
import type { Block, Measured, Span } from '../../page/types';
import type { Finder, Stretch } from '../../ledger/types';
import { findCopies } from '../../page/nearDuplicates';
import type { TreeElement } from '../../page/tree/types';

/** Share of a paragraph's words that its copy holds; an edit may part them. */
const NEARLY_ALL = 0.85;

/** Shorter lines stand on many pages twice: labels, names, credits. Words. */
const MIN_WORDS = 10;

/** A story that is in the page twice repeats so many paragraphs in order, and so many words. */
const MIN_PARAGRAPHS = 2;
const MIN_STORY_WORDS = 60;

/** Share of the page's prose in the copy of a story that is told twice in sight; lists repeat a paragraph or two. */
const MIN_STORY_SHARE = 0.25;

/** Paragraphs that one of the two may have alone between two that both have. */
const MAX_GAP = 4;

/** A paragraph and its like further down, with their places among the paragraphs: rows and labels between them count for nothing. */
interface Pair {
  readonly first: Block;
  readonly second: Block;
  readonly places: readonly [number, number];
}

/** A story that the page holds twice, for screens of two sizes: the one shown is kept, else the longer, else the first. */
export const secondCopy: Finder = {
  name: 'second-copy',
  kind: 'repeated',
  why: 'The page holds the same text twice, for screens of different sizes.',
  find: ({ page }) =>
    runsOf(pairsOf(page.blocks))
      .filter((run) => isHiddenOnce(run) || shareOf(page, run) >= MIN_STORY_SHARE)
      .flatMap((run) => choose(page, run)),
  removes: `<div class="wide">${amid('')}</div><div class="narrow">${amid('')}</div>`,
  keeps: amid('<p>The night ferry to the outer islands will sail again.</p>'),
};

function pairsOf(blocks: readonly Block[]): Pair[] {
  const prose = blocks.filter(({ words, text, linkChars }) => words >= MIN_WORDS && linkChars < text.length / 2);
  const places = new Map(prose.map((block, place) => [block, place]));
  return findCopies(prose, NEARLY_ALL)
    .filter(({ block, of, isWhole }) => isWhole && of.index < block.index)
    .map(({ block, of }) => ({ first: of, second: block, places: [places.get(of) ?? 0, places.get(block) ?? 0] }));
}

/** Pairs in a row in which both sides move on together. */
function runsOf(pairs: readonly Pair[]): Pair[][] {
  const runs: Pair[][] = [];
  for (const pair of pairs) {
    const last = runs.at(-1)?.at(-1);
    const steps = last ? pair.places.map((place, side) => place - (last.places[side] ?? 0)) : [];
    if (steps.length > 0 && steps.every((step) => step > 0 && step <= MAX_GAP)) runs.at(-1)?.push(pair);
    else runs.push([pair]);
  }
  return runs.filter(isStory);
}

function isStory(run: readonly Pair[]): boolean {
  const lastOfFirst = run.at(-1)?.first.index ?? 0;
  const words = sumOfWords(run.map(({ second }) => second));
  return run.length >= MIN_PARAGRAPHS && words >= MIN_STORY_WORDS && lastOfFirst < (run[0]?.second.index ?? 0);
}

const isHiddenOnce = (run: readonly Pair[]): boolean =>
  run.filter(({ first, second }) => first.hidden !== second.hidden).length > run.length / 2;

function shareOf({ blocks }: Measured, run: readonly Pair[]): number {
  const prose = blocks.filter(({ words }) => words >= MIN_WORDS);
  return sumOfWords(run.map(({ second }) => second)) / Math.max(1, sumOfWords(prose));
}

const sumOfWords = (blocks: readonly Block[]): number => blocks.reduce((sum, { words }) => sum + words, 0);

function choose(page: Measured, run: readonly Pair[]): (Stretch | Block)[] {
  const one = sideOf(page, run, 'first');
  const two = sideOf(page, run, 'second');
  const isFirstOut = one.isHidden === two.isHidden ? one.words < two.words : one.isHidden;
  const out = isFirstOut ? one : two;
  const reason = one.isHidden === two.isHidden ? 'the other one is longer or stands first' : 'the other one is shown';
  const told = new Set(out.blocks);
  const own = page.blocks.slice(out.span.start, out.span.end).some((block) => block.words >= MIN_WORDS && !told.has(block));
  return own ? [...out.blocks] : [{ span: out.span, evidence: ['the same paragraphs in the same order', reason] }];
}

interface Side {
  readonly blocks: readonly Block[];
  readonly span: Span;
  readonly words: number;
  readonly isHidden: boolean;
}

/** One of the two, with the box that holds it alone: its subheads and short lines go with it. */
function sideOf(page: Measured, run: readonly Pair[], side: 'first' | 'second'): Side {
  const blocks = run.map((pair) => pair[side]);
  const start = blocks[0]?.index ?? 0;
  const end = (blocks.at(-1)?.index ?? start) + 1;
  const isHidden = blocks.filter(({ hidden }) => hidden).length > blocks.length / 2;
  return { blocks, isHidden, ...boxOf(page, blocks, { start, end }) };
}

/** Text that a copy's box may hold beside the paragraphs told twice. Share of its words. */
const OTHER_TEXT = 0.3;

function boxOf(page: Measured, blocks: readonly Block[], { start, end }: Span): { readonly span: Span; readonly words: number } {
  const words = sumOfWords(blocks);
  let el: TreeElement | null = blocks[0]?.parent ?? null;
  while (el && el !== page.body && page.spanOf(el).end < end) el = el.parentElement;
  const inBox = el ? page.wordsIn(el) : 0;
  const isOwn = el && el !== page.body && inBox * (1 - OTHER_TEXT) <= words;
  return isOwn && el ? { span: page.spanOf(el), words: inBox } : { span: { start, end }, words };
}
