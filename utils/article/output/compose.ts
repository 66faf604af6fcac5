import { resolveAddresses } from './absoluteAddresses';
import { countBefore } from '../page/countBefore';
import { type Embed, EMBED_TAGS, embedOf } from './embeds';
import type { Block, Measured, Span } from '../page/types';
import { SILENT } from '../page/inlineText';
import { ATTRIBUTES } from './sanitize';

/** Elements that mean something in a text; all others are only boxes and are opened. */
const STRUCTURE = new Set(
  'ul ol li dl dt dd table caption thead tbody tfoot tr td th blockquote pre figure figcaption h1 h2 h3 h4 h5 h6 details summary'.split(
    ' ',
  ),
);

/** Elements that hold a text themselves: one run alone inside them needs no `<p>`. */
const HOLDERS = new Set('li dt dd td th caption figcaption h2 h3 h4 h5 h6 pre summary'.split(' '));

/** Those of them that may hold no paragraphs: several runs stand on lines of their own. */
const LINE_HOLDERS = new Set('dt caption h2 h3 h4 h5 h6 pre summary'.split(' '));

const KEPT_ATTRIBUTES = ['colspan', 'rowspan', 'start', 'reversed', 'lang', 'dir'];

/** Marks what was put back, with its receipt's id. */
const BACK = 'data-back';

const MEDIA = new Set(['img', 'picture', 'hr']);
const ANY_MEDIA = `img, picture, amp-img, ${EMBED_TAGS}`;

interface Composing {
  readonly page: Measured;
  /** Kept blocks before each of the page's. */
  readonly keptBefore: Int32Array;
  /** Kept blocks by their first node. */
  readonly starts: ReadonlyMap<ChildNode, Block>;
  /** Places where a picture is the story's: from below the headline to the end of the last block's box. */
  readonly extent: Span;
  /** Of the kept blocks, those that were put back, with the ids of their receipts. */
  readonly back: ReadonlyMap<Block, string>;
  readonly doc: Document;
}

/** Puts the kept blocks of a page together again, in document order, without the boxes they stood in; marks what was put back. */
export function compose(page: Measured, kept: ReadonlySet<Block>, back: ReadonlyMap<Block, string> = new Map()): Element {
  const doc = page.root.ownerDocument.implementation.createHTMLDocument('');
  const starts = new Map<ChildNode, Block>();
  for (const block of kept) if (block.nodes[0]) starts.set(block.nodes[0], block);
  const keptBefore = countBefore(page.blocks, kept);
  composeChildren(page.body, doc.body, { page, keptBefore, starts, extent: extentOf(page, kept), back, doc });
  resolveAddresses(doc.body, page, kept);
  return doc.body;
}

/** Logos stand above the headline; store badges and icons of the page's foot behind the last block's box. */
function extentOf(page: Measured, kept: ReadonlySet<Block>): Span {
  const indexes = page.blocks.filter((block) => kept.has(block)).map(({ index }) => index);
  const first = indexes[0] ?? 0;
  const headline = page.blocks.findLastIndex(({ tag, index }) => tag === 'h1' && index <= first);
  const last = page.blocks[indexes.at(-1) ?? 0];
  return { start: headline === -1 ? first : headline + 1, end: last ? page.spanOf(last.parent.parentElement ?? last.parent).end : 0 };
}

function composeChildren(from: Element, into: Element, composing: Composing): void {
  let child = from.firstChild;
  while (child) {
    const block = composing.starts.get(child);
    if (block) composeRun(block, into, composing);
    else if (child.nodeType === Node.ELEMENT_NODE) composeElement(child as Element, into, composing);
    child = (block ? block.nodes.at(-1) : child)?.nextSibling ?? null;
  }
}

function composeRun(block: Block, into: Element, { back, doc }: Composing): void {
  const holder = into.appendChild(doc.createElement('p'));
  const id = back.get(block);
  if (id !== undefined) holder.setAttribute(BACK, id);
  for (const node of block.nodes) composeInline(node, holder, doc);
}

/** Boxes in a line that the sanitiser would open one by one. */
const OPENED = new Set('span font label'.split(' '));

/** Elements that mean something in a line, with what is kept of them: the sanitiser need not take the rest away. */
const INLINE = new Set('a abbr b bdi bdo br cite code del dfn em i ins kbd mark q s samp small strong sub sup time u var wbr'.split(' '));
const INLINE_ATTRIBUTES = new Set(ATTRIBUTES.filter((name) => name !== BACK));

