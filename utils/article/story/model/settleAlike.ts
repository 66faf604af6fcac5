import { fieldOf } from './recordPlaces';
import { raise } from './settling';
import { isProse, type Survey } from './survey';

/** A name or a price, as against a text. Words. */
const MAX_WORDS = 12;

/** Where so much of its like is kept, a short line in doubt is kept too. */
const MIN_KEPT_SHARE = 0.5;

/** What the model is surer of than this is not what it looks like. Log-odds. */
const KEEP_ALIKE_FROM = -4;

/** Blocks from a short line to a kept one. */
const REACH = 2;

/** Names and prices over and under the parts of a text, some of which the model keeps: all are told alike, and stay alike. */
export function settleAlike(survey: Survey, scores: Float32Array, keepFrom: number): Float32Array {
  const { blocks, contextOf, says } = survey;
  const settled = Float32Array.from(scores);
  const isIn = (at: number): boolean => (scores[at] ?? keepFrom) > keepFrom;
  const groups = new Map<string, number[]>();
  blocks.forEach((block, at) => {
    if (block.words > MAX_WORDS || says[at] !== 0 || block.hidden) return;
    const key = `${contextOf(block.parent).classPath} ${fieldOf(block)}`;
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  });
  const text = blocks.flatMap((block, at) => (isIn(at) && isProse(block) ? [at] : []));
  const [first = Infinity, last = -1] = [text[0], text.at(-1)];
  const isNear = (at: number): boolean =>
    at > first &&
    at <= last + REACH &&
    Array.from({ length: REACH }, (_, step) => step + 1).some((step) => isIn(at - step) || isIn(at + step));
  for (const group of groups.values()) {
    const kept = group.filter(isIn).length;
    if (kept === group.length || kept < MIN_KEPT_SHARE * group.length) continue;
    for (const at of group) if ((scores[at] ?? 0) > KEEP_ALIKE_FROM && isNear(at)) raise(settled, at);
  }
  return settled;
}
