import { Readability } from '@mozilla/readability';

/**
 * Steps of Readability (0.6.0) as it names them, told the same in less time: it asks each element of the page for its style
 * and for all of its text, and tidies an article for readers that nobody reads. What it takes for the article is the same.
 */
interface Steps {
  _isProbablyVisible(el: Element): boolean;
  _isValidByline(el: Element, names: string): boolean;
  _isElementWithoutContent(node: Node): boolean;
  _getLinkDensity(el: Element): number;
  _cleanStyles(el: Element): void;
  _fixRelativeUris(article: Element): void;
}

const BYLINE = /byline|author|dateline|writtenby|p-author/i;

/** Characters; longer texts are no byline. */
const MAX_BYLINE_CHARS = 100;

interface Reading {
  /** Characters; of a shorter article Readability believes that it left out too much, and tries again. Of 0, it tries once. */
  readonly charThreshold: number;
  /** The attribute that elements are told by. */
  readonly mark: string;
}

/** The article of a document as an element of it, or nothing where there is none. The document is used up. */
export function runReadability(doc: Document, { charThreshold, mark }: Reading): Element | undefined {
  if (charThreshold === 0) keepNoCopy(doc.body);
  const reader = new Readability<Node>(doc, {
    serializer: (node) => node,
    keepClasses: true,
    charThreshold: Math.max(1, charThreshold),
    disableJSONLD: true,
  });
  const article = Object.assign(reader, stepsFor(mark)).parse();
  return article?.content ? (article.content as Element) : undefined;
}

/** Readability writes the whole page down beforehand, for another try. Where there shall be none, it gets an empty one. */
function keepNoCopy(body: HTMLElement): void {
  Object.defineProperty(body, 'innerHTML', {
    get: () => '',
    set() {
      body.replaceChildren();
    },
  });
}

const stepsFor = (mark: string): Steps => ({
  _isProbablyVisible: (el) => isShown(el) && !el.hasAttribute('hidden') && !isOnlyDrawn(el),
  _isValidByline: (el, names) => saysWho(el, names) && isShort(el.textContent ?? ''),
  _isElementWithoutContent: (node) => node instanceof Element && !hasText(node) && holdsOnlyBreaks(node),
  _getLinkDensity: linkDensityOf,
  _cleanStyles: () => undefined,
  // Links that run scripts are rebuilt without what they carried; no address matters here.
  _fixRelativeUris: (article) => {
    for (const link of article.querySelectorAll(`a[${mark}][href^="javascript:"]`)) link.removeAttribute(mark);
  },
});

function isShown(el: Element): boolean {
  if (!el.hasAttribute('style') || !(el instanceof HTMLElement)) return true;
  return el.style.display !== 'none' && el.style.visibility !== 'hidden';
}

const isOnlyDrawn = (el: Element): boolean =>
  el.getAttribute('aria-hidden') === 'true' && !(typeof el.className === 'string' && el.className.includes('fallback-image'));

const saysWho = (el: Element, names: string): boolean =>
  BYLINE.test(names) || el.getAttribute('rel') === 'author' || (el.getAttribute('itemprop')?.includes('author') ?? false);

function isShort(text: string): boolean {
  const { length } = text.trim();
  return length > 0 && length < MAX_BYLINE_CHARS;
}

/** Asked of whole sections, the first word of which tells. */
function hasText(node: Node): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.ELEMENT_NODE ? hasText(child) : child.nodeType === Node.TEXT_NODE && child.nodeValue?.trim() !== '')
      return true;
  }
  return false;
}

const holdsOnlyBreaks = (el: Element): boolean =>
  el.children.length === 0 || el.children.length === el.getElementsByTagName('br').length + el.getElementsByTagName('hr').length;

/** A link to a place in the same page counts for less. */
const LOCAL_SHARE = 0.3;

/** Share of an element's text that is linked; most have no link, and need not be read for it. */
function linkDensityOf(el: Element): number {
  const links = el.getElementsByTagName('a');
  const chars = links.length === 0 ? 0 : lengthOf(el);
  if (chars === 0) return 0;
  let linked = 0;
  for (const link of links) linked += lengthOf(link) * (/^#.+/.test(link.getAttribute('href') ?? '') ? LOCAL_SHARE : 1);
  return linked / chars;
}

/** Characters of an element's text as Readability counts them. */
export const lengthOf = (el: Element): number => (el.textContent ?? '').trim().replace(/\s{2,}/g, ' ').length;
