import { maskOf } from '../../text/phrases';
import { raise } from './settling';
import type { Survey } from './survey';

/** What an editor says of the text: "Correction: an earlier version …" */
const CORRECTION = maskOf(['correction']);

/** Blocks from it to the nearest of the text. */
const REACH = 4;

/** A longer block is another text. Words. */
const MAX_WORDS = 80;

/** A correction is a part of the text above or below which it stands, in whatever box. */
export function settleCorrections(survey: Survey, scores: Float32Array, keepFrom: number): Float32Array {
  const settled = Float32Array.from(scores);
  survey.blocks.forEach(({ words, linkChars, text, hidden }, at) => {
    const isOne = ((survey.says[at] ?? 0) & CORRECTION) !== 0 && words <= MAX_WORDS && linkChars * 2 < text.length && !hidden;
    const near = scores.subarray(Math.max(0, at - REACH), at + REACH + 1);
    if (isOne && near.some((score) => score > keepFrom)) raise(settled, at);
  });
  return settled;
}
