import { nameHints, type NameHint } from '../../../rules/names';
import { memoize } from '../../text/memo';
import type { Measured } from '../../page/types';
import type { TreeElement } from '../../page/tree/types';

/** What is known of an element from where it stands: its own and its ancestors' tags and names. */
export interface Context {
  readonly depth: number;
  /** Alike for elements with the same chain of tags. */
  readonly tagPath: number;
  /** Alike for elements with the same chain of tags and class names. */
  readonly classPath: number;
  /** Bits of `containerTags`, set where an ancestor or the element itself has the tag. */
  readonly tags: number;
  /** Bits of `hintNames`, set where the element's own class names or id hint at it. */
  readonly own: number;
  /** The same over the element and its three nearest ancestors. */
  readonly near: number;
  /** The same over the element and all ancestors below `<body>`. */
  readonly far: number;
  /** The same of the nearest ancestor alone, and of the one above that. */
  readonly parentOwn: number;
  readonly grandOwn: number;
}

export const containerTags = [
  'nav',
  'header',
  'footer',
  'aside',
  'form',
  'figure',
  'table',
  'ul',
  'ol',
  'article',
  'main',
  'section',
  'blockquote',
  'a',
  'button',
  'label',
] as const;

export const hintNames = Object.keys(nameHints) as NameHint[];

const TAG_BITS: ReadonlyMap<string, number> = new Map(containerTags.map((tag, bit) => [tag, 1 << bit]));

const HINT_BITS: ReadonlyMap<string, number> = readHints();

function readHints(): Map<string, number> {
  const bits = new Map<string, number>();
  hintNames.forEach((hint, bit) => {
    for (const token of nameHints[hint].split(' ')) bits.set(token, (bits.get(token) ?? 0) | (1 << bit));
  });
  return bits;
}

const ROOT: Context = { depth: 0, tagPath: 0, classPath: 0, tags: 0, own: 0, near: 0, far: 0, parentOwn: 0, grandOwn: 0 };

/** A look-up that works each element out lazy, from its parent. */
export function readContexts(page: Measured): (el: TreeElement) => Context {
  const known = new Map<TreeElement, Context>([[page.body, ROOT]]);
  const hintsOf = memoize(hintsIn);
  const contextOf = (el: TreeElement): Context => {
    const seen = known.get(el);
    if (seen) return seen;
    const parent = el.parentElement ? contextOf(el.parentElement) : ROOT;
    const context = extend(parent, el, hintsOf);
    known.set(el, context);
    return context;
  };
  return contextOf;
}

function extend(parent: Context, el: TreeElement, hintsOf: (name: string) => number): Context {
  const isNamed = el.attributes.size > 0;
  const name = isNamed ? (el.getAttribute('class') ?? '') : '';
  const own = isNamed ? hintsOf(name) | hintsOf(el.id) | hintsOf(el.getAttribute('itemprop') ?? '') : 0;
  const tag = hash(0, el.localName);
  return {
    depth: parent.depth + 1,
    tagPath: Math.imul(parent.tagPath, 31) + tag,
    classPath: hash(Math.imul(parent.classPath, 31) + tag, name),
    tags: parent.tags | (TAG_BITS.get(el.localName) ?? 0),
    own,
    near: own | parent.own | parent.parentOwn | parent.grandOwn,
    far: parent.far | own,
    parentOwn: parent.own,
    grandOwn: parent.parentOwn,
  };
}

function hintsIn(names: string): number {
  let bits = 0;
  for (const token of names.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []) bits |= HINT_BITS.get(singular(token.toLowerCase())) ?? 0;
  return bits;
}

const singular = (token: string): string => (HINT_BITS.has(token) ? token : token.replace(/s$/, ''));

function hash(seed: number, text: string): number {
  let value = seed;
  for (let index = 0; index < text.length; index++) value = Math.imul(value, 31) + text.charCodeAt(index);
  return value | 0;
}
