import { describe, expect, test } from 'vitest';
import { toMarkdown, toMarkdownFile } from '../../utils/render/markdown';
import { takingIn, type Taking } from '../../utils/render/taking';
import { articleOf } from './articles';

/** The body's Markdown: what follows the line with the source. */
const bodyOf = (html: string): string => toMarkdown(articleOf({ html }), takingIn('en-GB')).split('paper.example/story>\n\n')[1] ?? '';

test('the head: headline, standfirst, and one line of source, date, byline and address', () => {
  const article = articleOf({
    title: 'Rain *today*',
    standfirst: 'It pours.',
    via: 'Daily',
    byline: ['Ann Lee', 'Bo Li'],
    published: '2025-03-30',
    html: '<p>First.</p>',
  });
  expect(toMarkdown(article, takingIn('en-GB'))).toBe(
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
      '| A   |\n| --- |\n| <ul><li>x</li><li>y</li></ul> |\n',
    ],
    [
      'a head of two rows, and cells over several',
      '<table><caption>Crews</caption><tr><th rowspan="2">Crew</th><th colspan="2">Won</th></tr><tr><th>wet</th><th>dry</th></tr><tr><td rowspan="2">Carr</td><td></td><td>3</td></tr><tr><td colspan="2">none</td></tr></table>',
      'Crews\n\n| Crew | Won wet | Won dry |\n| --- | --- | --- |\n| Carr |     | 3   |\n|     | none |     |\n',
    ],
    [
      'bars in a cell',
      '<table><tr><td>a||b</td><td><code>c|d</code></td></tr></table>',
      '|     |     |\n| --- | --- |\n| a\\|\\|b | `c\\|d` |\n',
    ],
    [
      'paragraphs, a break, a heading, a quote and a list in a cell',
      '<table><tr><td><p>a</p><p>b<br>c</p></td><td>d<ul><li>x<ul><li>y</li></ul></li></ul></td></tr><tr><td><h3>e</h3></td><td><blockquote><p>f</p></blockquote></td></tr></table>',
      '|     |     |\n| --- | --- |\n| a<br>b<br>c | d<ul><li>x<ul><li>y</li></ul></li></ul> |\n| **e** | <blockquote>f</blockquote> |\n',
    ],
    [
      'code in a cell, which no line holds',
      '<table><tr><td>a</td><td><pre>b\n\nc</pre></td></tr></table>',
      '<table><tbody><tr><td>a</td><td><pre><code>b&#10;&#10;c</code></pre></td></tr></tbody></table>\n',
    ],
    ['a table of one cell', '<table><caption>a</caption><tr><td><p>b</p><p>c</p></td></tr></table>', 'a\n\nb\n\nc\n'],
    ['preformatted text', '<pre>a  b\n  c</pre>', '```\na  b\n  c\n```\n'],
    ['small figures and readings', '<p>H<sub>2</sub>O <ruby>東<rt>とう</rt></ruby></p>', 'H<sub>2</sub>O <ruby>東<rt>とう</rt></ruby>\n'],
    ['struck text', '<p><del>no</del> yes</p>', '~~no~~ yes\n'],
    ['signs that mean something in Markdown', '<p>1. Mai, # one_two_</p>', '1\\. Mai, # one\\_two\\_\n'],
  ])('%s', (_, html, expected) => expect(bodyOf(html)).toBe(expected));
});

describe('what was asked for', () => {
  const html =
    '<figure><img src="https://a.example/1.jpg" alt="Sea"><figcaption>The sea</figcaption></figure><p>A <a href="https://a.example/?utm_source=x&amp;id=1">link</a>.</p>';
  const markdownOf = (changes: Partial<Taking>): string =>
    toMarkdown(articleOf({ html }), { ...takingIn('en-GB'), sourceAt: 'none', ...changes }).slice('# A headline\n\n'.length);

  test.each([
    ['everything, without what tracks', {}, '![Sea](https://a.example/1.jpg)\n\n*The sea*\n\nA [link](https://a.example/?id=1).\n'],
    ['no captions', { captions: false }, '![Sea](https://a.example/1.jpg)\n\nA [link](https://a.example/?id=1).\n'],
    ['no pictures', { images: false }, '*The sea*\n\nA [link](https://a.example/?id=1).\n'],
    ['neither', { images: false, captions: false }, 'A [link](https://a.example/?id=1).\n'],
    ['no links', { links: false }, '![Sea](https://a.example/1.jpg)\n\n*The sea*\n\nA link.\n'],
  ])('%s', (_, changes, expected) => expect(markdownOf(changes)).toBe(expected));

  test('the source below, as a link', () =>
    expect(markdownOf({ sourceAt: 'below', citeAs: 'markdown', images: false, captions: false })).toBe(
      'A [link](https://a.example/?id=1).\n\n[A headline](https://paper.example/story). The Paper.\n',
    ));
});

test('a file has its facts in front', () => {
  const article = articleOf({
    title: 'He said: "No"',
    via: 'Daily',
    byline: ['Ann Lee', 'Bo Li'],
    published: '2025-03-30',
    modified: '2025-03-31T08:00:00+02:00',
    url: 'https://paper.example/story?fbclid=1',
    lang: 'en',
    html: '<p>First.</p>',
  });
  expect(toMarkdownFile(article, takingIn('en-GB', new Date('2025-04-02T10:00:00Z')))).toBe(`---
title: "He said: \\"No\\""
source: "The Paper"
via: "Daily"
byline: ["Ann Lee","Bo Li"]
published: "2025-03-30"
updated: "2025-03-31T08:00:00+02:00"
url: "https://paper.example/story"
lang: "en"
saved: "2025-04-02T10:00:00.000Z"
---

# He said: "No"

First.
`);
});

describe('Markdown of a text that speaks of tags', () => {
  test('keeps them text', () => {
    const html = '<p>Write &lt;img src=x onerror=alert(1)&gt; and &lt;!-- a --&gt;, where 1 &lt; 2.</p>';
    expect(toMarkdown(articleOf({ html }), takingIn('en-GB'))).toContain(
      'Write &lt;img src=x onerror=alert(1)> and &lt;!-- a -->, where 1 < 2.',
    );
  });

  test('keeps them text in titles and in what stands for a picture', () => {
    const html =
      '<p><img src="https://a.example/1.png" alt="Q&amp;A &lt;b>" title="a\\"><a href="https://a.example/" title="&lt;img src=x>">x</a></p>';
    const markdown = toMarkdown(articleOf({ html }), takingIn('en-GB'));
    expect(markdown).toContain('![Q&A &lt;b>](https://a.example/1.png "a&#92;")');
    expect(markdown).toContain('[x](https://a.example/ "&lt;img src=x>")');
  });

  test('makes no link of an address that would end early', () => {
    const html = '<p><a href="https://a.example/><b>">https://a.example/&gt;&lt;b&gt;</a></p>';
    expect(toMarkdown(articleOf({ html }), takingIn('en-GB'))).not.toMatch(/[^\\]<b>/);
  });
});
