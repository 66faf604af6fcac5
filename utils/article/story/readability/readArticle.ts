import { isKept } from '../../ledger/setAside';
import type { Judged } from '../../ledger/types';
import { lengthOf } from './textMetrics';
import type { Block, Measured } from '../../page/types';
import { isEmpty, runReadability, unlikelyElements } from './patchedReadability';
import { newElement, type StandIn, standInFor, standInForText } from './lightNode';

/** Characters; of a shorter article Readability believes that it left out too much, and tries again with what is unlikely. */
const MIN_CHARS = 500;

/** Boxes that Readability opens or takes away where nothing is in them. */
const BOXES = new Set(['DIV', 'SECTION']);

/**
 * The blocks that Readability takes for the article. It is given a small document of what is displayed
 * and not set aside, and never the page itself.
 */
export function readArticle(judged: Judged): ReadonlySet<Block> {
  const { page } = judged;
  const open = page.blocks.filter((block) => isKept(judged, block) && !block.hidden);
  const copying: Copying = {
    left: new Set<Node>(page.blocks.filter((block) => !isKept(judged, block)).flatMap(({ nodes }) => nodes)),
    hidden: page.hidden,
    isHollow: unlikelyElements(),
  };
  const quick = readOnce(page, copying) ?? read(page, copying, 1);
  const content = quick && lengthOf(quick) >= MIN_CHARS ? quick : read(page, { ...copying, isHollow: () => false }, MIN_CHARS);
  if (!content) return new Set();
  const kept = new Set<Element>();
  addSources(content, kept);
  return new Set(open.filter(({ parent }) => kept.has(parent)));
}

const readOnce = ({ title, body }: Measured, copying: Copying): StandIn | undefined =>
  runReadability(copyBody(body, copying), { title, charThreshold: 1, again: () => newElement('body') });

function read({ title, body }: Measured, copying: Copying, charThreshold: number): StandIn | undefined {
  const again = (): StandIn => copyBody(body, copying);
  return runReadability(again(), { title, charThreshold, again });
}

function copyBody(body: Element, copying: Copying): StandIn {
  const copy = newElement('body');
  copyChildren(body, copy, copying);
  return copy;
}

/** What elements of the article stand for. Empty boxes are no part of it, nor are links that run scripts. */
function addSources(el: StandIn, sources: Set<Element>): void {
  const isLost = el.tagName === 'A' ? el.getAttribute('href')?.startsWith('javascript:') : BOXES.has(el.tagName ?? '') && isEmpty(el);
  if (el.source && !isLost) sources.add(el.source);
  for (const child of el.children) addSources(child, sources);
}

interface Copying {
  /** First nodes and all others of blocks that are set aside. */
  readonly left: ReadonlySet<Node>;
  readonly hidden: ReadonlySet<Element>;
  /** Elements whose content is left out. */
  readonly isHollow: (el: StandIn) => boolean;
}

function copyChildren(from: Element, to: StandIn, copying: Copying): void {
  for (let child = from.firstChild; child; child = child.nextSibling) {
    if (copying.left.has(child) || copying.hidden.has(child as Element)) continue;
    if (child.nodeType === Node.TEXT_NODE) to.appendChild(standInForText(child.nodeValue ?? ''));
    else if (child.nodeType === Node.ELEMENT_NODE) copyElement(child as Element, to, copying);
  }
}

function copyElement(el: Element, to: StandIn, copying: Copying): void {
  if (el.localName === 'img' && !hasAddress(el)) return;
  const copy = standInFor(el);
  to.appendChild(copy);
  if (el.firstChild && !copying.isHollow(copy)) copyChildren(el, copy, copying);
}

/** Where pictures have their address. */
const PICTURE_ADDRESSES = ['src', 'srcset', 'data-src', 'data-srcset'];

/** Without one, Readability takes a picture for the place of another. */
const hasAddress = (image: Element): boolean =>
  PICTURE_ADDRESSES.some((name) => image.hasAttribute(name)) || Array.from(image.attributes).some(({ value }) => IMAGE_FILE.test(value));

const IMAGE_FILE = /\.(?:jpg|jpeg|png|webp)/i;
