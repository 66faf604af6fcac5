import { amid } from './proof';
import { TOO_LARGE } from '../page/elements';
import type { Finder } from '../ledger/types';
import type { TreeElement } from '../page/tree/types';
import type { Block, Measured } from '../page/types';
import { bitOf } from '../text/phrases';

/** What names such a box is short. Words. */
const MAX_HEADING_WORDS = 10;

/** Terms, credits that are asked for and what is left out of the licence; more is a text about it. Words. */
const MAX_BOX_WORDS = 300;

/** A line that offers it and leads to the terms. Words. */
const MAX_LINE_WORDS = 40;

const NAMES = /^(?:h[1-6]|summary|dt|strong|b)$/;

/** There is something to take along: a button, the code to copy, the licence. */
const OFFERED = 'button, [role="button"], textarea, input, a[href*="creativecommons.org"]';

/** Says to other papers that they may print the story, and how: as long as a story itself, and the same below each of them. */
export const republishBox: Finder = {
  name: 'republish-box',
  kind: 'share',
  why: 'Says to other papers how they may print this story.',
  find: ({ page }) =>
    page.blocks.filter(({ wordings }) => (wordings & bitOf('republish')) !== 0).flatMap((block) => boxOf(page, block) ?? []),
  removes: amid(
    '<div><h3>Republish this article</h3><p>Our stories may be printed at no cost, online and on paper, with the name of the author and of this paper at their head.</p><button>Get the text</button></div>',
  ),
  keeps: amid(
    '<h3>Republish or perish</h3><p>The board prints its old timetables once more, since nobody has the money for new ones, and hopes that the boats keep to them.</p>',
  ),
};

function boxOf(page: Measured, block: Block): TreeElement | Block | undefined {
  const names =
    block.words <= MAX_HEADING_WORDS &&
    (NAMES.test(block.tag) ||
      block.parent.closest('strong, b, summary, [role="heading"]') !== null ||
      block.parent.closest('[role="dialog"], dialog') !== null);
  const box = names ? boxNamed(page, block) : undefined;
  return box ?? (block.words <= MAX_LINE_WORDS && block.linkChars > 0 ? block : undefined);
}

/** The smallest element that the line opens, with what it stands over. */
function boxNamed(page: Measured, { index, parent }: Block): TreeElement | undefined {
  let box: TreeElement | null = parent;
  while (box && page.spanOf(box).end === index + 1) box = box.parentElement;
  if (!box || box.matches(TOO_LARGE) || page.spanOf(box).start !== index || page.wordsIn(box) > MAX_BOX_WORDS) return undefined;
  return box.querySelector(OFFERED) ? box : undefined;
}
