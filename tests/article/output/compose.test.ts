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
    '<table><tbody><tr><td><p>60 minutes</p><p>70 back</p></td></tr></tbody></table>',
    '<table><tbody><tr><td><p>60 minutes</p><p>70 back</p></td></tr></tbody></table>',
  ],
  ['a heading', '<h2><div>One</div><div>Two</div></h2>', '<h2>One<br>Two</h2>'],
  ['a term', '<dl><dt><div>One</div><div>Two</div></dt></dl>', '<dl><dt>One<br>Two</dt></dl>'],
])('texts in %s stay apart', (_what, body, html) => expect(composed(body)).toBe(html));
