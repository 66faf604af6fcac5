import { SOFT_HYPHEN } from '../article/page/inlineText';
import type { Article } from '../article/types';
import { trackingRemover } from './address';

/** How a source is written: for people, for a text in Markdown, near enough to the APA's manual, for a wiki's footnote. */
export type CitationStyle = 'plain' | 'markdown' | 'apa' | 'wiki';

/** How an article is set down when it is taken along. */
export interface Taking {
  /** BCP 47, of the interface: dates are written in it. */
  readonly locale: string;
  readonly now: Date;
  readonly sourceAt: 'above' | 'below' | 'none';
  readonly citeAs: CitationStyle;
  /** These three speak of rich text and Markdown; plain text holds none of them. */
  readonly captions: boolean;
  readonly images: boolean;
  readonly links: boolean;
}

/** The usual way, where nothing else was chosen. */
export const takingIn = (locale: string, now = new Date()): Taking => ({
  locale,
  now,
  sourceAt: 'above',
  citeAs: 'plain',
  captions: true,
  images: true,
  links: true,
});

/**
 * The body of an article in a document of its own, with what was not asked for taken out and no tracking parameter in
 * its links. `Article.html` went through the sanitiser: parsed here it can only lose, never gain.
 */
export function bodyOf(article: Pick<Article, 'html'>, { captions, images, links }: Taking): HTMLElement {
  const { body } = new DOMParser().parseFromString(article.html, 'text/html');
  dropSoftHyphens(body);
  if (!captions) for (const caption of body.querySelectorAll('figure:has(img) figcaption')) caption.remove();
  for (const image of body.querySelectorAll('img')) onlySource(image, images);
  for (const figure of body.querySelectorAll('figure')) if (isEmpty(figure)) figure.remove();
  const withoutTracking = trackingRemover();
  for (const link of body.querySelectorAll('a[href]')) {
    if (links) link.setAttribute('href', withoutTracking(link.getAttribute('href') ?? ''));
    else link.replaceWith(...link.childNodes);
  }
  return body;
}

/** They are for screens: in a copy they keep a word from being found. */
function dropSoftHyphens(body: HTMLElement): void {
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.data.includes(SOFT_HYPHEN)) text.data = text.data.replaceAll(SOFT_HYPHEN, '');
  }
}

/** Of a picture in many sizes one goes along: the one the article names. */
function onlySource(image: Element, wanted: Taking['images']): void {
  for (const name of ['srcset', 'sizes']) image.removeAttribute(name);
  image.closest('picture')?.replaceWith(image);
  if (!wanted) image.remove();
}

const isEmpty = (el: Element): boolean => el.textContent?.trim() === '' && !el.querySelector('img');
