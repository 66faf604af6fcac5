import type { TreeElement } from '../page/tree/types';

/** Rows of a table's part in groups that cells bind together by reaching over more than one row; most stand alone. */
export function boundRows(part: TreeElement): TreeElement[][] {
  const rows = part.children.filter(({ localName }) => localName === 'tr');
  const groups: TreeElement[][] = [];
  let boundTo = -1;
  for (const [at, row] of rows.entries()) {
    if (at <= boundTo) groups.at(-1)?.push(row);
    else groups.push([row]);
    for (const cell of row.children) boundTo = Math.max(boundTo, at + rowsOver(cell, rows.length) - 1);
  }
  return groups;
}

/** By HTML's rules a cell over no rows reaches to the end of its part. */
function rowsOver(cell: TreeElement, most: number): number {
  const span = Number.parseInt(cell.getAttribute('rowspan') ?? '1', 10);
  return span === 0 ? most : span > 0 ? span : 1;
}
