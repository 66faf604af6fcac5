import { gfm } from '@joplin/turndown-plugin-gfm';
import TurndownService from 'turndown';
import type { Article } from '../article/types';
import { withoutTracking } from './address';
import { sheetOf } from './sheet';
import type { Taking } from './taking';

/** A cell of a Markdown table holds one line of text; what stands in blocks is put on it. */
const CELL_BLOCKS = 'ul, ol, dl, blockquote, pre, h2, h3, h4, h5, h6, hr, figure, table';

/**
 * The article as GitHub-flavoured Markdown: headline, standfirst, one line with source, date, byline and address, body
 * with its captions. Reads `Article.html`, which is sanitised, through the `DOMParser` of where it runs.
 */
export const toMarkdown = (article: Article, taking: Taking): string => sheetToMarkdown(sheetOf(article, taking));

/** A sheet as Markdown; changes the sheet. */
export function sheetToMarkdown(sheet: HTMLElement): string {
  for (const pre of sheet.querySelectorAll('pre')) fenceWhole(pre);
  for (const el of sheet.querySelectorAll('[alt], [title], [href], [src]')) disarmAttributes(el);
  for (const cell of sheet.querySelectorAll(`:is(td, th):has(${CELL_BLOCKS})`)) flattenCell(cell);
  return `${converter().turndown(sheet)}\n`;
}

/** A Markdown file of its own: what is known about the article in front, as YAML, then headline, standfirst and body. */
export function toMarkdownFile(article: Article, taking: Taking): string {
  const { title, source, via, byline, published, modified, url, lang } = article;
  const facts = {
    title,
    source,
    via,
    byline,
    published,
    updated: modified,
    url: withoutTracking(url),
    lang,
    saved: taking.now.toISOString(),
  };
  const known = Object.entries(facts).filter(([, value]) => value !== undefined && value.length > 0);
  // JSON's strings and lists are YAML's as well.
  const lines = known.map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${toMarkdown(article, { ...taking, sourceAt: 'none' })}`;
}

/** What Markdown takes for the start of a tag or a comment; the tag's name may stand in the element that follows. */
const TAG_START = /<(?=[a-z/!?]|$)/gi;
const REFERENCE = /&(?=#?\w+;|$)/g;

/** A host without a scheme, which some make a link: in a saved file it leads to a disk or a server of the reader's own network. */
const BARE_HOST = /(?<![:/\w])\/(?=\/\w)/g;

/**
 * Programs that show Markdown take HTML in it: a text that speaks of a tag must not become one. A backslash does not do:
 * behind a bare address it is a part of the address.
 */
const disarm = (text: string): string => text.replace(REFERENCE, '&amp;').replace(TAG_START, '&lt;').replace(BARE_HOST, '&#47;');

/** Signs that end an address in Markdown, or begin something else. */
const IN_ADDRESS = /[\s<>()[\]\\`"|]/g;

const SIGNS: Readonly<Record<string, string>> = { '\\': '&#92;', '[': '&#91;', ']': '&#93;', '`': '&#96;', '"': '&quot;' };

function disarmAttributes(el: Element): void {
  for (const name of ['alt', 'title']) {
    const value = el.getAttribute(name);
    if (value !== null)
      el.setAttribute(
        name,
        disarm(value).replace(/[\\[\]`"]/g, (sign) => SIGNS[sign] ?? sign),
      );
  }
  for (const name of ['href', 'src']) {
    const value = el.getAttribute(name);
    if (value !== null) el.setAttribute(name, value.replace(IN_ADDRESS, percent));
  }
}

/** Of a link's own address, which is its text too, nothing is written otherwise. */
const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

function converter(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    hr: '---',
  });
  const escape = service.escape.bind(service);
  service.escape = (text) => disarm(escape(text));
  return (
    service
      .use(gfm)
      // Markdown has no signs for these; what stands in them is Markdown all the same.
      .addRule('written', {
        filter: ['sub', 'sup', 'ruby', 'rt', 'rp'],
        replacement: (content, { nodeName }) =>
          `<${nodeName.toLowerCase()}>${content.replace(/\s*\n\s*/g, ' ')}</${nodeName.toLowerCase()}>`,
      })
      .addRule('caption', { filter: 'figcaption', replacement: (content) => (content.trim() === '' ? '' : `\n\n*${content.trim()}*\n\n`) })
      .addRule('ownAddress', {
        filter: (node) => node.nodeName === 'A' && node.textContent === node.getAttribute('href') && /^[^\s<>]+$/.test(node.textContent),
        replacement: (_content, node) => `<${(node as Element).getAttribute('href')}>`,
      })
  );
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
