import type { Block, Measured } from '../../page/types';
import { type Box, isLinked, likeness } from './shapes';

/** Records are alike from here on: of four fields one may be missing in one and another in the other. */
const ALIKE_FROM = 0.6;

/** Where the page itself names them alike. */
const NAMED_ALIKE_FROM = 0.34;

/** Blocks between two records: an advertisement's label, a rule with a word. */
const MAX_GAP = 2;

/** One block alone is a record where it is a link of so many words. */
const MIN_HEADLINE_WORDS = 4;

/** A run in which most say the same is one record that says its headline several times. */
const DISTINCT_FROM = 0.5;

const VALID_SHARE = 0.5;

/** Boxes at one place in the tree that follow each other and are alike. */
export function runsAmong(page: Measured, boxes: readonly Box[]): Box[][] {
  const runs: Box[][] = [];
  for (const box of boxes) {
    const last = runs.at(-1)?.at(-1);
    const follows = last !== undefined && box.start >= last.end && box.start - last.end <= MAX_GAP && areAlike(last, box);
    if (follows) runs.at(-1)?.push(box);
    else runs.push([box]);
  }
  return runs.filter((run) => run.length > 1 && isOfRecords(page, run));
}

function areAlike(one: Box, other: Box): boolean {
  const name = one.el.getAttribute('class') ?? '';
  const isNamed = name !== '' && name === other.el.getAttribute('class');
  return likeness(one.shape, other.shape) >= (isNamed ? NAMED_ALIKE_FROM : ALIKE_FROM);
}

function isOfRecords(page: Measured, run: readonly Box[]): boolean {
  const singles = run.filter(({ start, end }) => end - start === 1).map(({ start }) => page.blocks[start] as Block);
  const headlines = singles.filter((block) => isLinked(block) && block.words >= MIN_HEADLINE_WORDS);
  const valid = run.length - singles.length + headlines.length;
  if (valid <= VALID_SHARE * run.length) return false;
  return singles.length < run.length || new Set(singles.map(({ text }) => text)).size > DISTINCT_FROM * run.length;
}
