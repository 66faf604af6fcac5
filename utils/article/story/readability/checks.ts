import { elementsIn, isForeign } from './search';
import type { LightNode } from './types';

/** Characters; longer texts are no byline. */
const MAX_BYLINE_CHARS = 100;

export function isShort(el: LightNode): boolean {
  const { length } = el.textContent.trim();
  return length > 0 && length < MAX_BYLINE_CHARS;
}

/** Whether an element holds neither text nor anything but breaks. */
export const isEmpty = (el: LightNode): boolean => !hasText(el) && el.children.length === elementsIn(el, 'br,hr').length;

/** Asked of whole sections, the first word of which tells. */
function hasText(node: LightNode): boolean {
  if (node.ownText.trim() !== '') return true;
  for (let child = node.firstChild; child; child = child.nextSibling) if (hasText(child)) return true;
  return false;
}

/** No text is read for it. */
export function isVisible(el: LightNode): boolean {
  if (!el.source) return true;
  const { style, className } = el;
  return (
    style?.display !== 'none' &&
    style?.visibility !== 'hidden' &&
    !el.hasAttribute('hidden') &&
    (el.getAttribute('aria-hidden') !== 'true' || (typeof className === 'string' && className.includes('fallback-image')))
  );
}

/** Where pictures have their address. */
const PICTURE_ADDRESSES = ['src', 'srcset', 'data-src', 'data-srcset'];

const IMAGE_FILE = /\.(?:jpg|jpeg|png|webp)/i;

export function removeEmptyImages(doc: LightNode): void {
  for (const image of elementsIn(doc, 'img')) if (!hasAddress(image)) image.remove();
}

const hasAddress = (image: LightNode): boolean =>
  PICTURE_ADDRESSES.some((name) => image.hasAttribute(name)) || Array.from(image.attributes).some(({ value }) => IMAGE_FILE.test(value));

/** Elements all of whose attributes are looked through later on: for the address of a film, or of a picture that is put there. */
export const SEARCHED = 'object,embed,iframe,figure';

/** Drawings keep their style, and all that stands in them. */
export function isInDrawing(el: LightNode): boolean {
  for (let node: LightNode | null = el; node; node = node.parentNode) {
    if (node.tagName !== undefined && isForeign(node.tagName) && node.tagName.toLowerCase() === 'svg') return true;
  }
  return false;
}
