import { type DefaultTreeAdapterTypes as Parsed, parse } from 'parse5';

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const COMMENT_NODE = 8;
const HTML = 'http://www.w3.org/1999/xhtml';

/** A node as a browser's parser makes it, as far as the walk over a page asks nodes. */
interface ParsedNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly localName: string;
  readonly tagName: string;
  readonly namespaceURI: string | null;
  readonly data: string;
  readonly id: string;
  readonly shadowRoot: null;
  readonly attributes: ReadonlyMap<string, string>;
  firstChild: ParsedNode | null;
  nextSibling: ParsedNode | null;
  readonly textContent: string;
  readonly firstElementChild: ParsedNode | null;
  hasAttributes(): boolean;
  getAttributeNames(): string[];
  getAttribute(name: string): string | null;
  /** By tag alone. */
  querySelector(selector: string): ParsedNode | null;
}

type Draft = { -readonly [Key in keyof ParsedNode]: ParsedNode[Key] };

const ANSWERS: Pick<
  ParsedNode,
  'textContent' | 'firstElementChild' | 'hasAttributes' | 'getAttributeNames' | 'getAttribute' | 'querySelector'
> &
  ThisType<ParsedNode> = {
  get textContent() {
    let text = this.nodeType === TEXT_NODE ? this.data : '';
    for (let child = this.firstChild; child; child = child.nextSibling) text += child.textContent;
    return text;
  },
  get firstElementChild() {
    return first(this, ({ nodeType }) => nodeType === ELEMENT_NODE);
  },
  hasAttributes() {
    return this.attributes.size > 0;
  },
  getAttributeNames() {
    return [...this.attributes.keys()];
  },
  getAttribute(name) {
    return this.attributes.get(name) ?? null;
  },
  querySelector(selector) {
    const [tag = '', attribute = ''] = selector.split(/[[\]]/);
    return within(this, (node) => node.localName === tag && (attribute === '' || node.attributes.has(attribute)));
  },
};

function first({ firstChild }: ParsedNode, isMeant: (node: ParsedNode) => boolean): ParsedNode | null {
  let child = firstChild;
  while (child && !isMeant(child)) child = child.nextSibling;
  return child;
}

function within(root: ParsedNode, isMeant: (node: ParsedNode) => boolean): ParsedNode | null {
  for (let child = root.firstChild; child; child = child.nextSibling) {
    const found = isMeant(child) ? child : within(child, isMeant);
    if (found) return found;
  }
  return null;
}

/**
 * A page's document, parsed as a browser does that runs no scripts, as much of it as the engine asks for. It is parsed and not shown:
 * what styles hide is not hidden in it.
 */
export function parseHtml(html: string, url = 'about:blank'): Document {
  const { childNodes } = parse(html, { scriptingEnabled: false });
  const root = childNodes.find((node): node is Parsed.Element => node.nodeName === 'html');
  const documentElement = toNode(root ?? { ...EMPTY, childNodes: [] });
  const title = within(documentElement, ({ localName, namespaceURI }) => localName === 'title' && namespaceURI === HTML);
  const document = {
    documentElement,
    body: within(documentElement, ({ localName }) => localName === 'body'),
    querySelector: (selector: string) => documentElement.querySelector(selector),
    URL: url,
    title: (title?.textContent ?? '').trim().replace(/[\t\n\f\r ]+/g, ' '),
    defaultView: null,
  };
  return document as unknown as Document;
}

const EMPTY: Parsed.Element = {
  nodeName: 'html',
  tagName: 'html',
  attrs: [],
  namespaceURI: HTML as Parsed.Element['namespaceURI'],
  parentNode: null,
  childNodes: [],
};

function toNode(parsed: Parsed.ChildNode): ParsedNode {
  const node = Object.create(ANSWERS) as Draft;
  const isElement = 'tagName' in parsed;
  const isHtml = isElement && parsed.namespaceURI === HTML;
  node.nodeType = isElement ? ELEMENT_NODE : parsed.nodeName === '#text' ? TEXT_NODE : COMMENT_NODE;
  node.localName = isElement ? parsed.tagName : '';
  node.tagName = isHtml ? parsed.tagName.toUpperCase() : node.localName;
  node.nodeName = isElement ? node.tagName : parsed.nodeName;
  node.namespaceURI = isElement ? parsed.namespaceURI : null;
  node.data = 'value' in parsed ? parsed.value : '';
  node.attributes = new Map(isElement ? parsed.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]) : []);
  node.id = node.attributes.get('id') ?? '';
  node.shadowRoot = null;
  node.firstChild = null;
  node.nextSibling = null;
  let last: ParsedNode | undefined;
  for (const child of isElement ? parsed.childNodes : []) {
    const own = toNode(child);
    if (last) last.nextSibling = own;
    else node.firstChild = own;
    last = own;
  }
  return node;
}
