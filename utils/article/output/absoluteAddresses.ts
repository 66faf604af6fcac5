import { blocksOf, targetOf } from '../story/footnotes';
import type { Block, Measured } from '../page/types';
import { candidatesOf } from '../text/srcset';
import { parseUrl, webAddress } from '../text/urls';
import { pictureAddress, setOf } from './pictureAddress';

/** Links and images as absolute http(s) addresses; what can't be resolved loses its address, not its text. */
export function resolveAddresses(root: Element, page: Measured, kept: ReadonlySet<Block>): void {
  const base = baseOf(page);
  for (const link of root.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    const url = address.startsWith('#') ? placeIn(page, address, kept) : absolute(address, base);
    if (url) link.setAttribute('href', url);
    else link.removeAttribute('href');
  }
  for (const image of root.querySelectorAll('img')) {
    const url = absolute(pictureAddress(image), base);
    if (url) image.setAttribute('src', url);
    else image.remove();
    image.setAttribute('loading', 'lazy');
  }
  for (const el of root.querySelectorAll('img, source')) resolveSet(el, base);
}

/** What a page says its addresses start from. */
const baseOf = ({ root, url }: Measured): string =>
  webAddress(root.querySelector('base[href]')?.getAttribute('href')?.trim() ?? '', url) ?? url;

/** Whoever shows the article need not know where it stood. */
function resolveSet(el: Element, base: string): void {
  const set = candidatesOf(setOf(el) ?? '').flatMap(({ address, width, density }) => {
    const url = absolute(address, base);
    return url ? [`${url} ${width === undefined ? `${density}x` : `${width}w`}`] : [];
  });
  if (set.length > 0) el.setAttribute('srcset', set.join(', '));
  else el.removeAttribute('srcset');
}

/** A place in the page is one whatever else its addresses start from. */
const placeIn = (page: Measured, address: string, kept: ReadonlySet<Block>): string | undefined =>
  leadsToText(address, page, kept) ? absolute(address, page.url) : undefined;

/**
 * Whether a place in the page, like a footnote and the way back from one, is in the article. Its id is not taken along,
 * so that no page can name elements of ours: whoever shows the article finds the place by its words.
 */
function leadsToText(address: string, page: Measured, kept: ReadonlySet<Block>): boolean {
  const target = targetOf(page, address);
  return target !== undefined && blocksOf(page, target).some((block) => kept.has(block));
}

/** A drawing in SVG can hold a program. */
const SAFE_PICTURE = /^data:image\/(?:png|jpeg|gif|webp|avif);/i;

function absolute(address: string, base: string): string | undefined {
  const url = parseUrl(address, base);
  return url && (url.protocol === 'http:' || url.protocol === 'https:' || SAFE_PICTURE.test(url.href)) ? url.href : undefined;
}
