import { resolveAddresses } from './absoluteAddresses';
import { boundRows } from './boundRows';
import { countBefore } from '../page/countBefore';
import { type Embed, EMBED_TAGS, embedOf } from './embeds';
import { isLayoutTable } from '../page/layoutTable';
import type { Block, Measured, Span } from '../page/types';
import { isElement } from '../page/tree/tree';
import type { TreeElement, TreeNode } from '../page/tree/types';
import { BACK, create, dropIdleBreaks, inertBody, writeInline, writePlainImage, writeWhole } from './inert';
import { rightLists } from './rightLists';

/** Elements that mean something in a text; all others are only boxes and are opened. */
const STRUCTURE = new Set(
  'ul ol li dl dt dd table caption thead tbody tfoot tr td th blockquote pre figure figcaption h1 h2 h3 h4 h5 h6'.split(' '),
);

/** Elements that hold a text themselves: one run alone inside them needs no `<p>`. */
const HOLDERS = new Set('li dt dd td th caption figcaption h2 h3 h4 h5 h6 pre'.split(' '));

/** Those of them that may hold no paragraphs: several runs stand on lines of their own. */
const LINE_HOLDERS = new Set('dt caption h2 h3 h4 h5 h6 pre'.split(' '));

const KEPT_ATTRIBUTES = ['colspan', 'rowspan', 'start', 'reversed', 'type', 'value', 'lang', 'dir'];

/** What holds rows. */
const TABLE_PARTS = new Set('table thead tbody tfoot'.split(' '));

/** What stands in them. */
const ROW_PARTS = new Set('caption tr td th'.split(' '));

const EMPHASIS = new Set('b strong i em u s del ins mark small'.split(' '));

const MEDIA = new Set(['img', 'picture', 'hr']);
const ANY_MEDIA = `img, picture, amp-img, ${EMBED_TAGS}`;

interface Composing {
  readonly page: Measured;
  /** Kept blocks before each of the page's. */
  readonly keptBefore: Int32Array;
  /** Kept blocks by their first node. */
  readonly starts: ReadonlyMap<TreeNode, Block>;
  /** Places where a picture is the story's: from below the headline to the end of the last block's box. */
  readonly extent: Span;
  /** Of the kept blocks, those that were put back, with the ids of their receipts. */
  readonly back: ReadonlyMap<Block, string>;
  /** Rows without a kept text that others need for their cells to stand where they stood. */
  readonly needed: Set<TreeElement>;
  /** Tables that lay out the page. */
  readonly layouts: Set<TreeElement>;
  /** What stays with its picture; undefined where every line in a figure does. */
  readonly captions: ReadonlySet<Block> | undefined;
}

type Marks = Partial<Pick<Composing, 'back' | 'captions'>>;

/** Puts the kept blocks of a page together again, in document order, without the boxes they stood in; marks what was put back. */
export function compose(page: Measured, kept: ReadonlySet<Block>, { back = new Map(), captions }: Marks = {}): Element {
  const body = inertBody();
  const starts = new Map<TreeNode, Block>();
  for (const block of kept) if (block.nodes[0]) starts.set(block.nodes[0], block);
  const keptBefore = countBefore(page.blocks, kept);
  composeChildren(page.body, body, {
    page,
    keptBefore,
    starts,
    extent: extentOf(page, kept),
    back,
    captions,
    needed: new Set(),
    layouts: new Set(),
  });
  rightLists(body);
  resolveAddresses(body, page, kept);
  return body;
}

/** Logos stand above the headline; store badges and icons of the page's foot behind the last block's box. */
function extentOf(page: Measured, kept: ReadonlySet<Block>): Span {
  const indexes = page.blocks.filter((block) => kept.has(block)).map(({ index }) => index);
  const first = indexes[0] ?? 0;
  const headline = page.blocks.findLastIndex(({ tag, index }) => tag === 'h1' && index <= first);
  const last = page.blocks[indexes.at(-1) ?? 0];
  return { start: headline === -1 ? first : headline + 1, end: last ? page.spanOf(last.parent.parentElement ?? last.parent).end : 0 };
}

function composeChildren(from: TreeElement, into: Element, composing: Composing): void {
  let child = from.firstChild;
  while (child) {
    const block = composing.starts.get(child);
    if (block) composeRun(block, into, composing);
    else if (isElement(child)) composeElement(child, into, composing);
    child = (block ? block.nodes.at(-1) : child)?.nextSibling ?? null;
  }
}

/** What stands in a figure and is no caption is text below it, which every copy holds. */
const TELLING = /^(?:figcaption|p|div|h[2-6])$/;

/** Nothing is left of them where that was all they held. */
const LEFT_EMPTY = /^(?:figcaption|h[2-6])$/;

