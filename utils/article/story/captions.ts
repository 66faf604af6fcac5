import { countBefore } from '../page/countBefore';
import { isKept } from '../ledger/setAside';
import type { Judged } from '../ledger/types';
import type { Block, Measured, Span } from '../page/types';
import { CREDIT_AT_END } from './model/features/text';
import { countSentences } from '../text/words';
import { bitOf } from '../text/phrases';
import type { TreeElement } from '../page/tree/types';
import { isElement } from '../page/tree/tree';

/** A longer text under a picture is a text of its own. */
const MAX_CAPTION_WORDS = 80;

const PICTURE = 'img, picture, video';

/** What template makers call a caption's box; of the block's own element or the one around it. */
const NAMED_CAPTION = '[class*="caption" i]';

/** A caption has a sentence and a credit; text around a picture goes on. */
const MIN_SENTENCES = 2;
const MIN_PARAGRAPH_WORDS = 30;

/** A box around a picture and its caption holds at most so many blocks, and is at most so many levels up. */
const MAX_PICTURE_BLOCKS = 3;
const PICTURE_LEVELS = 3;

/** What stands in these is not beside the text around them. */
const APART = new Set(['aside', 'nav', 'footer']);

/** Blocks that belong to a picture of the story: they stay with it, and out of the text. */
export function findCaptions(judged: Judged, story: ReadonlySet<Block>): ReadonlySet<Block> {
  const { page } = judged;
  const storyBefore = countBefore(page.blocks, story);
  const holdsStory = (el: TreeElement): boolean => {
    const { start, end } = page.spanOf(el);
    return storyBefore[start] !== storyBefore[end];
  };
  return new Set(
    page.blocks.filter((block) => {
      if (!isKept(judged, block) || block.hidden || block.words > MAX_CAPTION_WORDS) return false;
      const picture = pictureOf(page, block);
      if (picture && story.has(block) && standsBeside(page, picture, block)) return false;
      return picture !== undefined && besideStory(page, picture, holdsStory);
    }),
  );
}

/** The figure, or the small box with a picture, that a block is the caption of. */
function pictureOf(page: Measured, block: Block): TreeElement | undefined {
  const figure = block.parent.closest('figure');
  if (figure) return block.tag === 'figcaption' || isPicture(page, figure) ? figure : undefined;
  if (isParagraphWithPicture(block)) return undefined;
  const isCredit = givesCredit(block) || isNamedCaption(page, block);
  let box: TreeElement | null = block.parent;
  for (let up = 0; box && up < PICTURE_LEVELS && lengthOf(page.spanOf(box)) <= MAX_PICTURE_BLOCKS; up++, box = box.parentElement) {
    if (!isCredit && !isCredited(page, box)) continue;
    const picture = box.querySelector(PICTURE);
    if (picture ? !hasOwnCaption(page, picture) : box.previousElementSibling?.matches(PICTURE)) return box;
    if (isCredit && box.previousElementSibling && isBarePicture(page, box.previousElementSibling)) return box;
  }
  return undefined;
}

const givesCredit = (block: Block): boolean => (block.wordings & bitOf('credit')) !== 0 || CREDIT_AT_END.test(block.text);

/** What stands in its figure is a picture's caption, and what stands beside the figure is text. */
const hasOwnCaption = (page: Measured, picture: TreeElement): boolean => {
  const figure = picture.closest('figure');
  return figure !== null && lengthOf(page.spanOf(figure)) > 0;
};

/** The page calls it a caption, by its element or by a name around it; the picture beside it says the same. */
const isNamedCaption = (page: Measured, { tag, parent }: Block): boolean =>
  tag === 'figcaption' || [parent, parent.parentElement].some((el) => el && lengthOf(page.spanOf(el)) === 1 && el.matches(NAMED_CAPTION));

/** The picture stands inside the paragraph, and the paragraph goes on behind it. */
const isParagraphWithPicture = ({ tag, nodes, text, words }: Block): boolean =>
  tag === 'p' &&
  words >= MIN_PARAGRAPH_WORDS &&
  countSentences(text) >= MIN_SENTENCES &&
  nodes.some((node) => isElement(node) && holdsPicture(node));

const holdsPicture = (el: TreeElement): boolean => el.matches(PICTURE) || el.querySelector(PICTURE) !== null;

/** Of two lines one gives the credit: the other says what the picture shows. With a third it is a card with a text of its own. */
function isCredited(page: Measured, box: TreeElement): boolean {
  const { start, end } = page.spanOf(box);
  return end - start === 2 && page.wordsIn(box) <= MAX_CAPTION_WORDS && page.blocks.slice(start, end).some(givesCredit);
}

/** Words in a figure are its caption, unless the figure is there for a quote, a table or code, or is a slide with a text of its own. */
const isPicture = (page: Measured, figure: TreeElement): boolean =>
  page.wordsIn(figure) <= MAX_CAPTION_WORDS &&
  figure.querySelector(PICTURE) !== null &&
  figure.querySelector('blockquote, table, pre') === null;

const isBarePicture = (page: Measured, el: TreeElement): boolean => lengthOf(page.spanOf(el)) === 0 && el.querySelector(PICTURE) !== null;

/** The picture has its credit in a box that the block stands outside of: a paragraph of the story right beside a picture. */
function standsBeside(page: Measured, box: TreeElement, block: Block): boolean {
  const pictured = [...box.querySelectorAll(PICTURE)].flatMap(({ parentElement }) => (parentElement ? [parentElement] : []));
  return pictured.some((el) => {
    const { start, end } = page.spanOf(innermostAround(page, el, box));
    const credit = page.blocks.slice(start, end);
    return credit.some(givesCredit) && !credit.includes(block) && !givesCredit(block);
  });
}

/** The smallest element around a picture that holds a line. */
function innermostAround(page: Measured, el: TreeElement, box: TreeElement): TreeElement {
  let around = el;
  while (around !== box && around.parentElement && lengthOf(page.spanOf(around)) === 0) around = around.parentElement;
  return around;
}

/** Whether the nearest element that holds more text than the picture's box holds any of the story. */
function besideStory(page: Measured, picture: TreeElement, holdsStory: (el: TreeElement) => boolean): boolean {
  const own = lengthOf(page.spanOf(picture));
  let around = picture.parentElement;
  while (around && !APART.has(around.localName) && (lengthOf(page.spanOf(around)) === own || isGallery(page, around)))
    around = around.parentElement;
  return around !== null && holdsStory(around);
}

/** Pictures with their captions, and nothing else. */
function isGallery(page: Measured, el: TreeElement): boolean {
  const { start, end } = page.spanOf(el);
  return page.blocks.slice(start, end).every(({ parent }) => parent.closest('figure') !== null);
}

const lengthOf = ({ start, end }: Span): number => end - start;
