import type { Finder } from '../ledger/types';

/** A longer text is more than a label, whatever hides it. */
const MAX_LABEL_WORDS = 8;

/** Names that style sheets give to what only screen readers are to say; there is nothing of it to see. */
const UNSEEN = '.visually-hidden, .visuallyhidden, .u-visually-hidden, .sr-only, .screen-reader-text';

/** A label on the page's parts, as "Article content", that the page itself keeps out of sight. */
export const unseenLabel: Finder = {
  name: 'unseen-label',
  kind: 'other',
  why: 'A label for screen readers that the page does not show.',
  find: ({ page }) => page.blocks.filter((block) => block.words <= MAX_LABEL_WORDS && block.parent.matches(UNSEEN)),
  removes: '<p>One.</p><div class="sr-only">Article content</div>',
  keeps: '<p class="sr-only">The ferry was late, and nobody on the quay could say when she would come in.</p>',
};
