import type { TreeElement } from './tree/types';
import type { Measured } from './types';

/** A cell of a table of figures holds a line or a sentence. Blocks, words. */
const MAX_CELL_BLOCKS = 8;
const MAX_CELL_WORDS = 120;

/**
 * Whether a table lays out a page: one of one column, one that holds another, one of code, or one with a whole text in a cell and nothing
 * that names its rows or columns.
 */
export function isLayoutTable(page: Measured, table: TreeElement): boolean {
  if (table.querySelector('table') !== null || table.querySelector('tr > :nth-child(2)') === null) return true;
  if (table.querySelector('caption, th') !== null) return false;
  const { start, end } = page.spanOf(table);
  // Code beside the numbers of its lines.
  if (page.blocks.slice(start, end).every(({ tag }) => tag === 'pre')) return true;
  return table.querySelectorAll('td').some((cell) => {
    const inCell = page.spanOf(cell);
    return inCell.end - inCell.start > MAX_CELL_BLOCKS || page.wordsIn(cell) > MAX_CELL_WORDS;
  });
}
