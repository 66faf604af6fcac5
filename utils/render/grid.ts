/** A table as rows of equal length: each cell where it begins, nothing where it only reaches. */
export interface Grid {
  readonly rows: readonly (readonly (Element | undefined)[])[];
  /** By row and column, the cell that stands there or reaches there. */
  readonly covering: readonly (readonly (Element | undefined)[])[];
  /** So many of the rows name what stands below. */
  readonly heads: number;
}

/** Cells over more columns or rows than these stand in no table that people read. */
const MAX_COLUMNS = 100;
const MAX_ROWS = 1000;

/** Sets a table's cells out by columns, as their `colspan` and `rowspan` say. A table in a cell is read with its cell, and only there. */
export function gridOf(table: Element): Grid {
  const rows = rowsOf(table);
  const lasts = lastsOf(rows);
  const laid: (Element | undefined)[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    const last = lasts[at] ?? at;
    for (const cell of row.children) {
      while (laid[at]?.[column]) column++;
      const below = Math.min(MAX_ROWS, spanOf(cell, 'rowspan'));
      const end = below === 0 ? last : Math.min(last, at + below - 1);
      const width = Math.min(MAX_COLUMNS, spanOf(cell, 'colspan') || 1);
      for (let line = at; line <= end; line++) for (let step = 0; step < width; step++) (laid[line] ??= [])[column + step] ??= cell;
      column += width;
    }
  }
  const begins = columnsOf(laid);
  const covering = laid.map((row) => begins.map((column) => row[column]));
  const seen = new Set<Element>();
  const isFirst = (cell: Element | undefined): boolean => cell !== undefined && !seen.has(cell) && seen.add(cell) !== undefined;
  return { rows: covering.map((row) => row.map((cell) => (isFirst(cell) ? cell : undefined))), covering, heads: headsOf(rows) };
}

const rowsOf = (table: Element): Element[] => [...table.querySelectorAll(':scope > tr, :scope > * > tr')];

/** Of each row the last of its part: no cell reaches beyond. */
function lastsOf(rows: readonly Element[]): number[] {
  const lasts: number[] = [];
  for (let at = rows.length - 1; at >= 0; at--)
    lasts[at] = rows[at]?.parentElement === rows[at + 1]?.parentElement ? (lasts[at + 1] ?? at) : at;
  return lasts;
}

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number => {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return span >= 0 ? span : 1;
};

/** Where a cell begins in some row: pages let cells reach over more columns than the table has. */
function columnsOf(laid: readonly (readonly (Element | undefined)[])[]): number[] {
  const begins = new Set<number>();
  for (const row of laid) row.forEach((cell, column) => (cell && row[column - 1] !== cell ? begins.add(column) : begins));
  return [...begins].sort((one, other) => one - other);
}

/** Rows of the table's head, or those on top in which every cell is one of a head. */
function headsOf(rows: readonly Element[]): number {
  const first = rows.findIndex((row) => !isHead(row));
  // A table of nothing but heads has none.
  return first === -1 ? Math.min(1, rows.length) : first;
}

const isHead = (row: Element): boolean =>
  row.parentElement?.localName === 'thead' || [...row.children].every(({ localName }) => localName === 'th');
