import { Readability } from '@mozilla/readability';
import { isElement } from '../../utils/article/page/tree/tree';
import type { TreeElement, TreeNode, TreeText } from '../../utils/article/page/tree/types';
import type { Measured } from '../../utils/article/page/types';

/** Runs inside the browser: Readability as it ships, on nodes of the browser, observed and not changed. */

type PageCopy = Pick<Measured, 'root' | 'body'>;

/** Which text of the page each text of the clone stands for; of several where they were joined. */
type Sources = Map<Node, readonly TreeText[]>;

export interface Reference {
  /** Texts of the page in the article, blank ones left out. */
  readonly texts: readonly TreeText[];
  /** Written down and parsed again for another try, the page was another. */
  readonly isRewritten: boolean;
}

/** Reads a clone of a page, `left` not in it. */
export function readReference({ root, body }: PageCopy, left: ReadonlySet<TreeNode>): Reference {
  const sources: Sources = new Map();
  const doc = document.implementation.createHTMLDocument('');
  const html = elementOf(root, doc);
  const head = root.querySelector('head');
  for (const part of [head, body]) if (part) html.appendChild(cloneInto(part, elementOf(part, doc), { doc, left, sources }));
  doc.documentElement.remove();
  doc.appendChild(html);
  const watched = doc.body && watchRestores(doc.body, sources);
  const reader = new Readability<Node>(doc, { serializer: (node) => node, keepClasses: true, disableJSONLD: true });
  let texts: readonly TreeText[] = [];
  const watch = {
    _postProcessContent(content: Element): void {
      nameLinkTexts(doc, content, sources);
      tidy.call(reader, content);
      texts = textsIn(content).flatMap((text) => sources.get(text) ?? []);
    },
  };
  Object.assign(reader, watch);
  const isFound = reader.parse() !== null;
  return { texts: isFound ? texts.filter(({ data }) => data.trim() !== '') : [], isRewritten: watched?.isRewritten() ?? false };
}

const { _postProcessContent: tidy } = Readability.prototype as unknown as { _postProcessContent(content: Element): void };

/** It puts a text of its own in the place of a link that runs a script, one after the other. */
function nameLinkTexts(doc: Document, content: Element, sources: Sources): void {
  const links = Array.from(content.querySelectorAll('a')).filter(
    (link) =>
      link.getAttribute('href')?.startsWith('javascript:') && link.childNodes.length === 1 && link.firstChild?.nodeType === Node.TEXT_NODE,
  );
  const replaced = links.flatMap(({ firstChild }) => firstChild ?? []);
  const create = doc.createTextNode.bind(doc);
  const createTextNode = (data: string): Text => {
    const text = create(data);
    const old = replaced.shift();
    if (old) sources.set(text, sources.get(old) ?? []);
    return text;
  };
  Object.assign(doc, { createTextNode });
}

interface Cloning {
  readonly doc: Document;
  readonly left: ReadonlySet<TreeNode>;
  readonly sources: Sources;
}

function cloneInto(from: TreeElement, to: Element, cloning: Cloning): Element {
  for (let child = from.firstChild; child; child = child.nextSibling) {
    if (cloning.left.has(child)) continue;
    if (!isElement(child)) cloning.sources.set(to.appendChild(cloning.doc.createTextNode(child.data)), [child as TreeText]);
    else if (!child.hidden) cloneInto(child, to.appendChild(elementOf(child, cloning.doc)), cloning);
  }
  return to;
}

/** The same element as a browser has it. */
function elementOf({ localName, namespaceURI, attributes }: TreeElement, doc: Document): Element {
  const el = doc.createElementNS(namespaceURI, localName);
  for (const [name, value] of attributes) setAttribute(el, name, value);
  return el;
}

/** Parsers take names that can't be set. */
function setAttribute(el: Element, name: string, value: string): void {
  try {
    el.setAttribute(name, value);
  } catch {
    const parsed = new DOMParser().parseFromString(`<i ${name}="">`, 'text/html').querySelector('i')?.attributes[0];
    if (!parsed) return;
    parsed.ownerElement?.removeAttributeNode(parsed);
    parsed.value = value;
    el.setAttributeNode(el.ownerDocument.adoptNode(parsed));
  }
}

const textsIn = (node: Node): Text[] =>
  node.nodeType === Node.TEXT_NODE ? [node as Text] : Array.from(node.childNodes).flatMap((child) => textsIn(child));

/** For another try Readability writes the body down and parses it again: new texts, whose sources have to be found. */
function watchRestores(body: Element, sources: Sources): { isRewritten(): boolean } {
  const inner = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  let written: readonly Text[] = [];
  let marked = '';
  let shape = '';
  let rewritten = false;
  Object.defineProperty(body, 'innerHTML', {
    get(this: Element): string {
      written = textsIn(this);
      marked = (inner?.get?.call(numberTexts(this)) as string | undefined) ?? '';
      shape = shapeOf(this);
      return inner?.get?.call(this) as string;
    },
    set(this: Element, html: string) {
      inner?.set?.call(this, html);
      rewritten ||= shapeOf(this) !== shape;
      const twin = this.ownerDocument.createElement('body');
      inner?.set?.call(twin, marked);
      traceTexts(textsIn(this), textsIn(twin), (at) => sources.get(written[at] ?? this) ?? []).forEach((found, text) =>
        sources.set(text, found),
      );
    },
  });
  return { isRewritten: () => rewritten };
}

/** A copy whose texts are their numbers: parsers ask no more of a text than whether it is blank. */
function numberTexts(body: Element): Element {
  const copy = body.cloneNode(true) as Element;
  textsIn(copy).forEach((text, at) => {
    if (text.data.trim() !== '') text.data = `${/^\s*/.exec(text.data)?.[0] ?? ''}[${at}]`;
  });
  return copy;
}

/** Elements and where text stands between them. */
function shapeOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return '-';
  const inside = Array.from(node.childNodes, shapeOf).join('').replace(/-+/g, '-');
  return `<${node.nodeName}>${inside}/`;
}

function traceTexts(
  texts: readonly Text[],
  twins: readonly Text[],
  sourcesOf: (at: number) => readonly TreeText[],
): Map<Text, readonly TreeText[]> {
  if (texts.length !== twins.length) throw new Error('What Readability wrote down reads otherwise with numbers for texts.');
  const numbers = twins.map(({ data }) => Array.from(data.matchAll(/\[(\d+)\]/g), ([, at]) => Number(at)));
  return new Map(texts.map((text, at) => [text, (numbers[at] ?? []).flatMap(sourcesOf)]));
}
