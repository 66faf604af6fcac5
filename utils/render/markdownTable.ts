import type TurndownService from 'turndown';
import { type Grid, gridOf } from './grid';
import { written } from './markdownReady';

/** No cell of one line holds these. */
const NO_LINE = 'table, pre, hr';

/**
 * Puts finished Markdown in place of each table: one of GitHub's kind, HTML where a cell holds what no line can, and only what stands
 * in it where it has one cell.
 */
export function writeTables(sheet: Element, inCells: TurndownService): void {
  for (const table of sheet.querySelectorAll('table')) {
    if (table.parentElement?.closest('table')) continue;
    const grid = gridOf(table);
    const [only, ...more] = grid.rows.flat().filter((cell) => cell !== undefined);
    if (!only) table.remove();
    else if (more.length === 0) open(table, only);
    else if (table.querySelector(NO_LINE)) put(table, asHtml(table));
    else put(table, [captionOf(table, inCells), asLines(grid, inCells)].filter((part) => part !== '').join('\n\n'));
  }
}

function open(table: Element, cell: Element): void {
  const caption = table.querySelector(':scope > caption');
  table.replaceWith(...[caption, cell].flatMap((part) => (part ? [asBlocks(part)] : [])));
}

function asBlocks(part: Element): Element {
  const box = part.ownerDocument.createElement('div');
  box.append(...part.childNodes);
  return box;
}

const put = (table: Element, markdown: string): void => table.replaceWith(written(markdown, table, 'div'));

/** Of a table in HTML goes along what says how it stands, and where it leads. */
const IN_HTML = new Set('colspan rowspan start href src alt'.split(' '));

function asHtml(table: Element): string {
  for (const el of table.querySelectorAll('*')) for (const name of el.getAttributeNames()) if (!IN_HTML.has(name)) el.removeAttribute(name);
  for (const name of table.getAttributeNames()) table.removeAttribute(name);
  // HTML in Markdown ends at a line without text.
  return table.outerHTML.replace(/\n/g, '&#10;');
}

const captionOf = (table: Element, inCells: TurndownService): string =>
  [...table.querySelectorAll(':scope > caption')].map((caption) => lineOf(caption, inCells)).join('<br>');

function asLines({ rows, covering, heads }: Grid, inCells: TurndownService): string {
  const lines = new Map<Element, string>();
  const textOf = (cell: Element | undefined): string => {
    if (!cell) return '';
    const known = lines.get(cell) ?? lineOf(cell, inCells).replaceAll('|', '\\|');
    lines.set(cell, known);
    return known;
  };
  const head = (covering[0] ?? []).map((_, column) => {
    const over = new Set(rows.slice(0, heads).map((row, at) => row[column] ?? groupOver(covering[at] ?? [], column)));
    return [...over]
      .map(textOf)
      .filter((text) => text !== '')
      .join(' ');
  });
  return [head, head.map(() => '---'), ...rows.slice(heads).map((row) => row.map(textOf))].map(rowOf).join('\n');
}

/** What is said of several columns is said of each, but not what is said of all. */
const groupOver = (row: Grid['rows'][number], column: number): Element | undefined =>
  row.every((cell) => cell === row[column]) ? undefined : row[column];

const rowOf = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.padEnd(3)).join(' | ')} |`;

/** A cell holds one line: what stands apart in it is parted by breaks. */
const lineOf = (cell: Element, inCells: TurndownService): string =>
  inCells
    .turndown(asBlocks(cell) as HTMLElement)
    .trim()
    .replace(/\s*\n\s*/g, '<br>')
    .replace(/(?:<br>)+(?=<\/?(?:ul|ol|li|blockquote)\b)/g, '')
    .replace(/(<\/?(?:ul|ol|li|blockquote)(?: [^>]*)?>)(?:<br>)+/g, '$1');
