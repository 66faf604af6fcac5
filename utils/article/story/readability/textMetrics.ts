import { elementsIn } from './search';
import type { Extent, LightNode } from './types';

/** A link to a place in the same page counts for less. */
const LOCAL_SHARE = 0.3;

const NOTHING: Extent = { chars: 0, opensBlank: false, closesBlank: false, commas: 0, linked: 0, hasLocalLinks: false };

/** Counted once for each node, from those of its children, until something inside changes. */
export function extentOf(node: LightNode): Extent {
  node.extent ??= node.firstChild ? extentOfChildren(node) : extentOfText(node.ownText);
  return node.extent;
}

/** Characters of a node's text as Readability counts them. */
export function lengthOf(node: LightNode): number {
  const { chars, opensBlank, closesBlank } = extentOf(node);
  return Math.max(0, chars - Number(opensBlank) - Number(closesBlank));
}

/** Share of an element's text that is linked. */
export function linkDensityOf(node: LightNode): number {
  const chars = lengthOf(node);
  if (chars === 0) return 0;
  const { linked, hasLocalLinks } = extentOf(node);
  return (hasLocalLinks ? weighLinks(node) : linked) / chars;
}

/** One after the other, as Readability does: sums of broken numbers depend on their order, and thresholds on their last digit. */
const weighLinks = (node: LightNode): number =>
  elementsIn(node, 'a').reduce((sum, link) => sum + lengthOf(link) * (isLocal(link) ? LOCAL_SHARE : 1), 0);

const isLocal = (link: LightNode): boolean => /^#./.test(link.getAttribute('href') ?? '');

function extentOfText(text: string): Extent {
  const folded = text.replace(/\s{2,}/g, ' ');
  if (folded === '') return NOTHING;
  const opensBlank = isBlankAt(folded, 0);
  const closesBlank = isBlankAt(folded, folded.length - 1);
  return { ...NOTHING, chars: folded.length, opensBlank, closesBlank, commas: countCommas(folded) };
}

const isBlankAt = (text: string, at: number): boolean => text.charAt(at).trim() === '';

function countCommas(text: string): number {
  let commas = 0;
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) commas++;
  return commas;
}

function extentOfChildren(parent: LightNode): Extent {
  let { chars, opensBlank, closesBlank, commas, linked, hasLocalLinks } = NOTHING;
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    const inside = extentOf(child);
    const isLink = child.tagName === 'A' || child.tagName === 'a';
    hasLocalLinks ||= inside.hasLocalLinks || (isLink && isLocal(child));
    linked += inside.linked + (isLink ? lengthOf(child) : 0);
    if (inside.chars === 0) continue;
    if (chars === 0) opensBlank = inside.opensBlank;
    chars += inside.chars - (closesBlank && inside.opensBlank ? 1 : 0);
    closesBlank = inside.closesBlank;
    commas += inside.commas;
  }
  return { chars, opensBlank, closesBlank, commas, linked, hasLocalLinks };
}
