import { blocksOf, targetOf } from '../story/footnotes';
import type { Block, Measured } from '../page/types';
import { parseUrl } from '../text/urls';

/** Links and images as absolute http(s) addresses; what can't be resolved loses its address, not its text. */
export function resolveAddresses(root: Element, page: Measured, kept: ReadonlySet<Block>): void {
  for (const link of root.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    const url = address.startsWith('#') && !leadsToText(address, page, kept) ? undefined : absolute(address, page.url);
    if (url) link.setAttribute('href', url);
    else link.removeAttribute('href');
  }
  for (const image of root.querySelectorAll('img')) {
    const url = absolute(imageAddress(image), page.url);
    if (url) image.setAttribute('src', url);
    else image.remove();
    image.setAttribute('loading', 'lazy');
  }
}

/**
 * Whether a place in the page, like a footnote and the way back from one, is in the article. Its id is not taken along,
 * so that no page can name elements of ours: whoever shows the article finds the place by its words.
 */
function leadsToText(address: string, page: Measured, kept: ReadonlySet<Block>): boolean {
  const target = targetOf(page, address);
  return target !== undefined && blocksOf(page, target).some((block) => kept.has(block));
}

/** Where lazy loaders keep the real address, most specific first. */
export const LAZY_ATTRIBUTES = ['data-src', 'data-original', 'data-lazy-src', 'data-srcset', 'srcset', 'src'];

function imageAddress(image: Element): string {
  for (const name of LAZY_ATTRIBUTES) {
    const value = image.getAttribute(name)?.trim().split(/\s+/)[0];
    if (value && !value.startsWith('data:')) return value.replace(/,$/, '');
  }
  return image.getAttribute('src') ?? '';
}

/** A drawing in SVG can hold a program. */
const SAFE_PICTURE = /^data:image\/(?:png|jpeg|gif|webp|avif);/i;

function absolute(address: string, base: string): string | undefined {
  const url = parseUrl(address, base);
  return url && (url.protocol === 'http:' || url.protocol === 'https:' || SAFE_PICTURE.test(url.href)) ? url.href : undefined;
}
