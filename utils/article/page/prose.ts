import { memoizeWeak } from '../text/memo';
import { countSentences, countWords } from '../text/words';
import type { TreeElement } from './tree/types';
import type { Block } from './types';

/** Words that a button or an ad label has at most, in any language. */
export const MAX_LABEL_WORDS = 6;

/** A paragraph of a story has at least so many words; shorter ones are told by their neighbours. */
const MIN_PROSE_WORDS = 14;

/** One full stop; "No comments yet..." is no sentence. */
const FULL_STOP = /[^.]\.$|[。।]$/;

/** Elements that give a short text a meaning of its own. */
const TELLING_TAGS = new Set('h1 h2 h3 h4 h5 h6 li td th dt dd pre blockquote'.split(' '));

/** Running text of a story: long enough, not linked, said in sentences. */
export function isProse(block: Block): boolean {
  return (
    block.words >= MIN_PROSE_WORDS &&
    linkShareOf(block) < 0.5 &&
    !/^h[1-6]$/.test(block.tag) &&
    (countSentences(block.text) > 0 || block.words > 2 * MIN_PROSE_WORDS)
  );
}

/** Share of a block's characters that are linked. */
export const linkShareOf = (block: Block): number => block.linkChars / Math.max(1, block.text.length);

/** A few words that are no sentence, and that no markup makes a heading, an item or a cell. */
export const isLabel = (block: Block): boolean =>
  block.words <= MAX_LABEL_WORDS && !FULL_STOP.test(block.text) && (!TELLING_TAGS.has(block.tag) || isBoxAmidText(block));

/** An item may hold many boxes. */
const wordsOf = memoizeWeak((item: TreeElement) => countWords(item.textContent ?? ''));

/** In a box of its own in an item or a cell that holds a text besides: that is no item for it, but the page's column. */
function isBoxAmidText({ tag, parent, words }: Block): boolean {
  const item = parent.localName === tag ? null : parent.closest('li, td, dd');
  return item !== null && wordsOf(item) >= words + 2 * MIN_PROSE_WORDS;
}