function composeRun(block: Block, into: Element, { back, captions }: Composing): void {
  const figure = captions && !captions.has(block) && TELLING.test(block.tag) ? into.closest('figure') : null;
  const name = figure && block.tag.startsWith('h') ? block.tag : 'p';
  const holder = (figure?.parentElement ?? into).appendChild(create(name, into));
  const id = back.get(block);
  if (id !== undefined) holder.setAttribute(BACK, id);
  const line = { unread: block.unread, breaks: new Set<Node>() };
  const inner = emphasise(block.parent, holder);
  for (const node of block.nodes) writeInline(node, inner, line);
  if (line.breaks.size > 0) dropIdleBreaks(holder, line.breaks);
}

/** What a page sets several paragraphs in at once, each of them stands in. */
function emphasise(el: TreeElement, into: Element): Element {
  if (!EMPHASIS.has(el.localName) || !el.parentElement) return into;
  return emphasise(el.parentElement, into).appendChild(create(el.localName, into));
}

function composeElement(el: TreeElement, into: Element, composing: Composing): void {
  const { page } = composing;
  const { start, end } = page.spanOf(el);
  if (composing.needed.has(el) || isCellOf(into, el)) composeStructure(el, into, composing);
  else if (start === end) {
    if (start >= composing.extent.start && start <= composing.extent.end) composeMedia(el, into, composing);
  } else if (!holdsKept(el, composing)) return;
  else if (!STRUCTURE.has(el.localName) || isLayoutPart(el, composing)) composeChildren(el, into, composing);
  else composeStructure(el, into, composing);
}

/** What a page lays out with a table is shown without one. */
function isLayoutPart(el: TreeElement, { page, layouts }: Composing): boolean {
  if (el.localName === 'table' && isLayoutTable(page, el)) layouts.add(el);
  const isPart = TABLE_PARTS.has(el.localName) || ROW_PARTS.has(el.localName);
  const table = isPart && layouts.size > 0 ? el.closest('table') : null;
  return table !== null && layouts.has(table);
}

/** A row keeps all its cells, with a text or without: what stands behind an empty one would come under another head. */
const isCellOf = (row: Element, { localName }: TreeElement): boolean =>
  row.localName === 'tr' && (localName === 'td' || localName === 'th');

function holdsKept(el: TreeElement, { page, keptBefore }: Composing): boolean {
  const { start, end } = page.spanOf(el);
  return keptBefore[start] !== keptBefore[end];
}

function composeStructure(el: TreeElement, into: Element, composing: Composing): void {
  const copy = into.appendChild(create(el.localName === 'h1' ? 'h2' : el.localName, into));
  for (const name of KEPT_ATTRIBUTES) {
    const value = el.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  if (TABLE_PARTS.has(el.localName)) noteNeeded(el, composing);
  composeChildren(el, copy, composing);
  if (HOLDERS.has(copy.localName)) openRuns(copy);
  if (!copy.firstChild && LEFT_EMPTY.test(copy.localName)) copy.remove();
}

function noteNeeded(part: TreeElement, composing: Composing): void {
  for (const rows of boundRows(part))
    if (rows.length > 1 && rows.some((row) => holdsKept(row, composing))) for (const row of rows) composing.needed.add(row);
}

/** One run alone is the holder's own text; of several, each stays apart from the next. */
function openRuns(holder: Element): void {
  const runs = [...holder.children].filter(({ localName }) => localName === 'p');
  if (runs.length > 1 && !LINE_HOLDERS.has(holder.localName)) return;
  for (const [at, run] of runs.entries()) {
    const id = run.getAttribute(BACK);
    if (id !== null) holder.setAttribute(BACK, id);
    run.replaceWith(...(at === 0 ? [] : [create('br', holder)]), ...run.childNodes);
  }
}

function composeMedia(el: TreeElement, into: Element, composing: Composing): void {
  const embed = embedOf(el);
  if (embed) composeEmbed(embed, into, el.getAttribute('title') ?? '');
  else if (el.localName === 'amp-img') writePlainImage(el, into);
  else if (MEDIA.has(el.localName)) writeWhole(el, into);
  else if (el.firstElementChild && el.querySelector(ANY_MEDIA)) {
    if (TABLE_PARTS.has(into.localName) && STRUCTURE.has(el.localName)) return composeStructure(el, into, composing);
    if (el.localName !== 'figure') return composeChildren(el, into, composing);
    const figure = create('figure', into);
    composeChildren(el, figure, composing);
    if (figure.firstChild) into.append(figure);
  }
}

/** A player or a post as a link to where it can be seen: whoever shows the article may offer more. */
function composeEmbed({ page, site }: Embed, into: Element, title: string): void {
  const figure = into.localName === 'figure' ? into : into.appendChild(create('figure', into));
  const link = figure.appendChild(create('a', figure));
  link.setAttribute('href', page);
  const name = title.trim().replace(/\s+/g, ' ');
  link.textContent = name === '' || name.toLowerCase().includes(site.toLowerCase()) ? name || site : `${name} (${site})`;
}
