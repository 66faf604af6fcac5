/** A number as tables have it: with a sign, a currency or a unit of up to four letters, or a blank for none. */
const NUMBER = /^[(+\-−–]?\s*(?:\p{Sc}|[A-Z]{3}\s)?\s*\p{Nd}[\p{Nd}.,'’\s:/-]*\s*(?:\p{Sc}|%|‰|°?[\p{L}]{0,4}²?³?)\)?$/u;
const NONE = /^[-–—.]?$/;

/** Marks the columns of numbers, which are read from their ends. */
export function alignNumbers(body: HTMLElement): void {
  for (const table of body.querySelectorAll('table')) for (const column of columnsOf(table)) markNumbers(column);
}

/** A table's cells by column; one with cells over several columns has none. */
function columnsOf(table: HTMLTableElement): HTMLTableCellElement[][] {
  const rows = [...table.rows].map((row) => [...row.cells]);
  if (rows.some((cells) => cells.some(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1))) return [];
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, index) => rows.flatMap((cells) => cells[index] ?? []));
}

function markNumbers(column: readonly HTMLTableCellElement[]): void {
  const values = column.filter(({ localName }) => localName === 'td').map(({ textContent }) => (textContent ?? '').trim());
  const told = values.filter((value) => !NONE.test(value));
  // The head of a column may stand in a plain cell.
  const numbers = told.filter((value) => NUMBER.test(value));
  const isHead = told.length > numbers.length && told.length - numbers.length === 1 && !NUMBER.test(values[0] ?? '');
  if (numbers.length === 0 || (numbers.length < told.length && !isHead)) return;
  for (const cell of column) cell.classList.add('number');
}

/** Wide tables scroll alone, by keyboard too. */
export function prepareTables(column: HTMLElement | null): void {
  for (const table of column?.querySelectorAll<HTMLElement>('.body table') ?? [])
    if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
}
