import { readAttributes, saysHidden } from './attributes';
import { type Drawn, readDrawn } from './drawn';
import { type Ahead, isLayout } from './indentation';
import { isGluedTime } from './gluedTime';
import { lazyImageIn } from './lazyImages';
import { isTooLarge, MAX_DATA, type Size } from './limits';
import { addText, closeElement, HTML, openElement, openRoot } from './tree/tree';
import type { Opening, TreeElement, Unseen } from './tree/types';
import { isForNoScript, isNeverSeen, isOutOfPlay, type Read } from './askedPictures';
import { deepText } from './deepText';
import type { DataScript } from './types';
import { isForm, ofElement } from './unclobbered';

/** Deeper than this, boxes are opened: they hold the same text without. */
const MAX_BOXES = 400;

/** Still deeper markup is read as text: HTML parsers stop at 512 levels, scripts need not. */
const MAX_DEPTH = 600;

/** Elements that say nothing of the text in them. */
const BOXES = new Set('div span section main center font'.split(' '));

const DROPPED = new Set(
  'style template canvas object embed param map noframes path use rect circle ellipse line polygon polyline'.split(' '),
);

const isLeftOut = (name: string): boolean => DROPPED.has(name) || name === 'script' || name === 'noscript';

const MEDIA = new Set(['video', 'audio', 'source']);

/** Longer data, in characters, is not read: frameworks print megabytes of state. */
const MAX_DATA_CHARS = 1_000_000;

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** What a walk has found besides the tree. */
export interface Walked {
  readonly data: DataScript[];
  readonly size: Size;
  /** `href` of the first `<link rel=canonical>`. */
  canonical?: string | undefined;
  /** Scripts run in the page. */
  isScripted: boolean;
}

interface Walking extends Walked {
  readonly part: Part;
}

/** The head alone is what is read of a page that is too large. */
type Part = 'all' | 'head';

interface Place {
  readonly walking: Walking;
  readonly depth: number;
  /** Whether this part of the live page is on a screen, so that its boxes can be asked for: the head is not. */
  readonly rendered: boolean;
  /** What it stands in says that it is not shown. */
  readonly hidden: boolean;
  /** It stands in an element that shows a shadow tree instead, and in that tree's slots some of what stands in it. */
  readonly isHost: boolean;
}

/**
 * Writes down what can be read of a live page, from its outermost element: no scripts, no styles, open shadow trees and their slots as
 * they are shown. Nothing else touches the live page, and it is not changed.
 */
export function walk(live: Element, { rendered, part = 'all' }: { readonly rendered: boolean; readonly part?: Part }) {
  const walking: Walking = { data: [], size: { elements: 0, chars: 0, data: 0 }, isScripted: false, part };
  const root = openRoot(readOpening(live, false));
  readChildren(live, root, { walking, depth: 0, rendered, hidden: false, isHost: false });
  closeElement(root);
  return { root, walked: walking as Walked };
}

function readChildren(from: Element | ShadowRoot, to: TreeElement, place: Place): void {
  let child = isForm(from) ? ofElement(from as Element, 'firstChild') : from.firstChild;
  const ahead: Ahead = {};
  while (child) {
    if (isTooLarge(place.walking.size)) return;
    if (child === ahead.found?.next) ahead.found = undefined;
    if (!place.isHost || !isShownElsewhere(child)) readNode(child, to, { ...place, ahead });
    const next: ChildNode | null = isForm(child) ? ofElement(child as Element, 'nextSibling') : child.nextSibling;
    if (next && isGluedTime(child, next)) writeText(' ', to, place.walking);
    child = next;
  }
}

type Among = Place & { readonly ahead: Ahead };

function readNode(node: Node, to: TreeElement, place: Among): void {
  if (isForm(node) || node.nodeType === ELEMENT_NODE) readElement(node as Element, to, place);
  else if (node.nodeType === TEXT_NODE) readText(node as Text, to, place);
}

/** Of what stands in a host of a shadow tree, a text that has no slot there is on no screen. */
const isShownElsewhere = (node: Node): boolean => node.nodeType === TEXT_NODE || Boolean((node as Element).assignedSlot);

/** Puts what is shown in a slot where the slot stands. */
function readSlot(slot: HTMLSlotElement, to: TreeElement, place: Place): void {
  const nodes = slot.assignedNodes();
  for (const node of nodes) readNode(node, to, { ...place, ahead: {} });
  if (nodes.length === 0) readChildren(slot, to, place);
}

function readText(text: Text, to: TreeElement, { walking, ahead }: Among): void {
  if (!isLayout(text, to, ahead)) writeText(text.data, to, walking);
}

