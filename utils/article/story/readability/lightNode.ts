import { bitOf, type Extent } from './textMetrics';

/**
 * A node of plain objects that stands for one of a page, as far as Readability asks nodes and moves them: it asks each many times
 * over, and a browser takes much longer to answer for its own. An element has a tag name, a text has none.
 */
export interface StandIn extends Answers {
  readonly nodeType: number;
  /** Upper case for HTML, as browsers have it; Readability renames elements. */
  tagName: string | undefined;
  className: string;
  id: string;
  /** What it stands for; none where Readability made it. */
  readonly source: Element | undefined;
  /** It has no attributes to ask for. */
  readonly isBare: boolean;
  readonly ownText: string;
  parentNode: StandIn | null;
  firstChild: StandIn | null;
  lastChild: StandIn | null;
  previousSibling: StandIn | null;
  nextSibling: StandIn | null;
  /** See `extentOf`; known until something inside changes. */
  extent: Extent | undefined;
}

interface Answers {
  readonly nodeName: string;
  readonly textContent: string;
  readonly childNodes: StandIn[];
  readonly children: StandIn[];
  readonly firstElementChild: StandIn | null;
  readonly nextElementSibling: StandIn | null;
  readonly attributes: ArrayLike<Attr>;
  getAttribute(name: string): string | null;
  getElementsByTagName(name: string): StandIn[];
  appendChild(child: StandIn): void;
  removeChild(child: StandIn): void;
  replaceChild(child: StandIn, old: StandIn): void;
  remove(): void;
}

const ANSWERS: Answers & ThisType<StandIn> = {
  get nodeName() {
    return this.tagName ?? '#text';
  },
  get textContent() {
    return textOf(this);
  },
  get childNodes() {
    const nodes: StandIn[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) nodes.push(child);
    return nodes;
  },
  get children() {
    return this.childNodes.filter(isElement);
  },
  get firstElementChild() {
    return elementFrom(this.firstChild);
  },
  get nextElementSibling() {
    return elementFrom(this.nextSibling);
  },
  get attributes() {
    return this.source?.attributes ?? [];
  },
  getAttribute(name) {
    return this.isBare || !this.source ? null : this.source.getAttribute(name);
  },
  getElementsByTagName(name) {
    return elementsIn(this, [name]);
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

/** Written out: there are hundreds to a page, and all ways that are shorter take several times as long. */
function make(tagName: string | undefined, ownText: string, source?: Element): StandIn {
  const node = Object.create(ANSWERS) as { -readonly [Key in keyof StandIn]: StandIn[Key] };
  const named = source?.hasAttributes() ? source : undefined;
  node.nodeType = tagName === undefined ? TEXT_NODE : ELEMENT_NODE;
  node.tagName = tagName;
  node.className = named?.getAttribute('class') ?? '';
  node.id = named?.id ?? '';
  node.source = source;
  node.isBare = named === undefined;
  node.ownText = ownText;
  node.parentNode = null;
  node.firstChild = null;
  node.lastChild = null;
  node.previousSibling = null;
  node.nextSibling = null;
  node.extent = undefined;
  return node;
}

export const standInForText = (text: string): StandIn => make(undefined, text);

/** Stands for an element, without what is in it. */
export const standInFor = (source: Element): StandIn => make(source.tagName, '', source);

/** An element that stands for nothing. */
export const newElement = (name: string): StandIn => make(name.toUpperCase(), '');

/** Elements inside one, in document order, that have one of these names. */
export function elementsIn(root: StandIn, names: readonly string[]): StandIn[] {
  const found: StandIn[] = [];
  const tags = names.map((name) => name.toUpperCase());
  const search = { tags, bits: tags.reduce((bits, tag) => bits | bitOf(tag), 0), found };
  collect(root, search);
  return found;
}

interface Search {
  readonly tags: readonly string[];
  readonly bits: number;
  readonly found: StandIn[];
}

/** Where it is known what is inside, and none of these is, nobody need look. */
function collect(root: StandIn, search: Search): void {
  if (root.extent && (root.extent.tags & search.bits) === 0) return;
  for (let child = root.firstChild; child; child = child.nextSibling) {
    if (child.tagName === undefined) continue;
    if (search.tags.includes(child.tagName)) search.found.push(child);
    if (child.firstChild) collect(child, search);
  }
}

/** Gives an element another name. */
export function rename(el: StandIn, name: string): StandIn {
  el.tagName = name.toUpperCase();
  forgetExtents(el);
  return el;
}

const isElement = ({ tagName }: StandIn): boolean => tagName !== undefined;

function elementFrom(node: StandIn | null): StandIn | null {
  let next = node;
  while (next && next.tagName === undefined) next = next.nextSibling;
  return next;
}

function textOf(node: StandIn): string {
  let text = node.ownText;
  for (let child = node.firstChild; child; child = child.nextSibling) text += textOf(child);
  return text;
}

function detach(node: StandIn): void {
  const { parentNode, previousSibling, nextSibling } = node;
  if (!parentNode) return;
  if (previousSibling) previousSibling.nextSibling = nextSibling;
  else parentNode.firstChild = nextSibling;
  if (nextSibling) nextSibling.previousSibling = previousSibling;
  else parentNode.lastChild = previousSibling;
  node.parentNode = null;
  node.previousSibling = null;
  node.nextSibling = null;
  forgetExtents(parentNode);
}

function attach(node: StandIn, parent: StandIn, before: StandIn | null): void {
  const previous = before ? before.previousSibling : parent.lastChild;
  node.parentNode = parent;
  node.previousSibling = previous;
  node.nextSibling = before;
  if (previous) previous.nextSibling = node;
  else parent.firstChild = node;
  if (before) before.previousSibling = node;
  else parent.lastChild = node;
  forgetExtents(parent);
}

/** Whoever knows its extent knows those of all that is inside: above one that does not, nobody does. */
function forgetExtents(changed: StandIn): void {
  for (let node: StandIn | null = changed; node?.extent; node = node.parentNode) node.extent = undefined;
}
