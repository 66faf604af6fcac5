import { isForm, ofDocument, ofElement } from './unclobbered';
import { isLayout } from './indentation';
import type { DataScript, Page } from './types';
import { copyLazyImage, copyMedia } from './lazyImages';
import { isTooLarge, MAX_DATA, type Size } from './limits';

/** Deeper markup is read as text: HTML parsers stop at 512 levels, scripts need not. */
const MAX_DEPTH = 400;

const DROPPED = new Set(
  'style link template canvas object embed param map frame frameset path use rect circle ellipse line polygon polyline'.split(' '),
);

const MEDIA = new Set(['video', 'audio', 'source']);

/** A script that runs; the others are data. */
const RUNNING = 'script:not([type*="json" i])';

/** Longer data, in characters, is not read: frameworks print megabytes of state. */
const MAX_DATA_CHARS = 1_000_000;

/** What one copy works on. */
interface Copying {
  readonly doc: Document;
  readonly data: DataScript[];
  readonly hidden: Set<Element>;
  /** A form with nothing in it: what it has, a field may not be called. */
  readonly formProperties: object;
  readonly size: Size;
}

export interface SnapshotOptions {
  /** The page's address, for a document that was parsed and not loaded: such a one has its parser's. */
  readonly url?: string;
}

/**
 * Copies what can be read of a page into an inert document: no scripts, no styles, open shadow trees in
 * place of their hosts. The live page is not changed.
 */
export function snapshot(live: Document, { url = ofDocument(live, 'URL') }: SnapshotOptions = {}): Page {
  const doc = ofDocument(live, 'implementation').createHTMLDocument('');
  const copying: Copying = {
    doc,
    data: [],
    hidden: new Set(),
    formProperties: doc.createElement('form'),
    size: { elements: 0, chars: 0, data: 0 },
  };
  const liveRoot = ofDocument(live, 'documentElement');
  const root = doc.importNode(liveRoot, false);
  // In no document yet: browsers take in a whole tree sooner than each of its nodes.
  copyChildren(liveRoot, root, { copying, depth: 0, rendered: ofDocument(live, 'defaultView') !== null });
  const isCut = isTooLarge(copying.size);
  if (isCut) root.querySelector('body')?.replaceChildren();
  doc.documentElement.remove();
  doc.appendChild(root);
  for (const el of root.querySelectorAll('[hidden], [style]')) if (saysHidden(el)) copying.hidden.add(el);
  const canonical = canonicalOf(liveRoot, url);
  return {
    root,
    url,
    ...(canonical && { canonical }),
    ...(isCut && { isTooLarge: true }),
    ...(liveRoot.querySelector(RUNNING) && { isScripted: true }),
    data: copying.data,
    hidden: copying.hidden,
    loadedAt: loadTimeOf(live),
    title: ofDocument(live, 'title'),
  };
}

/** A tab left open for days still says "2 hours ago". Never later than now: clocks are set back. */
const loadTimeOf = (live: Document): number => Math.min(ofDocument(live, 'defaultView')?.performance.timeOrigin ?? Date.now(), Date.now());

/** Links are not copied: of all of them, this one is about the page itself. */
function canonicalOf(root: Element, base: string): string | undefined {
  const href = root.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href')?.trim();
  if (!href || !URL.canParse(href, base)) return undefined;
  const { protocol, href: address } = new URL(href, base);
  return /^https?:$/.test(protocol) ? address : undefined;
}

interface Place {
  readonly copying: Copying;
  readonly depth: number;
  /** Whether this part of the live page is on a screen, so that its boxes can be asked for: the head is not. */
  readonly rendered: boolean;
}

function copyChildren(from: Element | ShadowRoot, to: Element, place: Place): void {
  let child = isForm(from) ? ofElement(from as Element, 'firstChild') : from.firstChild;
  while (child) {
    if (isTooLarge(place.copying.size)) return;
    if (isForm(child)) copyForm(child as Element, to, place);
    else if (child.nodeType === Node.TEXT_NODE) copyText(child as Text, to, place.copying);
    else if (child.nodeType === Node.ELEMENT_NODE) copyElement(child as Element, to, place);
    child = isForm(child) ? ofElement(child as Element, 'nextSibling') : child.nextSibling;
  }
}

