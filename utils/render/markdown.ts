import TurndownService from 'turndown';
import type { Article } from '../article/types';
import { withoutTracking } from './address';
import { emphasised } from './emphasis';
import { makeReady, WRITTEN } from './markdownReady';
import { writeTables } from './markdownTable';
import { sheetOf } from './sheet';
import type { Taking } from './taking';

/**
 * The article as GitHub-flavoured Markdown: headline, standfirst, one line with source, date, byline and address, body
 * with its captions. Reads `Article.html`, which is sanitised, through the `DOMParser` of where it runs.
 */
export const toMarkdown = (article: Article, taking: Taking): string => sheetToMarkdown(sheetOf(article, taking));

/** A sheet as Markdown; changes the sheet. */
export function sheetToMarkdown(sheet: HTMLElement): string {
  makeReady(sheet);
  for (const el of sheet.querySelectorAll('[alt], [title], [href], [src]')) disarmAttributes(el);
  writeTables(sheet, cellConverter());
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
const IN_ADDRESS = /[\s<>[\]\\`"|]/g;

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

/** Signs at a line's start that Turndown leaves as they are, and those of struck text. */
const escapeMore = (text: string): string =>
  text
    .replace(/^(\+|#{1,6})$/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/\S*~\S*/g, (word) => (ADDRESS.test(word) ? word : word.replace(/(?<!\\)~/g, '\\~')));

const ADDRESS = /:\/\/|www\./i;

function converter(): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    hr: '---',
  });
  const escape = service.escape.bind(service);
  service.escape = (text) => disarm(escapeMore(escape(text)));
  return (
    service
      .addRule('em', { filter: ['em', 'i'], replacement: emphasised('*', 'em') })
      .addRule('strong', { filter: ['strong', 'b'], replacement: emphasised('**', 'strong') })
      .addRule('struck', { filter: ['del', 's'], replacement: emphasised('~~', 'del') })
      // Markdown has no signs for these; what stands in them is Markdown all the same.
      .addRule('bare', { filter: ['sub', 'sup', 'ruby', 'rt', 'rp'], replacement: (content, node) => inTags(node, content) })
      .addRule('heading', {
        filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
        replacement: (content, { nodeName }) => `\n\n${'#'.repeat(Number(nodeName[1]))} ${content.trim().replace(/\s*\n\s*/g, '<br>')}\n\n`,
      })
      .addRule('item', { filter: 'li', replacement: (content, node) => item(content, node as Element) })
      .addRule('caption', { filter: 'figcaption', replacement: caption })
      .addRule('ownAddress', {
        filter: (node) => node.nodeName === 'A' && node.textContent === node.getAttribute('href') && /^[^\s<>]+$/.test(node.textContent),
        replacement: (_content, node) => `<${(node as Element).getAttribute('href')}>`,
      })
      .addRule('written', {
        filter: (node) => node.hasAttribute(WRITTEN),
        replacement: (_content, node) => (node.nodeName === 'DIV' ? `\n\n${writtenIn(node)}\n\n` : writtenIn(node)),
      })
  );
}

/** Each paragraph of it is marked by itself. */
const caption = (content: string): string =>
  content
    .split(/\n{2,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => `\n\n*${part}*\n\n`)
    .join('');

const writtenIn = (node: Node): string => (node as Element).getAttribute(WRITTEN) ?? '';

const inTags = ({ nodeName }: Node, content: string): string =>
  `<${nodeName.toLowerCase()}>${content.trim().replace(/\s*\n\s*/g, ' ')}</${nodeName.toLowerCase()}>`;

/** For cells of Markdown tables, where what takes several lines elsewhere stands in tags. */
const cellConverter = (): TurndownService =>
  converter()
    .addRule('inOneLine', {
      filter: ['ul', 'ol', 'li', 'blockquote'],
      replacement: (content, node) => inTags(node, content.trim().replace(/\s*\n\s*/g, '<br>')),
    })
    .addRule('headingInLine', { filter: ['h2', 'h3', 'h4', 'h5', 'h6'], replacement: (content) => `\n\n**${content.trim()}**\n\n` })
    .addRule('break', { filter: 'br', replacement: () => '<br>' });

/** Lists that stand side by side are told apart by their signs alone. */
function item(content: string, node: Element): string {
  const list = node.parentElement;
  const isOther = list !== null && isOtherOfTwo(list);
  const prefix = list?.localName === 'ol' ? `${numberOf(node, list)}${isOther ? ')' : '.'}  ` : isOther ? '*   ' : '-   ';
  const text = content.replace(/^\n+|\n+$/g, '') + (content.endsWith('\n') ? '\n' : '');
  return prefix + text.replace(/\n/g, `\n${' '.repeat(prefix.length)}`) + (node.nextSibling ? '\n' : '');
}

function isOtherOfTwo(list: Element): boolean {
  let isOther = false;
  for (let el = list.previousElementSibling; el?.localName === list.localName; el = el.previousElementSibling) isOther = !isOther;
  return isOther;
}

/** No list of Markdown counts from below nothing. */
function numberOf(item: Element, list: Element): number {
  const at = [...list.children].indexOf(item);
  return Math.max(0, Math.trunc(Number(list.getAttribute('start') ?? 1) || 0) + at);
}
