import { elementAgain } from '../lightNode';
import { insert } from '../links';
import type { LightNode } from '../types';
import { type Builder, closeAny, current, isInScope, put } from './builder';
import { isSpecial } from './tags';

/** Times that the standard tries. */
const MAX_ROUNDS = 8;
const MAX_COPIES = 3;

/** The end of an element of style (https://html.spec.whatwg.org/multipage/parsing.html#adoption-agency-algorithm). */
export function closeFormatting(builder: Builder, tag: string): void {
  const { open, active } = builder;
  const last = current(builder);
  if (last.tagName === tag && !active.includes(last)) {
    open.pop();
    return;
  }
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const since = active.lastIndexOf(undefined) + 1;
    const el = active.slice(since).findLast((entry) => entry?.tagName === tag);
    if (!el) return closeAny(builder, tag);
    if (!open.includes(el)) return void active.splice(active.indexOf(el), 1);
    if (!isInScope(builder, new Set([tag]))) return;
    const block = open.slice(open.indexOf(el)).find(isSpecial);
    if (!block) {
      open.splice(open.indexOf(el));
      active.splice(active.indexOf(el), 1);
      return;
    }
    adopt(builder, el, block);
  }
}

/** A block inside takes the style into itself, and goes to where the style stood. */
function adopt(builder: Builder, el: LightNode, block: LightNode): void {
  const { open, active } = builder;
  const ancestor = open[open.indexOf(el) - 1];
  const { top, bookmark } = copyBetween(builder, el, block);
  if (ancestor) put(builder, top, ancestor);
  const copy = elementAgain(el, 'html');
  for (const child of block.childNodes) copy.appendChild(child);
  insert(copy, block, null);
  const old = active.indexOf(el);
  active.splice(bookmark, 0, copy);
  active.splice(old < bookmark ? old : old + 1, 1);
  open.splice(open.indexOf(el), 1);
  open.splice(open.indexOf(block) + 1, 0, copy);
}

/** Copies the elements of style between the two around the block; where the new one belongs among those that go on. */
function copyBetween({ open, active }: Builder, el: LightNode, block: LightNode): { top: LightNode; bookmark: number } {
  let top = block;
  let bookmark = active.indexOf(el);
  let at = open.indexOf(block);
  for (let count = 1; ; count++) {
    at--;
    const node = open[at];
    if (!node || node === el) return { top, bookmark };
    let index = active.indexOf(node);
    if (count > MAX_COPIES && index >= 0) {
      active.splice(index, 1);
      if (index < bookmark) bookmark--;
      index = -1;
    }
    if (index < 0) {
      open.splice(at, 1);
      continue;
    }
    const copy = elementAgain(node, 'html');
    active[index] = copy;
    open[at] = copy;
    if (top === block) bookmark = index + 1;
    copy.appendChild(top);
    top = copy;
  }
}
