import type { Article } from '../article/types';
import { linkOf } from './address';
import { cite, type Cited } from './citation';
import { sourceLine } from './source';
import { bodyOf, type Taking } from './taking';

/** An article as one body of elements: headline, standfirst, body, and its source where it was asked for. In no page. */
export function sheetOf(article: Article, taking: Taking): HTMLElement {
  const body = bodyOf(article, taking);
  const doc = body.ownerDocument;
  const source = taking.sourceAt === 'none' ? [] : [sourceOf(article, taking, doc)];
  body.prepend(
    element(doc, 'h1', article.title),
    ...(article.standfirst ? [element(doc, 'p', article.standfirst)] : []),
    ...(taking.sourceAt === 'above' ? source : []),
  );
  if (taking.sourceAt === 'below') body.append(...source);
  return body;
}

/** A part of an article as one body of elements, with the headline among its source. In no page. */
export function excerptSheetOf(article: Cited & Pick<Article, 'html'>, taking: Taking): HTMLElement {
  const body = bodyOf(article, taking);
  const titled: Taking = { ...taking, citeAs: taking.citeAs === 'plain' ? 'markdown' : taking.citeAs };
  if (taking.sourceAt === 'above') body.prepend(sourceOf(article, titled, body.ownerDocument));
  if (taking.sourceAt === 'below') body.append(sourceOf(article, titled, body.ownerDocument));
  return body;
}

function sourceOf(article: Cited, taking: Taking, doc: Document): HTMLElement {
  const { citeAs, locale } = taking;
  const url = linkOf(article);
  const line = doc.createElement('p');
  if (citeAs === 'plain') {
    const about = [sourceLine(article, locale), article.byline.join(', '), url].filter((part) => part !== '');
    line.append(...about.flatMap((part, at) => [at > 0 ? ' · ' : '', part === url ? link(doc, url, url) : part]));
  } else if (citeAs === 'markdown') line.append(link(doc, url, article.title), `. ${sourceLine(article, locale)}.`);
  else line.append(cite(article, citeAs, taking));
  return line;
}

const element = (doc: Document, name: string, text: string): HTMLElement => Object.assign(doc.createElement(name), { textContent: text });

/** Text alone where there is no address: an empty one leads to wherever it is pasted. */
const link = (doc: Document, href: string, text: string): Node => {
  if (href === '') return doc.createTextNode(text);
  const anchor = element(doc, 'a', text);
  anchor.setAttribute('href', href);
  return anchor;
};
