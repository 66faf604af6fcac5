import { countWords } from '../text/words';

/** Shorter runs of text, in characters, are labels; half the text of a page is. */
const MIN_RUN_CHARS = 40;

/** Text in scripts without spaces is as long in half the characters and fewer. */
const MIN_DENSE_CHARS = 16;

const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const NOT_PROSE =
  'a, script, style, noscript, template, nav, footer, aside, form:not(:has(h1)), button, textarea, select, svg, figcaption, [hidden], dialog, header nav';

const PARAGRAPH = 'p, li, blockquote, td, dd, div, section, article, main, body';

/** A story's subheads link nowhere; a list's headlines all do. */
const LINKED_HEADLINE = ':is(h2, h3, h4, h5) a[href], a[href] :is(h2, h3, h4, h5)';

/** Linked headlines among the text from which on it is a list. */
const LIST_HEADLINES = 4;

export interface Prose {
  /** Words of running text in the place that has most of them. */
  readonly words: number;
  /** That place is made of linked headlines with a few lines each. */
  readonly isList: boolean;
}

/** Measures where a page's running text is, without layout: one walk over its text. */
export function readProse(root: Element): Prose {
  const places = new Map<Element, { words: number; runs: number }>();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue?.trim() ?? '';
    const parent = walker.currentNode.parentElement;
    if (!parent || !isLong(text) || parent.closest(NOT_PROSE)) continue;
    // Paragraphs stand in one box, or each in a box of its own in one box.
    const box = parent.closest(PARAGRAPH)?.parentElement;
    for (const place of [box, box?.parentElement]) {
      if (!place || !root.contains(place)) continue;
      const { words, runs } = places.get(place) ?? { words: 0, runs: 0 };
      places.set(place, { words: words + countWords(text), runs: runs + 1 });
    }
  }
  let best: { place: Element; words: number; runs: number } | undefined;
  for (const [place, { words, runs }] of places) if (words > (best?.words ?? 0)) best = { place, words, runs };
  if (!best) return { words: 0, isList: false };
  const headlines = best.place.querySelectorAll(LINKED_HEADLINE).length;
  return { words: best.words, isList: headlines >= LIST_HEADLINES && headlines * 2 >= best.runs };
}

const isLong = (text: string): boolean => text.length >= MIN_RUN_CHARS || (text.length >= MIN_DENSE_CHARS && DENSE.test(text));
