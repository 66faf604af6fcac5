import type { TreeElement } from '../../page/tree/types';
import type { Block, Measured } from '../../page/types';

/** Boxes further up hold more than one record. Levels above a block. */
const MAX_LEVELS = 9;

/** A record with more blocks than this is a page of its own. */
export const MAX_RECORD_BLOCKS = 40;

/** Share of a line that is linked where the line is a link. */
const LINKED = 0.6;

export const isLinked = ({ linkChars, text }: Block): boolean => linkChars >= LINKED * text.length;

/** What stands in an element: the ways from it down to each of its blocks, as numbers. */
export type Shape = ReadonlySet<number>;

export interface Box {
  readonly el: TreeElement;
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
}

/** Every element around a few blocks with what stands in it, in document order, by its place in the tree. */
export function readShapes(page: Measured): Map<number, Box[]> {
  const shapes = new Map<TreeElement, Set<number>>();
  for (const block of page.blocks) {
    let path = mix(isLinked(block) ? 1 : 2, block.tag);
    let el: TreeElement | null = block.parent;
    for (let level = 0; el && el !== page.body && level < MAX_LEVELS; level++, el = el.parentElement) {
      const { start, end } = page.spanOf(el);
      if (end - start > MAX_RECORD_BLOCKS) break;
      const known = shapes.get(el);
      if (known) known.add(path);
      else shapes.set(el, new Set([path]));
      path = mix(path, el.localName);
    }
  }
  const placeOf = placeReader(page.body);
  const byPlace = new Map<number, Box[]>();
  for (const [el, shape] of shapes) {
    const box = { el, shape: shapes.get(innermost(page, el)) ?? shape, ...page.spanOf(el) };
    const place = placeOf(el);
    const boxes = byPlace.get(place);
    if (boxes) boxes.push(box);
    else byPlace.set(place, [box]);
  }
  return byPlace;
}

/** The box without those around it that hold nothing more: a reply in a list of its own is alike to what it replies to. */
function innermost(page: Measured, el: TreeElement): TreeElement {
  const { start, end } = page.spanOf(el);
  for (let child = el.firstElementChild; child; child = child.nextElementSibling) {
    const span = page.spanOf(child);
    if (span.start === start && span.end === end && start < end && page.blocks[start]?.parent !== el) return innermost(page, child);
  }
  return el;
}

/** The chain of tags above an element, as a number: cousins at one depth have the same. */
function placeReader(body: TreeElement): (el: TreeElement) => number {
  const known = new Map<TreeElement, number>([[body, 7]]);
  const placeOf = (el: TreeElement): number => {
    const seen = known.get(el);
    if (seen !== undefined) return seen;
    const place = mix(el.parentElement ? placeOf(el.parentElement) : 7, el.localName);
    known.set(el, place);
    return place;
  };
  return placeOf;
}

export function mix(seed: number, text: string): number {
  let value = seed;
  for (let index = 0; index < text.length; index++) value = Math.imul(value, 31) + text.charCodeAt(index);
  return Math.imul(value, 31) | 0;
}

/** How much two shapes have in common, 0 to 1 (Dice's coefficient). */
export function likeness(one: Shape, other: Shape): number {
  let common = 0;
  for (const path of one) if (other.has(path)) common++;
  return (2 * common) / (one.size + other.size);
}
