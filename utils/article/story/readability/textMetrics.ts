import type { StandIn } from './lightNode';

/** What Readability counts of a text: a run of white space is one character, and none at the ends. */
export interface Extent {
  /** With white space at the ends. */
  readonly chars: number;
  readonly opensBlank: boolean;
  readonly closesBlank: boolean;
  readonly commas: number;
  /** Characters in links inside; of a link to a place in the same page, a share. */
  readonly linked: number;
  /** Which elements are inside, as `bitOf` tells them. */
  readonly tags: number;
}

/** A link to a place in the same page counts for less. */
const LOCAL_SHARE = 0.3;

/** What Readability looks for, a bit each; all others have one together. */
const BITS: ReadonlyMap<string, number> = new Map(
  'A P IMG LI INPUT H1 H2 H3 H4 H5 H6 OBJECT EMBED IFRAME UL OL TABLE FORM FIELDSET FOOTER LINK ASIDE TEXTAREA SELECT BUTTON BR HR DIV SPAN TD'
    .split(' ')
    .map((tag, bit) => [tag, 1 << bit]),
);

export const bitOf = (tag: string): number => BITS.get(tag) ?? 1 << 30;

const NOTHING: Extent = { chars: 0, opensBlank: false, closesBlank: false, commas: 0, linked: 0, tags: 0 };

/** Counted once for each node, from those of its children, until something inside changes. */
export function extentOf(node: StandIn): Extent {
  node.extent ??= node.tagName === undefined ? extentOfText(node.ownText) : extentOfChildren(node);
  return node.extent;
}

/** Characters of a node's text as Readability counts them. */
export function lengthOf(node: StandIn): number {
  const { chars, opensBlank, closesBlank } = extentOf(node);
  return Math.max(0, chars - Number(opensBlank) - Number(closesBlank));
}

/** Share of an element's text that is linked. */
export function linkDensityOf(node: StandIn): number {
  const chars = lengthOf(node);
  return chars === 0 ? 0 : extentOf(node).linked / chars;
}

function extentOfText(text: string): Extent {
  const folded = text.replace(/\s{2,}/g, ' ');
  if (folded === '') return NOTHING;
  const opensBlank = isBlankAt(folded, 0);
  const closesBlank = isBlankAt(folded, folded.length - 1);
  return { chars: folded.length, opensBlank, closesBlank, commas: countCommas(folded), linked: 0, tags: 0 };
}

const isBlankAt = (text: string, at: number): boolean => text.charAt(at).trim() === '';

function countCommas(text: string): number {
  let commas = 0;
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) commas++;
  return commas;
}

function extentOfChildren(parent: StandIn): Extent {
  let { chars, opensBlank, closesBlank, commas, linked, tags } = NOTHING;
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    const inside = extentOf(child);
    linked += inside.linked + (child.tagName === 'A' ? lengthOf(child) * weightOf(child) : 0);
    tags |= inside.tags | (child.tagName === undefined ? 0 : bitOf(child.tagName));
    if (inside.chars === 0) continue;
    if (chars === 0) opensBlank = inside.opensBlank;
    chars += inside.chars - (closesBlank && inside.opensBlank ? 1 : 0);
    closesBlank = inside.closesBlank;
    commas += inside.commas;
  }
  return { chars, opensBlank, closesBlank, commas, linked, tags };
}

const weightOf = (link: StandIn): number => (/^#./.test(link.getAttribute('href') ?? '') ? LOCAL_SHARE : 1);