function writeText(text: string, to: TreeElement, { size }: Walking): void {
  size.chars += text.length;
  if (!isTooLarge(size)) addText(to, text);
}

function readElement(el: Element, to: TreeElement, place: Place): void {
  const { walking, depth } = place;
  const name = isForm(el) ? 'form' : el.localName;
  if (name === 'link') noteLink(el, walking);
  else if (name === 'script') noteScript(el, walking);
  else if (name === 'noscript') readLazyImage(el, to);
  else if (DROPPED.has(name) || (name === 'source' && place.rendered && isOutOfPlay(el))) return;
  else if (depth > MAX_DEPTH) writeText(` ${deepText(el, isLeftOut)} `, to, walking);
  else if (depth > MAX_BOXES && BOXES.has(name)) readChildren(el, to, { ...place, depth: depth + 1 });
  else if (name === 'slot' && 'assignedNodes' in el) readSlot(el as HTMLSlotElement, to, { ...place, depth: depth + 1, isHost: false });
  else enter(el, to, { ...place, rendered: place.rendered && name !== 'head' });
}

function enter(el: Element, to: TreeElement, place: Place): void {
  const { walking, depth, rendered } = place;
  walking.size.elements++;
  const opening = readOpening(el, rendered);
  if (opening.localName === 'img' && isNeverSeen(opening, place, rendered ? (el as HTMLImageElement) : undefined)) return;
  const own = openElement(to, opening);
  const isPlayer = MEDIA.has(own.localName);
  const text = isPlayer ? undefined : onlyText(el);
  const isLeftOut = isPlayer || (walking.part === 'head' && own.localName === 'body');
  if (text !== undefined) writeText(text, own, walking);
  // What stands in a player is for browsers that have none.
  else if (!isLeftOut) {
    const inside = { walking, depth: depth + 1, rendered, hidden: place.hidden || opening.hidden, isHost: false };
    const shadow = isForm(el) ? null : el.shadowRoot;
    if (shadow) readChildren(shadow, own, inside);
    readChildren(el, own, { ...inside, isHost: shadow !== null });
  }
  closeElement(own);
}

/** Most elements with text have nothing else in them, and no more need be asked. */
function onlyText(el: Element): string | undefined {
  if (isForm(el) || el.shadowRoot) return undefined;
  const { firstChild } = el;
  return firstChild?.nodeType === TEXT_NODE && firstChild.nextSibling === null ? (firstChild as Text).data : undefined;
}

/**
 * A player, and a picture's source with a media query, is written down as an element of no language: a browser that makes one keeps its
 * document in memory for as long as the tab lives.
 */
function readOpening(el: Element, rendered: boolean): Opening & Read {
  const localName = ofElement(el, 'localName');
  const attributes = readAttributes(el);
  const namespaceURI = ofElement(el, 'namespaceURI');
  const isHolder = rendered && namespaceURI === HTML && ofElement(el, 'firstChild') !== null;
  const drawn: Drawn = isHolder ? readDrawn(el, localName) : { hidden: false };
  const isOff = saysHidden(attributes);
  const unseen: Unseen | '' = isOff ? 'folded' : (drawn.unseen ?? '');
  const shown = { attributes, hidden: isOff || drawn.hidden, unseen, apart: drawn.apart ?? '' };
  if (!MEDIA.has(localName)) return { localName, tagName: ofElement(el, 'tagName'), namespaceURI, ...shown };
  attributes.delete('media');
  return { localName, tagName: localName, namespaceURI: null, ...shown };
}

function noteLink(link: Element, walked: Walked): void {
  const isCanonical = /(?:^|\s)canonical(?:\s|$)/i.test(link.getAttribute('rel') ?? '');
  if (isCanonical) walked.canonical ??= link.getAttribute('href') ?? undefined;
}

function noteScript(script: Element, walked: Walked): void {
  const type = script.getAttribute('type') ?? '';
  if (!/json/i.test(type)) {
    walked.isScripted = true;
    return;
  }
  const text = script.textContent ?? '';
  if (text.length > MAX_DATA_CHARS) return;
  walked.size.data += text.length;
  if (walked.size.data <= MAX_DATA) walked.data.push({ type, id: script.id, text });
}

/** Where the place has no other picture. */
function readLazyImage(noscript: Element, to: TreeElement): void {
  // Asked about what stands in it before it is whole.
  closeElement(to);
  if (to.querySelector('img[src]:not([src^="data:"])')) return;
  const image = lazyImageIn(noscript);
  const opening = image && readOpening(image, false);
  if (opening && isForNoScript(opening)) closeElement(openElement(to, opening));
}
