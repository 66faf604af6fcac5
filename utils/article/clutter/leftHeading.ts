import { amid } from './proof';
import { isKept } from '../ledger/setAside';
import type { Judged } from '../ledger/types';
import { isListHeading } from './listHeadings';
import type { Block } from '../page/types';
import type { Finder } from '../ledger/types';
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
export const leftHeading: Finder = {
  name: 'left-heading',
  kind: 'related',
  why: 'The heading of what was set aside below it.',
  find: (judged) =>
    judged.page.blocks.filter(
      (block) => (block.wordings & OVER_CLUTTER) !== 0 && isKept(judged, block) && isListHeading(block) && isLeft(judged, block),
    ),
  removes: amid(
    '<h3>Join the discussion</h3><p>Sign up to our weekly newsletter for the best of the coast in your inbox.</p><h2>What the yard says</h2>',
  ),
  keeps: amid(
    '<h3>Related</h3><p>The captain is her brother, and so is the engineer, and neither of them has ever sailed with the other.</p>',
  ),
};

/** Nothing is kept from here to the next heading or the end, and something was there. */
function isLeft(judged: Judged, { index }: Block): boolean {
  let gone = 0;
  for (const block of judged.page.blocks.slice(index + 1)) {
    if (isKept(judged, block)) return gone >= MIN_GONE_WORDS && /^h[1-6]$/.test(block.tag);
    gone += block.words;
  }
  return true;
}
