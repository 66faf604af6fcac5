import type { Block } from '../page/types';
import { countSentences } from '../text/words';
import { bitOf, maskOf } from '../text/phrases';

/** Headings of lists are short; a sentence that begins like one is not. */
const MAX_HEADING_WORDS = 10;

const RELATED = maskOf(['related', 'mostRead', 'readAlso']);

/** "Related articles", "Most read": what follows belongs to other stories. */
export const isRelatedHeading = (block: Block): boolean => isHeadingThatSays(block, RELATED);

/** "Comments (12)": what follows was written by readers. The name of an opinion section, "Comment", is not one. */
export const isCommentsHeading = (block: Block): boolean => isHeadingThatSays(block, bitOf('comments'));

/** Few words, and no sentence. */
export const isListHeading = (block: Block): boolean =>
  block.words <= MAX_HEADING_WORDS && countSentences(block.text.replace(/[.…]+$/, '')) === 0;

const isHeadingThatSays = (block: Block, mask: number): boolean => (block.wordings & mask) !== 0 && isListHeading(block);
