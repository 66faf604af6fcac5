import { isKept, type Judged } from '../ledger/cut';
import { isListHeading } from './listHeadings';
import type { Block, Finder } from '../page/types';
import { maskOf } from '../text/phrases';

/** Headings over other stories and over the site's own offers; over prose they are the story's own. */
const OVER_CLUTTER = maskOf([
  'related',
  'readAlso',
  'mostRead',
  'comments',
  'newsletter',
  'subscribe',
  'app',
  'share',
  'authorBio',
  'tags',
  'login',
]);

/** What stood under the heading has at least so many words: less is a label between a subhead and its text. */
const MIN_GONE_WORDS = 5;

/** "Read also" over links that were set aside: the heading goes with them. */
export function leftHeadings(judged: Judged): Finder {
  return {
    name: 'left-heading',
    kind: 'related',
    why: 'The heading of what was set aside below it.',
    find: ({ blocks }) =>
      blocks.filter(
        (block) => (block.wordings & OVER_CLUTTER) !== 0 && isKept(judged, block) && isListHeading(block) && isLeft(judged, block),
      ),
  };
}

/** Nothing is kept from here to the next heading or the end, and something was there. */
function isLeft(judged: Judged, { index }: Block): boolean {
  let gone = 0;
  for (const block of judged.page.blocks.slice(index + 1)) {
    if (isKept(judged, block)) return gone >= MIN_GONE_WORDS && /^h[1-6]$/.test(block.tag);
    gone += block.words;
  }
  return true;
}
