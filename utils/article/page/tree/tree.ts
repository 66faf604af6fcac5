import { compile, type Matcher } from './selector';
import type { Opening, TreeElement, TreeNode, TreeText } from './types';

export const HTML = 'http://www.w3.org/1999/xhtml';

/** Grows at its end, in document order. */
interface GrowingTree {
  /** All elements so far; an element's place among them is its `at`. */
  readonly elements: TreeElement[];
}

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

type Node = Draft<TreeElement> & { readonly tree: GrowingTree };

type Answer =
  | 'textContent'
  | 'childNodes'
  | 'children'
  | 'firstElementChild'
  | 'nextElementSibling'
  | 'previousElementSibling'
  | 'getAttribute'
  | 'hasAttribute'
  | 'contains'
  | 'matches'
  | 'closest'
  | 'querySelector'
  | 'querySelectorAll';

const ANSWERS: Pick<TreeElement, Answer> & ThisType<Node> = {
  get textContent() {
    return textOf(this);
  },
  get childNodes() {
    const nodes: TreeNode[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) nodes.push(child);
    return nodes;
  },
  get children() {
    const elements: TreeElement[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) if (isElement(child)) elements.push(child);
    return elements;
  },
  get firstElementChild() {
    const next = this.tree.elements[this.at + 1];
    return this.at + 1 < this.end && next ? next : null;
  },
  get nextElementSibling() {
    const next = this.tree.elements[this.end];
    return next && next.parentElement === this.parentElement ? next : null;
  },
  get previousElementSibling() {
    let previous = this.previousSibling;
    while (previous && !isElement(previous)) previous = previous.previousSibling;
    return previous;
  },
  getAttribute(name) {
    return this.attributes.get(name) ?? null;
  },
  hasAttribute(name) {
    return this.attributes.has(name);
  },
  contains(other) {
    return other !== null && this.at <= other.at && other.at < this.end;
  },
  matches(selector) {
    return compile(selector)(this);
  },
  closest(selector) {
    const isMeant = compile(selector);
    return isMeant(this) ? this : outside(this, isMeant);
  },
  querySelector(selector) {
    return findIn(this, compile(selector));
  },
  querySelectorAll(selector) {
    const isMeant = compile(selector);
    const found: TreeElement[] = [];
    const { elements } = this.tree;
    for (let at = this.at + 1; at < this.end; at++) {
      const el = elements[at];
      if (el && isMeant(el)) found.push(el);
    }
    return found;
  },
};

function outside({ parentElement }: Node, isMeant: Matcher): TreeElement | null {
  let el = parentElement;
  while (el && !isMeant(el)) el = el.parentElement;
  return el;
}

function findIn({ tree, at, end }: Node, isMeant: Matcher): TreeElement | null {
  for (let next = at + 1; next < end; next++) {
    const el = tree.elements[next];
    if (el && isMeant(el)) return el;
  }
  return null;
}

export const isElement = (node: TreeNode): node is TreeElement => node.localName !== '';
export const isText = (node: TreeNode): node is TreeText => node.localName === '';

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

/** One shape for all nodes, written out: there are thousands to a page, and all that is asked of them is read from it. */
function make(tree: GrowingTree, opening: Opening, data: string): Node {
  const { localName, tagName, namespaceURI, attributes = NO_ATTRIBUTES } = opening;
  const node = Object.create(ANSWERS) as Node & { tree: GrowingTree };
  node.localName = localName;
  node.tagName = tagName ?? localName.toUpperCase();
  node.namespaceURI = namespaceURI === undefined ? HTML : namespaceURI;
  node.attributes = attributes;
  node.id = attributes.get('id') ?? '';
  node.className = attributes.get('class') ?? '';
  node.hidden = opening.hidden ?? false;
  node.unseen = opening.unseen ?? '';
  node.apart = opening.apart ?? '';
  node.data = data;
  node.tree = tree;
  node.at = -1;
  node.end = -1;
  node.parentElement = null;
  node.firstChild = null;
  node.lastChild = null;
  node.previousSibling = null;
  node.nextSibling = null;
  return node;
}

/** The outermost element of a new tree, open. */
export const openRoot = (opening: Opening): TreeElement => put(make({ elements: [] }, opening, ''));

/** Opens an element at the end of `parent`, which must be open; `closeElement` must follow before anything stands behind it. */
export function openElement(parent: TreeElement, opening: Opening): TreeElement {
  const el = put(make((parent as Node).tree, opening, ''));
  attach(el, parent as Node);
  return el;
}

function put(el: Node): Node {
  el.at = el.tree.elements.length;
  el.end = el.at + 1;
  el.tree.elements.push(el);
  return el;
}

/** What is opened in its tree from now on stands behind it. */
export function closeElement(el: TreeElement): void {
  (el as Node).end = (el as Node).tree.elements.length;
}

const TEXT: Opening = { localName: '', tagName: '', namespaceURI: null };

/** Puts a text at the end of an open element. */
export function addText(parent: TreeElement, data: string): TreeNode {
  const text = make((parent as Node).tree, TEXT, data);
  attach(text, parent as Node);
  return text;
}

function attach(node: Node, parent: Node): void {
  node.parentElement = parent;
  node.previousSibling = parent.lastChild;
  if (parent.lastChild) (parent.lastChild as Node).nextSibling = node;
  else parent.firstChild = node;
  parent.lastChild = node;
}

function textOf(node: TreeNode): string {
  let text = node.data;
  for (let child = node.firstChild; child; child = child.nextSibling) text += textOf(child);
  return text;
}