function composeInline(node: Node, into: Element, doc: Document): void {
  if (node.nodeType !== Node.ELEMENT_NODE) {
    into.appendChild(doc.importNode(node, false));
    return;
  }
  const name = (node as Element).namespaceURI === into.namespaceURI ? (node as Element).localName : '';
  const isKnown = INLINE.has(name);
  if (!isKnown && !OPENED.has(name)) return into.append(...readable(doc.importNode(node, true)));
  const holder = isKnown ? into.appendChild(copyInline(node as Element, doc)) : into;
  for (let child = node.firstChild; child; child = child.nextSibling) composeInline(child, holder, doc);
}

function copyInline(el: Element, doc: Document): Element {
  const copy = doc.createElement(el.localName);
  for (const name of el.getAttributeNames()) if (INLINE_ATTRIBUTES.has(name)) copy.setAttribute(name, el.getAttribute(name) ?? '');
  return copy;
}

/** Without what is no text of the page, as the title of an icon, and without a mark of the page's own making. */
function readable(node: Node): Node[] {
  if (node.nodeType !== Node.ELEMENT_NODE) return [node];
  const el = node as Element;
  if (el.matches(SILENT)) return [];
  el.removeAttribute(BACK);
  if (!el.firstElementChild) return [el];
  for (const silent of el.querySelectorAll(SILENT)) silent.remove();
  for (const marked of el.querySelectorAll(`[${BACK}]`)) marked.removeAttribute(BACK);
  return [el];
}

function composeElement(el: Element, into: Element, composing: Composing): void {
  const { page, doc, keptBefore } = composing;
  const { start, end } = page.spanOf(el);
  if (start === end) {
    if (start >= composing.extent.start && start <= composing.extent.end) composeMedia(el, into, composing);
  } else if (keptBefore[start] === keptBefore[end]) return;
  else if (!STRUCTURE.has(el.localName)) composeChildren(el, into, composing);
  else {
    const copy = into.appendChild(doc.createElement(el.localName === 'h1' ? 'h2' : el.localName));
    for (const name of KEPT_ATTRIBUTES) {
      const value = el.getAttribute(name);
      if (value !== null) copy.setAttribute(name, value);
    }
    composeChildren(el, copy, composing);
    if (HOLDERS.has(copy.localName)) openRuns(copy, doc);
  }
}

/** One run alone is the holder's own text; of several, each stays apart from the next. */
function openRuns(holder: Element, doc: Document): void {
  const runs = [...holder.children].filter(({ localName }) => localName === 'p');
  if (runs.length > 1 && !LINE_HOLDERS.has(holder.localName)) return;
  for (const [at, run] of runs.entries()) {
    const id = run.getAttribute(BACK);
    if (id !== null) holder.setAttribute(BACK, id);
    run.replaceWith(...(at === 0 ? [] : [doc.createElement('br')]), ...run.childNodes);
  }
}

function composeMedia(el: Element, into: Element, composing: Composing): void {
  const embed = embedOf(el);
  if (embed) composeEmbed(embed, into, { title: el.getAttribute('title') ?? '', doc: composing.doc });
  else if (el.localName === 'amp-img') into.append(plainImage(el, composing.doc));
  else if (MEDIA.has(el.localName)) into.append(...readable(composing.doc.importNode(el, true)));
  else if (el.firstElementChild && el.querySelector(ANY_MEDIA)) {
    if (el.localName !== 'figure') return composeChildren(el, into, composing);
    const figure = composing.doc.createElement('figure');
    composeChildren(el, figure, composing);
    if (figure.firstChild) into.append(figure);
  }
}

/** A player or a post as a link to where it can be seen: whoever shows the article may offer more. */
function composeEmbed({ page, site }: Embed, into: Element, { title, doc }: { readonly title: string; readonly doc: Document }): void {
  const figure = into.localName === 'figure' ? into : into.appendChild(doc.createElement('figure'));
  const link = figure.appendChild(doc.createElement('a'));
  link.setAttribute('href', page);
  const name = title.trim().replace(/\s+/g, ' ');
  link.textContent = name === '' || name.toLowerCase().includes(site.toLowerCase()) ? name || site : `${name} (${site})`;
}

/** AMP's own image element as the one that every reader knows. */
function plainImage(el: Element, doc: Document): Element {
  const image = doc.createElement('img');
  for (const name of ['src', 'srcset', 'alt', 'width', 'height']) {
    const value = el.getAttribute(name);
    if (value !== null) image.setAttribute(name, value);
  }
  return image;
}
