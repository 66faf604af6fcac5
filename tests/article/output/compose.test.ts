import { expect, test } from 'vitest';
import { compose } from '../../../utils/article/output/compose';
import { measure } from '../../../utils/article/page/measure';
import { snapshot } from '../../../utils/article/page/snapshot';

function composed(body: string): string {
  const page = measure(snapshot(new DOMParser().parseFromString(body, 'text/html'), { url: 'https://coast.example/a' }));
  return compose(page, new Set(page.blocks)).innerHTML;
}

test.each([
  ['an item with a box of its own', '<ul><li>One<div>Two</div></li></ul>', '<ul><li><p>One</p><p>Two</p></li></ul>'],
  ['an item with one text', '<ul><li><div>One</div></li></ul>', '<ul><li>One</li></ul>'],
  ['an item with a list', '<ul><li>One<ul><li>Two</li></ul></li></ul>', '<ul><li>One<ul><li>Two</li></ul></li></ul>'],
  [
    'a cell',
    '<table><tbody><tr><td>Ferry</td><td><p>60 minutes</p><p>70 back</p></td></tr></tbody></table>',
    '<table><tbody><tr><td>Ferry</td><td><p>60 minutes</p><p>70 back</p></td></tr></tbody></table>',
  ],
  ['a heading', '<h2><div>One</div><div>Two</div></h2>', '<h2>One<br>Two</h2>'],
  ['a term', '<dl><dt><div>One</div><div>Two</div></dt></dl>', '<dl><dt>One<br>Two</dt></dl>'],
])('texts in %s stay apart', (_what, body, html) => expect(composed(body)).toBe(html));

const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (...rows: readonly string[]): string => `<table><tbody>${rows.join('')}</tbody></table>`;
const PICTURE = '<img src="https://coast.example/a.jpg" loading="lazy">';

test.each([
  ['a row keeps its empty cells', table(row('Carr', '', '3'), row('Lidd', '1', ''))],
  ['a cell with nothing but a picture keeps its place', table(row('Carr', '3'), row(PICTURE, '2'))],
  ['so does a row', table(row('Carr', '3'), row(PICTURE, ''), row('Lidd', '1'))],
  [
    'a row that another reaches over',
    '<table><tbody><tr><td rowspan="3">North</td><td>Carr</td></tr><tr><td></td></tr><tr><td>Lidd</td></tr></tbody></table>',
  ],
  [
    'a caption and a head of two rows',
    '<table><caption>Crews</caption><thead><tr><th rowspan="2">Crew</th><th colspan="2">Won</th></tr><tr><th>wet</th><th>dry</th></tr></thead><tbody><tr><th>Carr</th><td>1</td><td></td></tr></tbody></table>',
  ],
  ['a list that counts in letters', '<ol type="a"><li>One</li><li value="4">Two</li></ol>'],
])('%s', (_what, html) => expect(composed(`<p>Above.</p>${html}`)).toBe(`<p>Above.</p>${html}`));

test.each([
  ['a list straight in a list', '<ul><li>One</li><ul><li>Two</li></ul></ul>', '<ul><li>One<ul><li>Two</li></ul></li></ul>'],
  ['one that is first', '<ul><ul><li>Two</li></ul><li>One</li></ul>', '<ul><li><ul><li>Two</li></ul></li><li>One</li></ul>'],
  ['text straight in a list', '<ul>One<li>Two</li></ul>', '<ul><li>One</li><li>Two</li></ul>'],
  ['a picture in an item', `<ul><li>One</li><li>${PICTURE}</li></ul>`, `<ul><li>One</li><li>${PICTURE}</li></ul>`],
  ['items in no list', '<div><li>One</li><li>Two</li></div>', '<ul><li>One</li><li>Two</li></ul>'],
  ['what is folded up', '<details><summary>One</summary>Two</details>', '<p>One</p><p>Two</p>'],
  [
    'a table of one column',
    '<table><tr><td><p>One</p><p>Two</p></td></tr><tr><td>Three</td></tr></table>',
    '<p>One</p><p>Two</p><p>Three</p>',
  ],
  ['a table around another', `<table><tr><td>One</td><td>${table(row('a', 'b'))}</td></tr></table>`, `<p>One</p>${table(row('a', 'b'))}`],
])('%s is set right', (_what, body, html) => expect(composed(body)).toBe(html));

test('a cell that was set aside keeps its place', () => {
  const body = table(row('Carr', 'Buy now', '3'));
  const page = measure(snapshot(new DOMParser().parseFromString(body, 'text/html'), { url: 'https://coast.example/a' }));
  const kept = page.blocks.filter(({ text }) => text !== 'Buy now');
  expect(compose(page, new Set(kept)).innerHTML).toBe(table(row('Carr', '', '3')));
});
