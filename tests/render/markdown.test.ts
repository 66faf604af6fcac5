import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../utils/render/markdown';
import { articleOf } from './articles';

/** The body's Markdown: what follows the line with the source. */
const bodyOf = (html: string): string => toMarkdown(articleOf({ html }), 'en-GB').split('paper.example/story>\n\n')[1] ?? '';

test('the head: headline, standfirst, and one line of source, date, byline and address', () => {
  const article = articleOf({
    title: 'Rain *today*',
    standfirst: 'It pours.',
    via: 'Daily',
    byline: ['Ann Lee', 'Bo Li'],
    published: '2025-03-30',
    html: '<p>First.</p>',
  });
  expect(toMarkdown(article, 'en-GB')).toBe(
    '# Rain \\*today\\*\n\nIt pours.\n\nThe Paper (via Daily), 30 March 2025 · Ann Lee, Bo Li · <https://paper.example/story>\n\nFirst.\n',
  );
});

describe('the body', () => {
  test.each([
    ['subheads', '<h2>Two</h2><h3>Three</h3>', '## Two\n\n### Three\n'],
    [
      'links and emphasis',
      '<p>A <a href="https://a.example/">link</a>, <em>so</em> <strong>it</strong> is.</p>',
      'A [link](https://a.example/), *so* **it** is.\n',
    ],
    ['quotes', '<blockquote><p>One</p><p>Two</p></blockquote>', '> One\n> \n> Two\n'],
    [
      'a picture and its caption',
      '<figure><img src="https://a.example/1.jpg" alt="Sea"><figcaption>The sea</figcaption></figure>',
      '![Sea](https://a.example/1.jpg)\n\n*The sea*\n',
    ],
    ['nested lists', '<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>', '-   a\n    1.  b\n    2.  c\n-   d\n'],
    [
      'a table with a head',
      '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
      '| A   | B   |\n| --- | --- |\n| 1   | 2   |\n',
    ],
    ['a table without', '<table><tr><td>1</td><td>2|3</td></tr></table>', '|     |     |\n| --- | --- |\n| 1   | 2\\|3 |\n'],
    [
      'a list in a cell',
      '<table><tr><th>A</th></tr><tr><td><ul><li>x</li><li>y</li></ul></td></tr></table>',
      '| A   |\n| --- |\n| x / y |\n',
    ],
    ['preformatted text', '<pre>a  b\n  c</pre>', '```\na  b\n  c\n```\n'],
    ['small figures and readings', '<p>H<sub>2</sub>O <ruby>東<rt>とう</rt></ruby></p>', 'H<sub>2</sub>O <ruby>東<rt>とう</rt></ruby>\n'],
    ['struck text', '<p><del>no</del> yes</p>', '~~no~~ yes\n'],
    ['signs that mean something in Markdown', '<p>1. Mai, # one_two_</p>', '1\\. Mai, # one\\_two\\_\n'],
  ])('%s', (_, html, expected) => expect(bodyOf(html)).toBe(expected));
});
