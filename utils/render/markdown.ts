import { gfm } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import type { Article } from '../article/types';
import { sourceLine } from './text';

/** A cell of a Markdown table holds one line of text; what stands in blocks is put on it. */
const CELL_BLOCKS = 'ul, ol, dl, blockquote, pre, h2, h3, h4, h5, h6, hr, figure, table';

/**
 * The article as GitHub-flavoured Markdown: headline, standfirst, one line with source, date, byline and address, body
 * with its captions. Reads `Article.html`, which is sanitised, through the `DOMParser` of where it runs.
 */
export function toMarkdown(article: Article, locale: string): string {
  const doc = new DOMParser().parseFromString(article.html, 'text/html');
  for (const pre of doc.querySelectorAll('pre')) fenceWhole(pre);
  for (const cell of doc.querySelectorAll(`:is(td, th):has(${CELL_BLOCKS})`)) flattenCell(cell);
  doc.body.prepend(...headOf(article, doc, locale));
  return `${converter().turndown(doc.body)}\n`;
}

function headOf(article: Article, doc: Document, locale: string): HTMLElement[] {
  const element = (name: string, text: string): HTMLElement => Object.assign(doc.createElement(name), { textContent: text });
  const about = [sourceLine(article, locale), article.byline.join(', ')].filter((part) => part !== '').map((part) => `${part} · `);
  const last = element('p', about.join(''));
  last.append(Object.assign(doc.createElement('a'), { href: article.url, textContent: article.url }));
  return [element('h1', article.title), ...(article.standfirst ? [element('p', article.standfirst)] : []), last];
}

function converter(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    hr: '---',
  });
  return service
    .use(gfm)
    .keep(['sub', 'sup', 'ruby'])
    .addRule('caption', { filter: 'figcaption', replacement: (content) => (content.trim() === '' ? '' : `\n\n*${content.trim()}*\n\n`) })
    .addRule('ownAddress', {
      filter: (node) => node.nodeName === 'A' && node.textContent === node.getAttribute('href'),
      replacement: (_content, node) => `<${(node as Element).getAttribute('href')}>`,
    });
}

/** Only `<pre><code>` is fenced. */
function fenceWhole(pre: Element): void {
  if (pre.firstElementChild?.localName === 'code') return;
  const code = pre.ownerDocument.createElement('code');
  code.textContent = pre.textContent;
  pre.replaceChildren(code);
}

function flattenCell(cell: Element): void {
  const lines = [...cell.querySelectorAll('li, p, dt, dd, h2, h3, h4, h5, h6, pre, figcaption, td, th')].map(
    (block) => block.textContent ?? '',
  );
  cell.textContent = (lines.length > 0 ? lines : [cell.textContent ?? '']).map((line) => line.replace(/\s+/g, ' ').trim()).join(' / ');
}
