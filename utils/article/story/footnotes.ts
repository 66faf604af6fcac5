import type { Block, Measured } from '../page/types';
import { memoizeWeak } from '../text/memo';
import { safeDecode } from '../text/urls';
import type { TreeElement } from '../page/tree/types';

/** `1`, `[2]`, `*`, `iv`: what a note is marked with. */
const MARK = /^[[(]?(?:\d{1,3}|[*†‡§¶]{1,3}|[a-z]{1,2}|[ivx]{1,5})[\])]?$/i;

/** A comment count is a number too, and leads to the comments: a note is short. Blocks. */
const MAX_NOTE_BLOCKS = 4;

/** The place in a page that a link within it leads to. */
export function targetOf(page: Measured, address: string): TreeElement | undefined {
  const id = safeDecode(address.replace(/^#/, ''));
  if (id === '') return undefined;
  return placesOf(page.body).get(id);
}

/** What can be led to, by its id or the name of its anchor: the first of each. */
const placesOf = memoizeWeak((body: TreeElement): ReadonlyMap<string, TreeElement> => {
  const places = new Map<string, TreeElement>();
  for (const el of body.querySelectorAll('[id], a[name]')) {
    const names = [el.id, el.localName === 'a' ? (el.getAttribute('name') ?? '') : ''];
    for (const name of names) if (name !== '' && !places.has(name)) places.set(name, el);
  }
  return places;
});

/** The notes that a story's own paragraphs point to: wherever they stand, they are part of it. */
export function findNotes(page: Measured, story: ReadonlySet<Block>): Set<Block> {
  const notes = new Set<Block>();
  for (const link of page.body.querySelectorAll('a[href^="#"]')) {
    const mark = link.textContent?.trim() ?? '';
    const isMark = MARK.test(mark) && (link.closest('sup') ?? link.querySelector('sup') ?? (/^\W/.test(mark) ? link : null)) !== null;
    if (!isMark || !blocksOf(page, link).some((block) => story.has(block))) continue;
    const target = targetOf(page, link.getAttribute('href') ?? '');
    const blocks = target ? blocksOf(page, target) : [];
    if (blocks.length <= MAX_NOTE_BLOCKS) for (const block of blocks) notes.add(block);
  }
  return withTheirLists(page, notes);
}

/** Half of a list's items and more: notes of one list stay together, also those that a table or a caption points to. */
function withTheirLists(page: Measured, notes: Set<Block>): Set<Block> {
  const lists = new Set([...notes].flatMap(({ parent }) => parent.closest('ol, ul, dl') ?? []));
  for (const list of lists) {
    const { start, end } = page.spanOf(list);
    const items = page.blocks.slice(start, end);
    if (items.filter((block) => notes.has(block)).length * 2 >= items.length) for (const block of items) notes.add(block);
  }
  return notes;
}

/** An anchor that is empty means what follows it. */
export function blocksOf(page: Measured, el: TreeElement): readonly Block[] {
  const { start, end } = page.spanOf(el);
  return page.blocks.slice(start, Math.max(end, start + 1));
}
