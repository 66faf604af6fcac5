import { attributesOf } from './attributes';
import { attach, detach, forgetExtents, tellHolders } from './links';
import { bitOf, elementsIn, isForeign } from './search';
import { readStyle } from './style';
import type { Answers, LightNode, LightSource } from './types';

const ANSWERS: Answers & ThisType<LightNode> = {
  get nodeName() {
    return this.tagName ?? '#text';
  },
  get textContent() {
    return textOf(this);
  },
  get childNodes() {
    const nodes: LightNode[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) nodes.push(child);
    return nodes;
  },
  get children() {
    if (this.elements) return this.elements;
    const elements: LightNode[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) if (child.tagName !== undefined) elements.push(child);
    this.elements = elements;
    return elements;
  },
  get firstElementChild() {
    let next = this.firstChild;
    while (next && next.tagName === undefined) next = next.nextSibling;
    return next;
  },
  get nextElementSibling() {
    let next = this.nextSibling;
    while (next && next.tagName === undefined) next = next.nextSibling;
    return next;
  },
  get previousElementSibling() {
    let previous = this.previousSibling;
    while (previous && previous.tagName === undefined) previous = previous.previousSibling;
    return previous;
  },
  get attributes() {
    return attributesOf(this);
  },
  get style() {
    const css = this.getAttribute('style');
    const isStyled = css !== null && !(isForeign(this.tagName ?? '') && this.source?.namespaceURI === null);
    return isStyled ? readStyle(css) : undefined;
  },
  get src() {
    return this.tagName === 'IMG' ? (this.getAttribute('src') ?? '') : undefined;
  },
  get srcset() {
    return this.tagName === 'IMG' ? (this.getAttribute('srcset') ?? '') : undefined;
  },
  getAttribute(name) {
    const changed = this.changes?.get(name);
    return changed === undefined ? (this.source?.attributes.get(name) ?? null) : changed;
  },
  hasAttribute(name) {
    return this.getAttribute(name) !== null;
  },
  setAttribute(name, value) {
    (this.changes ??= new Map()).set(name, value);
  },
  setAttributeNode({ name, value }) {
    this.setAttribute(name, value);
    if (name === 'class') this.className = value;
    if (name === 'id') this.id = value;
  },
  removeAttribute(name) {
    if (this.getAttribute(name) !== null) (this.changes ??= new Map()).set(name, null);
  },
  getElementsByTagName(name) {
    return elementsIn(this, name);
  },
  querySelectorAll(selector) {
    return elementsIn(this, selector);
  },
  appendChild(child) {
    detach(child);
    attach(child, this, null);
  },
  removeChild(child) {
    detach(child);
  },
  replaceChild(child, old) {
    detach(child);
    const { nextSibling } = old;
    detach(old);
    attach(child, this, nextSibling);
  },
  remove() {
    detach(this);
  },
};

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const DOCUMENT_NODE = 9;
const SVG = 'http://www.w3.org/2000/svg';

/** What the class of an element of SVG reads as, whatever it is: nothing but its name is ever asked for. */
const SVG_CLASS: object = { toString: () => '[object SVGAnimatedString]' };

const NO_ORIGINS: readonly object[] = [];

type Draft = { -readonly [Key in keyof LightNode]: LightNode[Key] };

/** Written out: there are hundreds to a page, and all ways that are shorter take several times as long. */
function make(nodeType: number, tagName: string | undefined, source: LightSource | undefined): Draft {
  const node = Object.create(ANSWERS) as Draft;
  node.nodeType = nodeType;
  node.tagName = tagName;
  node.className = source ? classOf(source) : '';
  node.id = source?.attributes.get('id') ?? '';
  node.source = source;
  node.changes = undefined;
  node.ownText = '';
  node.origins = NO_ORIGINS;
  node.parentNode = null;
  node.firstChild = null;
  node.lastChild = null;
  node.previousSibling = null;
  node.nextSibling = null;
  node.bit = tagName === undefined ? 0 : bitOf(tagName);
  node.holds = 0;
  node.extent = undefined;
  node.elements = undefined;
  return node;
}

const classOf = (source: LightSource): string | object =>
  isForeign(source.tagName) && source.namespaceURI === SVG ? SVG_CLASS : (source.attributes.get('class') ?? '');

/** A text that stands for others: for several where a parser would have made one of them. */
export function lightText(text: string, origins: readonly object[]): LightNode {
  const node = make(TEXT_NODE, undefined, undefined);
  node.ownText = text;
  node.origins = origins;
  return node;
}

/** Stands for an element, without what is in it. */
export const lightElement = (source: LightSource): LightNode =>
  make(ELEMENT_NODE, source.tagName, source.attributes.size > 0 || isForeign(source.tagName) ? source : undefined);

/** An element that stands for nothing. */
export const newElement = (name: string): LightNode => make(ELEMENT_NODE, name.toUpperCase(), undefined);

/** The same element once more as a parser of HTML makes it, without what is in it. */
export function elementAgain({ tagName = '', source, changes }: LightNode, kind: 'html' | 'foreign'): LightNode {
  const isMoved = kind === 'foreign' && !isForeign(tagName);
  const node = make(ELEMENT_NODE, kind === 'html' ? tagName.toUpperCase() : isMoved ? tagName.toLowerCase() : tagName, source);
  node.changes = changes && new Map(changes);
  if (isMoved) node.className = SVG_CLASS;
  return kind === 'html' && node.className === SVG_CLASS ? rename(node, tagName) : node;
}

export const newDocument = (): LightNode => make(DOCUMENT_NODE, undefined, undefined);

/** Gives an element another name, and makes it one of HTML. */
export function rename(el: LightNode, name: string): LightNode {
  el.tagName = name.toUpperCase();
  el.bit = bitOf(el.tagName);
  if (el.parentNode) tellHolders(el.parentNode, el.bit);
  if (el.className === SVG_CLASS) el.className = el.getAttribute('class') ?? '';
  forgetExtents(el);
  return el;
}

function textOf(node: LightNode): string {
  let text = node.ownText;
  for (let child = node.firstChild; child; child = child.nextSibling) text += textOf(child);
  return text;
}