function copyText(text: Text, to: Element, { doc, size }: Copying): void {
  if (isLayout(text, to)) return;
  size.chars += text.length;
  if (!isTooLarge(size)) to.appendChild(doc.importNode(text, false));
}

function copyElement(el: Element, to: Element, place: Place): void {
  const { copying, depth } = place;
  const { doc, data, hidden } = copying;
  const name = el.localName;
  if (DROPPED.has(name)) return;
  if (name === 'script') {
    const script = readDataScript(el);
    copying.size.data += script?.text.length ?? 0;
    if (script && copying.size.data <= MAX_DATA) data.push(script);
  } else if (name === 'noscript') {
    copyLazyImage(el, to, doc);
  } else if (depth > MAX_DEPTH) {
    copyText(doc.createTextNode(` ${el.textContent} `), to, copying);
  } else {
    const isMedia = MEDIA.has(name);
    const isLine = holdsOneText(el);
    copying.size.elements++;
    const rendered = place.rendered && name !== 'head';
    if (isLine) copying.size.chars += el.textContent?.length ?? 0;
    const copy = isMedia ? copyMedia(el, doc) : doc.importNode(el, isLine && !isTooLarge(copying.size));
    if (NAMED.has(name)) unname(copy, copying.formProperties);
    to.appendChild(copy);
    if (rendered && isUnseen(el)) hidden.add(copy);
    const inside = { copying, depth: depth + 1, rendered };
    if (el.shadowRoot && !isMedia) copyChildren(el.shadowRoot, copy, inside);
    // What stands in a player is for browsers that have none.
    if (!isMedia && !isLine) copyChildren(el, copy, inside);
  }
}

/** Nothing of a live form is asked for but what the browser says of it. */
function copyForm(form: Element, to: Element, place: Place): void {
  const { copying, depth, rendered } = place;
  const { doc, hidden } = copying;
  if (depth > MAX_DEPTH) {
    copyText(doc.createTextNode(` ${ofElement(form, 'textContent')} `), to, copying);
    return;
  }
  copying.size.elements++;
  const copy = doc.importNode(form, false);
  copy.removeAttribute('name');
  to.appendChild(copy);
  if (rendered && typeof Element.prototype.checkVisibility === 'function' && !ofElement(form, 'checkVisibility').call(form))
    hidden.add(copy);
  copyChildren(form, copy, { ...place, depth: depth + 1 });
}

/** What can hide a property of its form or its document behind its own name. */
const NAMED = new Set('button embed fieldset iframe img input object output select textarea'.split(' '));

/** In the copy nothing hides behind anything: whoever reads it need not mind names. */
function unname(copy: Element, formProperties: object): void {
  copy.removeAttribute('name');
  if (copy.id !== '' && copy.id in formProperties) copy.removeAttribute('id');
}

function readDataScript(el: Element): DataScript | undefined {
  const type = el.getAttribute('type') ?? '';
  const text = el.textContent ?? '';
  return /json/i.test(type) && text.length <= MAX_DATA_CHARS ? { type, id: el.id, text } : undefined;
}

/** Most elements with text have nothing else in them, and can be copied in one go. */
const holdsOneText = ({ firstChild, lastChild, shadowRoot }: Element): boolean =>
  firstChild !== null && firstChild === lastChild && firstChild.nodeType === Node.TEXT_NODE && !shadowRoot;

function saysHidden(el: Element): boolean {
  if (el.hasAttribute('hidden') && el.getAttribute('hidden') !== 'until-found') return true;
  const style = el.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

/** Asked of what holds something: the rest is nothing to read. */
const isUnseen = (el: Element): boolean => el.firstChild !== null && typeof el.checkVisibility === 'function' && !el.checkVisibility();
