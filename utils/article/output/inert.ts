import { SILENT_TAGS } from '../page/inlineText';
import { HTML, isElement } from '../page/tree/tree';
import type { Apart, TreeElement, TreeNode } from '../page/tree/types';
import { LAZY_ATTRIBUTES } from './pictureAddress';
import { ATTRIBUTES } from './sanitize';

/** Marks what was put back, with its receipt's id. */
export const BACK = 'data-back';

/** The body of an empty document that shows nothing and runs nothing. */
export const inertBody = (): Element => new DOMParser().parseFromString('', 'text/html').body;

/** An element of HTML for the document of another one. */
export const create = (name: string, { ownerDocument }: Element): Element => ownerDocument.createElement(name);

const TEXT_NODE = 3;

/** Boxes in a line that the sanitiser would open one by one. */
const OPENED = new Set('span font label'.split(' '));

/** Elements that mean something in a line: the sanitiser need not look for what is to be taken away from them. */
const INLINE = new Set('a abbr b bdi bdo br cite code del dfn em i ins kbd mark q s samp small strong sub sup time u var wbr'.split(' '));

/** What is kept of an element, and of a picture all that may hold its address. A page's own mark of that name means nothing. */
const KEPT = new Set([...ATTRIBUTES, ...LAZY_ATTRIBUTES].filter((name) => name !== BACK));

/** What is not written of a line, and the breaks that are written beside what is drawn on a line of its own. */
export interface Line {
  readonly unread: ReadonlySet<TreeNode> | undefined;
  readonly breaks: Set<Node>;
}

/** Writes a node of a line at the end of `into`, without the boxes in it. */
export function writeInline(node: TreeNode, into: Element, line: Line): void {
  if (line.unread?.has(node)) return;
  const name = isElement(node) && node.namespaceURI === HTML ? node.localName : '';
  const isKnown = INLINE.has(name);
  if (!isKnown && !OPENED.has(name) && !name.includes('-')) return writeWhole(node, into);
  const { apart } = node as TreeElement;
  setApart(apart, into, line);
  const holder = isKnown ? into.appendChild(copy(node as TreeElement, into)) : into;
  for (let child = node.firstChild; child; child = child.nextSibling) writeInline(child, holder, line);
  setApart(apart, into, line);
}

function setApart(apart: Apart, into: Element, { breaks }: Line): void {
  if (apart === ' ') into.append(apart);
  else if (apart === '\n') breaks.add(into.appendChild(create('br', into)));
}

/** Takes away those breaks that stand at an end of their line, or beside another one. */
export function dropIdleBreaks(holder: Element, breaks: ReadonlySet<Node>): void {
  let last: ChildNode | undefined;
  const isOwn = (node: ChildNode | undefined): node is ChildNode => node !== undefined && breaks.has(node);
  for (const node of leavesOf(holder)) {
    if (isOwn(node) && (last === undefined || isBreak(last))) {
      node.remove();
      continue;
    }
    if (isBreak(node) && isOwn(last)) last.remove();
    last = node;
  }
  if (isOwn(last)) last.remove();
}

const isBreak = ({ nodeName }: ChildNode): boolean => nodeName === 'BR';

/** Texts that are not blank, and elements in which nothing stands. */
const leavesOf = (el: Node): ChildNode[] =>
  Array.from(el.childNodes).flatMap((node) => {
    if (node.firstChild) return leavesOf(node);
    return node.nodeType === TEXT_NODE && node.nodeValue?.trim() === '' ? [] : [node];
  });

/** Writes a node with all that stands in it, but for what is no text of the page, as the title of an icon. */
export function writeWhole(node: TreeNode, into: Element): void {
  if (!isElement(node)) return into.append(node.data);
  if (SILENT_TAGS.has(node.localName)) return;
  const holder = CREATABLE.test(node.localName) ? into.appendChild(copy(node, into)) : into;
  for (let child = node.firstChild; child; child = child.nextSibling) writeWhole(child, holder);
}

/** Parsers take names that nobody else may give. */
const CREATABLE = /^[a-z][\w.-]*$/i;

function copy({ namespaceURI, localName, attributes }: TreeElement, { ownerDocument }: Element): Element {
  const own = ownerDocument.createElementNS(namespaceURI, localName);
  for (const [name, value] of attributes) if (KEPT.has(name)) own.setAttribute(name, value);
  return own;
}

/** AMP's own image element as the one that every reader knows. */
export function writePlainImage(el: TreeElement, into: Element): void {
  const image = into.appendChild(create('img', into));
  for (const name of ['src', 'srcset', 'alt', 'width', 'height']) {
    const value = el.getAttribute(name);
    if (value !== null) image.setAttribute(name, value);
  }
}
