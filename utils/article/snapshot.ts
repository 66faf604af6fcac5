import type { DataScript, Page } from './page';

/** Deeper markup is read as text: HTML parsers stop at 512 levels, scripts need not. */
const MAX_DEPTH = 400;

const DROPPED = new Set(['style', 'link', 'template', 'canvas', 'object', 'embed', 'param', 'map', 'frame', 'frameset']);

const MEDIA = new Set(['video', 'audio', 'source']);

/** Longer data, in characters, is not read: frameworks print megabytes of state. */
const MAX_DATA_CHARS = 1_000_000;

/** What one copy works on. */
interface Copying {
  readonly doc: Document;
  readonly data: DataScript[];
  readonly hidden: Set<Element>;
  /** Whether the live page is on a screen, so that its boxes can be asked for. */
  readonly rendered: boolean;
}

export interface SnapshotOptions {
  /** The page's address, for a document that was parsed and not loaded: such a one has its parser's. */
  readonly url?: string;
}

/**
 * Copies what can be read of a page into an inert document: no scripts, no styles, open shadow trees in
 * place of their hosts. The live page is not changed.
 */
export function snapshot(live: Document, { url = live.URL }: SnapshotOptions = {}): Page {
  const doc = live.implementation.createHTMLDocument('');
  const copying: Copying = { doc, data: [], hidden: new Set(), rendered: live.defaultView !== null };
  const root = doc.documentElement;
  root.replaceChildren();
  for (const { name, value } of live.documentElement.attributes) root.setAttribute(name, value);
  copyChildren(live.documentElement, root, { copying, depth: 0 });
  return { root, url, data: copying.data, hidden: copying.hidden, loadedAt: Date.now(), title: live.title };
}

interface Place {
  readonly copying: Copying;
  readonly depth: number;
}

function copyChildren(from: Node, to: Element, place: Place): void {
  for (let child = from.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === Node.TEXT_NODE) to.append(place.copying.doc.createTextNode(child.nodeValue ?? ''));
    else if (child.nodeType === Node.ELEMENT_NODE) copyElement(child as Element, to, place);
  }
}

function copyElement(el: Element, to: Element, { copying, depth }: Place): void {
  const { doc, data, hidden } = copying;
  const name = el.localName;
  if (DROPPED.has(name)) return;
  if (name === 'script') {
    const script = readDataScript(el);
    if (script) data.push(script);
  } else if (name === 'noscript') {
    copyLazyImage(el, to, doc);
  } else if (depth > MAX_DEPTH) {
    to.append(doc.createTextNode(` ${el.textContent} `));
  } else {
    const copy = MEDIA.has(name) ? copyMedia(el, doc) : doc.importNode(el, false);
    to.append(copy);
    if (isHidden(el, copying.rendered)) hidden.add(copy);
    // What stands in a player is for browsers that have none.
    if (MEDIA.has(name)) return;
    if (el.shadowRoot) copyChildren(el.shadowRoot, copy, { copying, depth: depth + 1 });
    copyChildren(el, copy, { copying, depth: depth + 1 });
  }
}

/**
 * An element of that name, but no player and no picture's source: Chromium keeps a document that holds one, or a
 * source with a media query, in memory for as long as the tab lives, and every cleaning makes a document.
 */
function copyMedia(el: Element, doc: Document): Element {
  const copy = doc.createElementNS(null, el.localName);
  for (const { name, value } of el.attributes) if (name !== 'media') copy.setAttribute(name, value);
  return copy;
}

function readDataScript(el: Element): DataScript | undefined {
  const type = el.getAttribute('type') ?? '';
  const text = el.textContent ?? '';
  return /json/i.test(type) && text.length <= MAX_DATA_CHARS ? { type, id: el.id, text } : undefined;
}

/** Lazy loaders keep the real image in `<noscript>`, which is text where scripts run and markup where they don't. */
function copyLazyImage(noscript: Element, to: Element, doc: Document): void {
  const html = noscript.firstElementChild ? noscript.innerHTML : (noscript.textContent ?? '');
  if (!html.includes('<img') || to.querySelector('img[src]:not([src^="data:"])')) return;
  const image = new DOMParser().parseFromString(html.replace(/<(?:video|audio|source)\b/gi, '<i'), 'text/html').querySelector('img[src]');
  if (image) to.append(doc.importNode(image, false));
}

function isHidden(el: Element, rendered: boolean): boolean {
  if (el.hasAttribute('hidden') && el.getAttribute('hidden') !== 'until-found') return true;
  const style = el.getAttribute('style');
  if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  return rendered && typeof el.checkVisibility === 'function' && mayHaveBox(el) && !el.checkVisibility();
}

/** The head has no box, and nor has `display: contents`, whose children are seen; both answer as if hidden. */
const mayHaveBox = (el: Element): boolean => el.closest('head') === null && el.childNodes.length > 0;
