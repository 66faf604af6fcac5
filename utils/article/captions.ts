import { isKept, type Judged } from './cut';
import type { Block, Measured, Span } from './page';

/** A longer text under a picture is a text of its own. */
const MAX_CAPTION_WORDS = 80;

/** What stands in these is not beside the text around them. */
const APART = new Set(['aside', 'nav', 'footer']);

/** Blocks that belong to a picture of the story: they stay with it, and out of the text. */
export function findCaptions(judged: Judged, story: ReadonlySet<Block>): ReadonlySet<Block> {
  const { page } = judged;
  const storyBefore = new Int32Array(page.blocks.length + 1);
  for (const block of page.blocks) storyBefore[block.index + 1] = (storyBefore[block.index] ?? 0) + (story.has(block) ? 1 : 0);
  const holdsStory = (el: Element): boolean => {
    const { start, end } = page.spanOf(el);
    return storyBefore[start] !== storyBefore[end];
  };
  return new Set(
    page.blocks.filter((block) => isKept(judged, block) && isCaption(block, story) && besideStory(page, pictureOf(block), holdsStory)),
  );
}

const pictureOf = ({ parent }: Block): Element | null => parent.closest('figure');

/** Words in a figure are its caption, unless the figure is there for a quote, a table or code. */
function isCaption(block: Block, story: ReadonlySet<Block>): boolean {
  const figure = pictureOf(block);
  if (!figure || block.words > MAX_CAPTION_WORDS || block.hidden) return false;
  if (block.tag === 'figcaption') return true;
  return (
    !story.has(block) && figure.querySelector('img, picture, video') !== null && figure.querySelector('blockquote, table, pre') === null
  );
}

/** Whether the nearest element that holds more text than the figure holds any of the story. */
function besideStory(page: Measured, figure: Element | null, holdsStory: (el: Element) => boolean): boolean {
  if (!figure) return false;
  const own = lengthOf(page.spanOf(figure));
  let around = figure.parentElement;
  while (around && !APART.has(around.localName) && lengthOf(page.spanOf(around)) === own) around = around.parentElement;
  return around !== null && holdsStory(around);
}

const lengthOf = ({ start, end }: Span): number => end - start;
