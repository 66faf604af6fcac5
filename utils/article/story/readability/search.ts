import { memoize } from '../../text/memo';
import type { LightNode } from './types';

/** What Readability looks for, a bit each kind; all others have one together, and so have those that are no HTML. */
const BITS: ReadonlyMap<string, number> = new Map(
  'A P IMG LI INPUT H1 H2 H3+H4+H5+H6 OBJECT+EMBED IFRAME UL OL TABLE FORM FIELDSET FOOTER LINK ASIDE TEXTAREA+SELECT BUTTON BR HR DIV SPAN TD FONT META SCRIPT+NOSCRIPT+STYLE FIGURE CAPTION+COL+COLGROUP+TFOOT+THEAD+TH'
    .split(' ')
    .flatMap((kind, bit) => kind.split('+').map((tag) => [tag, 1 << bit] as const)),
);
const OTHER = 1 << 30;
const FOREIGN = 1 << 31;

export const bitOf = (tag: string): number => BITS.get(tag) ?? (isForeign(tag) ? FOREIGN : OTHER);

const SMALL_A = 97;

/** SVG, formulas and elements of no language at all: their names stand as they were written. */
export const isForeign = (tag: string): boolean => tag.charCodeAt(0) >= SMALL_A;

interface Wanted {
  readonly tags: readonly string[];
  readonly bits: number;
}

/** HTML answers to a name in either case, all else only to its own. */
const wantedBy = memoize((selector: string): Wanted => {
  const names = selector.split(',');
  const tags = [...new Set(names.flatMap((name) => [name.toUpperCase(), name]))];
  return { tags, bits: tags.reduce((bits, tag) => bits | bitOf(tag), 0) };
});

/** Elements inside one, in document order, that have one of these names, which a comma parts. */
export function elementsIn(root: LightNode, selector: string): LightNode[] {
  const found: LightNode[] = [];
  collect(root, wantedBy(selector), found);
  return found;
}

function collect(root: LightNode, wanted: Wanted, found: LightNode[]): void {
  if ((root.holds & wanted.bits) === 0) return;
  for (let child = root.firstChild; child; child = child.nextSibling) {
    if ((child.bit & wanted.bits) !== 0 && wanted.tags.includes(child.tagName ?? '')) found.push(child);
    collect(child, wanted, found);
  }
}
