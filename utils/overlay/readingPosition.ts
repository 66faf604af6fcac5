import { ofElement } from '../article/page/unclobbered';
import { fold } from '../article/text/words';

/** Shorter runs of text stand in many places of a page. */
const MIN_CHARS = 20;

/** Where a paragraph comes to rest in the window: below the bars that pages keep at their top. */
const TOP_SHARE = 0.2;

/** A line is being read once it has come this near the window's top. */
const READ_SHARE = 0.15;

/** What a reader of the article sees as one paragraph. */
const PARAGRAPH = 'p, li, h2, h3, h4, h5, h6, blockquote, figcaption, td, th, dt, dd, pre';

interface Paragraph {
  readonly el: Element;
  readonly text: string;
}

const paragraphsOf = (body: Element): Paragraph[] =>
  [...body.querySelectorAll(PARAGRAPH)].map((el) => ({ el, text: fold(el.textContent ?? '') }));

/** Every piece of text of a page that is long enough to know it by, with the element it stands in; open shadow trees too. */
function* textsOf(root: ParentNode): Generator<Paragraph> {
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Element) {
      const shadow = ofElement(node, 'shadowRoot');
      if (shadow) yield* textsOf(shadow);
      continue;
    }
    const text = fold(node.nodeValue ?? '');
    if (text.length >= MIN_CHARS && node.parentElement) yield { el: node.parentElement, text };
  }
}

/**
 * The paragraph of the article that the window shows first, for an article in `body`; nothing where the window still
 * shows the page's beginning.
 */
export function placeInArticle(live: Document, body: Element): Element | undefined {
  const height = live.defaultView?.innerHeight ?? 0;
  const paragraphs = paragraphsOf(body);
  const known = (text: string): Paragraph | undefined => paragraphs.find((paragraph) => paragraph.text.includes(text));
  let isPastBeginning = false;
  for (const { el, text } of textsOf(live.body)) {
    const { top, bottom } = ofElement(el, 'getBoundingClientRect').call(el);
    if (top > height) continue;
    const here = bottom > 0 && bottom > top;
    if (!here && isPastBeginning) continue;
    const paragraph = known(text);
    if (paragraph && here) return isPastBeginning ? paragraph.el : undefined;
    if (paragraph && bottom <= 0 && bottom > top) isPastBeginning = true;
  }
  return undefined;
}

/** The paragraph that is being read in a scrolled box. */
export function placeInReader(body: Element, box: Element): Element | undefined {
  const line = box.getBoundingClientRect().top + box.clientHeight * READ_SHARE;
  return paragraphsOf(body).find(({ el }) => el.getBoundingClientRect().bottom > line)?.el;
}

/** Brings a paragraph of the article into the window, where the page has it; a page without it stays where it is. */
export function scrollPageTo(live: Document, paragraph: Element): void {
  const text = fold(paragraph.textContent ?? '');
  const height = live.defaultView?.innerHeight ?? 0;
  for (const piece of textsOf(live.body)) {
    if (!text.includes(piece.text) || ofElement(piece.el, 'getClientRects').call(piece.el).length === 0) continue;
    ofElement(piece.el, 'scrollIntoView').call(piece.el, { block: 'start', behavior: 'instant' });
    live.defaultView?.scrollBy({ top: -height * TOP_SHARE, behavior: 'instant' });
    return;
  }
}

/** The paragraph of the article that stands at a fragment of the page's address: a footnote, a subhead. */
export function paragraphAt(live: Document, body: Element, fragment: string): Element | undefined {
  const target = live.getElementById(fragment) ?? live.getElementsByName(fragment)[0];
  const holder = target?.closest(PARAGRAPH) ?? target;
  if (!holder) return undefined;
  const text = fold(holder.textContent ?? '');
  const pieces = [...textsOf(holder)].map((piece) => piece.text);
  const paragraphs = paragraphsOf(body);
  return (
    paragraphs.find((paragraph) => text !== '' && paragraph.text === text) ??
    paragraphs.find((paragraph) => pieces.some((piece) => paragraph.text.includes(piece)))
  )?.el;
}

/** Changes what a scrolled box shows and keeps the paragraph that is being read where it stands. */
export function keepPlace(body: () => Element, box: Element, change: () => void): void {
  const before = placeInReader(body(), box);
  const text = fold(before?.textContent ?? '');
  const top = before?.getBoundingClientRect().top ?? 0;
  change();
  const after = before?.isConnected ? before : paragraphsOf(body()).find((paragraph) => paragraph.text === text)?.el;
  if (after && box.scrollTop > 0) box.scrollBy({ top: after.getBoundingClientRect().top - top, behavior: 'instant' });
}
