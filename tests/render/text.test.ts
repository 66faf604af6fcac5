import { describe, expect, test } from 'vitest';
import { takingIn, type Taking } from '../../utils/render/taking';
import { toText } from '../../utils/render/text';
import { articleOf } from './articles';

const story = articleOf({
  title: 'Rain today',
  standfirst: 'It pours.',
  via: 'Daily',
  published: '2025-03-30',
  url: 'https://paper.example/story?utm_source=feed',
  html: '<p>First.</p><p>Second.</p>',
});

const textOf = (changes: Partial<Taking>): string[] => toText(story, { ...takingIn('en-GB'), ...changes }).split('\n\n');

describe('where the source stands', () => {
  test('above', () =>
    expect(textOf({})).toEqual([
      'Rain today',
      'The Paper (via Daily), 30 March 2025',
      'https://paper.example/story',
      'It pours.',
      'First.',
      'Second.',
    ]));

  test('below', () =>
    expect(textOf({ sourceAt: 'below' })).toEqual([
      'Rain today',
      'It pours.',
      'First.',
      'Second.',
      'The Paper (via Daily), 30 March 2025',
      'https://paper.example/story',
    ]));

  test('nowhere', () => expect(textOf({ sourceAt: 'none' })).toEqual(['Rain today', 'It pours.', 'First.', 'Second.']));

  test('as a reference', () =>
    expect(textOf({ citeAs: 'apa' })[1]).toBe('Rain today. (2025, March 30). The Paper (via Daily). https://paper.example/story'));
});

/** The body's blocks. */
const bodyOf = (html: string): string =>
  toText(articleOf({ html }), { ...takingIn('en-GB'), sourceAt: 'none' }).slice('A headline\n\n'.length);

describe('the body', () => {
  test.each([
    ['folds white space as a page does', '<p>One\n  two <b>three</b>\u00a0 four</p>', 'One two three four'],
    ['keeps line breaks that were written', '<p>Roses<br>are red</p>', 'Roses\nare red'],
    ['sets subheads apart', '<h2>Two</h2><p>a</p><h3>Three</h3>', 'Two\n\na\n\nThree'],
    ['text that stands in no paragraph', 'a<p>b</p>c', 'a\n\nb\n\nc'],
    ['bullets', '<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
    ['numbers', '<ol start="9"><li>a</li><li><p>b</p><p>c</p></li></ol>', '9. a\n10. b\n    c'],
    ['numbers counted down', '<ol reversed><li>a</li><li>b</li></ol>', '2. a\n1. b'],
    ['lists in lists', '<ul><li>a<ol><li>b<ul><li>c</li></ul></li></ol></li><li>d</li></ul>', '- a\n  1. b\n     - c\n- d'],
    ['a quote', '<blockquote><p>One</p><p>Two</p></blockquote>', '> One\n>\n> Two'],
    ['a list in a quote', '<blockquote><ul><li>a</li></ul></blockquote>', '> - a'],
    ['code as it stands', '<pre><code>if (a) {\n  b();\n}\n</code></pre>', 'if (a) {\n  b();\n}'],
    [
      'a table for a spreadsheet',
      '<table><caption>Fares</caption><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
      'Fares\n\nA\tB\n1\t2',
    ],
    [
      'cells over several columns and rows, each figure in its own',
      '<table><tr><th rowspan="2">Crew</th><th colspan="2">Won</th></tr><tr><th>wet</th><th>dry</th></tr><tr><td>Carr</td><td></td><td>3</td></tr></table>',
      'Crew\tWon\t\n\twet\tdry\nCarr\t\t3',
    ],
    ['cells over more columns than there are', '<table><tr><td colspan="9">a</td></tr><tr><td>b</td><td>c</td></tr></table>', 'a\t\nb\tc'],
    ['a list in a cell', '<table><tr><td>a<ul><li>x</li><li>y</li></ul></td><td>z</td></tr></table>', 'a / - x / - y\tz'],
    ['a caption of two lines', '<table><caption>a<br>b</caption><tr><td>c</td><td>d</td></tr></table>', 'a b\n\nc\td'],
    ['letters and numbers of items', '<ol type="a"><li>x</li><li value="4">y</li><li>z</li></ol>', 'a. x\nd. y\ne. z'],
    ['breaks in code', '<pre>a<br>  b</pre>', 'a\n  b'],
    ['who is quoted', '<figure><blockquote><p>a</p></blockquote><figcaption>— Ann Lee</figcaption></figure>', '> a\n\n— Ann Lee'],
    ['paragraphs in a cell', '<table><tr><td><p>x</p><p>y</p></td><td>z</td></tr></table>', 'x / y\tz'],
    ['terms', '<dl><dt>Lede</dt><dd>The first line.</dd></dl>', 'Lede\n  The first line.'],
    ['no places to break a word', '<p>Foun\u00adda\u00adtion</p>', 'Foundation'],
    [
      'no pictures and no captions',
      '<figure><img src="https://a.example/1.jpg" alt="Sea"><figcaption>The sea</figcaption></figure><p>a</p>',
      'a',
    ],
    ['a quote that was set as a figure', '<figure><blockquote><p>a</p></blockquote></figure>', '> a'],
    ['raised and lowered figures', '<p>10<sup>6</sup> m<sup>-2</sup>, H<sub>2</sub>O, 1<sup>st</sup></p>', '10⁶ m⁻², H₂O, 1st'],
    ['footnotes where they stood', '<p>So it is.<sup>12</sup></p><ol start="12"><li>See there.</li></ol>', 'So it is.¹²\n\n12. See there.'],
    ['readings', '<p><ruby>東<rp>(</rp><rt>とう</rt><rp>)</rp></ruby></p>', '東(とう)'],
    ['a turn', '<p>a</p><hr><p>b</p>', 'a\n\n* * *\n\nb'],
    ['writing from the right', '<p dir="rtl">قال <a href="https://a.example/">المتحدث</a> 5.</p>', 'قال المتحدث 5.'],
    ['no markup of its own', '<p>a &lt;b&gt; &amp; c</p>', 'a <b> & c'],
  ])('%s', (_, html, expected) => expect(bodyOf(html)).toBe(expected));

  test('bottomless nesting keeps its words', () => {
    const deep = `${'<ul><li>'.repeat(500)}word${'</li></ul>'.repeat(500)}`;
    expect(bodyOf(deep)).toContain('word');
  });
});

test('a table in a cell is read once, however deep', () => {
  const html = `${'<table><tbody><tr><td>'.repeat(60)}Innermost${'</td></tr></tbody></table>'.repeat(60)}`;
  const text = toText(articleOf({ html }), takingIn('en-GB'));
  expect(text.match(/Innermost/g)).toHaveLength(1);
});
