import type { Block } from '../page/types';
import { memoizeWeak } from '../text/memo';

/** A paragraph of the text, not a caption or a card, in words. */
const MIN_PROSE_WORDS = 25;

const MAX_PROSE_LINKS = 0.35;

/** Asked once of a block, however many elements stand in it. */
export const isProse = memoizeWeak(
  (block: Block): boolean =>
    block.words >= MIN_PROSE_WORDS &&
    block.linkChars / block.text.length < MAX_PROSE_LINKS &&
    !block.hidden &&
    /^(?:p|div|li|blockquote|td|section)$/.test(block.tag) &&
    /[.!?。！？।۔]/.test(block.text),
);

/** Shorter sentences are labels and captions. */
const MIN_SENTENCE_WORDS = 8;
/** A shorter paragraph that reads as part of the text. */
export const isSentence = (block: Block): boolean =>
  block.words >= MIN_SENTENCE_WORDS && /[.!?…。！？।۔]["”»’)]?$/.test(block.text) && block.linkChars / block.text.length < MAX_PROSE_LINKS;
