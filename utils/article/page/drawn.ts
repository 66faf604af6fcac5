import { BLOCK_TAGS } from './tags';
import type { Apart, Unseen } from './tree/types';
import { ofElement } from './unclobbered';

/** How the page draws an element, where it is on a screen. */
export interface Drawn {
  /** It has no box, or stands in what has none. */
  readonly hidden: boolean;
  readonly unseen?: Unseen;
  readonly apart?: Apart;
}

/** In an element's own style. */
export const SWITCHED_OFF = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Boxes that stand on lines of their own. */
const ON_LINES = /^(?:block|flow-root|flex|grid|list-item|table)\b/;

/** A box for screen readers is so wide or high at most, in px: some need one to find it at all. */
const MAX_CLIPPED_PX = 1;

/** Cut to nothing: `rect(0 0 0 0)`, `rect(1px, 1px, 1px, 1px)`, `inset(50%)`. */
const CUT_AWAY = /^rect\((\S+?),? (\S+?),? \1,? \2\)$|^inset\((?:50|100)%\)$/;

const SHOWN: Drawn = { hidden: false };

/** Asked of what holds something: the rest is nothing to read. */
export function readDrawn(el: Element, localName: string): Drawn {
  const check = ofElement(el, 'checkVisibility') as Element['checkVisibility'] | undefined;
  if (typeof check !== 'function') return SHOWN;
  const style = getComputedStyle(el);
  // It has no box of its own, and what stands in it is shown.
  if (style.display === 'contents') return SHOWN;
  // What a shadow tree has no slot for has no style at all.
  if (!check.call(el)) return { hidden: true, ...((style.display === 'none' || style.display === '') && { unseen: 'folded' as const }) };
  const isLifted = style.position === 'absolute' || style.position === 'fixed';
  if (isLifted && isCutAway(el, style)) return { hidden: true, unseen: 'clipped' };
  if (BLOCK_TAGS.has(localName)) return SHOWN;
  const isUnseen = isLifted ? style.opacity === '0' || isOutside(el) : false;
  if (isUnseen || (style.visibility !== 'visible' && isInvisibleAlone(el))) return { hidden: false, unseen: 'clipped' };
  return isLifted ? SHOWN : { hidden: false, apart: apartOf(el, style) };
}

function isCutAway(el: Element, { clip, clipPath, overflowX }: CSSStyleDeclaration): boolean {
  if (CUT_AWAY.test(clip) || CUT_AWAY.test(clipPath)) return true;
  if (overflowX === 'visible') return false;
  const { width, height } = boxOf(el);
  return width <= MAX_CLIPPED_PX || height <= MAX_CLIPPED_PX;
}

/** Beyond the edges where no scrolling leads. */
function isOutside(el: Element): boolean {
  const { right, bottom } = boxOf(el);
  return right + scrollX <= 0 || bottom + scrollY <= 0;
}

const boxOf = (el: Element): DOMRect => ofElement(el, 'getBoundingClientRect').call(el);

/** What it stands in is visible. */
const isInvisibleAlone = (el: Element): boolean => styleAround(el)?.visibility === 'visible';

/** Letters that float at a paragraph's start are part of its first word. */
function apartOf(el: Element, { display, float }: CSSStyleDeclaration): Apart {
  if (!ON_LINES.test(display) || float !== 'none') return '';
  const around = styleAround(el);
  return around && isRow(around) ? ' ' : '\n';
}

const isRow = ({ display, flexDirection }: CSSStyleDeclaration): boolean => display.endsWith('flex') && flexDirection.startsWith('row');

/** Of the nearest box around it. */
function styleAround(el: Element): CSSStyleDeclaration | undefined {
  let around = ofElement(el, 'parentElement');
  while (around) {
    const style = getComputedStyle(around);
    if (style.display !== 'contents') return style;
    around = ofElement(around, 'parentElement');
  }
  return undefined;
}
