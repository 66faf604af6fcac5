import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../utils/render/markdown';
import { takingIn } from '../../utils/render/taking';
import { articleOf } from './articles';

const reader = new MarkdownIt({ html: true });

/** Markup as it is told apart here: white space folded, items loose or tight alike. */
function fold(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const text of [...body.querySelectorAll(':is(li, blockquote) > p')].reverse())
    text.replaceWith(text.previousElementSibling?.localName === 'p' ? '¶' : '', ...text.childNodes);
  return body.innerHTML
    .replace(/\s+/g, ' ')
    .replace(/ ?¶ ?/g, '¶')
    .replace(/ ?(<\/?(?:p|h\d|ul|ol|li|blockquote|pre|code|table|thead|tbody|tr|t[hd]|hr|br)\b[^>]*>) ?/g, '$1');
}

const writtenAndRead = (html: string): string =>
  fold(reader.render(toMarkdown(articleOf({ html }), { ...takingIn('en-GB'), sourceAt: 'none' }).replace(/^# A headline\n+/, '')));

describe('Markdown comes back as what it was', () => {
  test.each([
    ['a list in a list in a list', '<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ul>'],
    ['an item of nothing but a list', '<ul><li><ul><li>b</li></ul></li><li>d</li></ul>'],
    ['two lists side by side', '<ul><li>a</li><li>b</li></ul><ul><li>c</li></ul><ol><li>d</li></ol><ol><li>e</li></ol>'],
    ['a list that counts from elsewhere', '<ol start="9"><li>a</li><li>b<ul><li>c</li></ul></li></ol>'],
    ['paragraphs in an item', '<ul><li><p>a</p><p>b</p></li><li><p>c</p></li></ul>'],
    ['a list in a quote', '<blockquote><p>a</p><ul><li>b<ol><li>c</li></ol></li></ul></blockquote>'],
    ['a quote in a list', '<ul><li>a<blockquote><p>b</p></blockquote></li></ul>'],
    ['code in a list', '<ol><li>a<pre><code>if (x)\n\n  y();\n</code></pre></li><li>b</li></ol>'],
    ['code with fences in it', '<pre><code>```\na\n```\n</code></pre>'],
    ['a line that looks like an item', '<p>1) One</p><p>2. Two</p><p>+ three</p><p>- four</p><p># five</p><p>* six</p>'],
    ['a line that is nothing but such signs', '<p>+</p><p>#</p><p>-</p><p>12.</p><p>3)</p><p>&gt;</p><p>===</p><p>---</p>'],
    ['such lines behind breaks', '<p>One<br>1) two<br>- three<br># four<br>=== five</p>'],
    ['a heading of two lines', '<h2>One<br>two</h2>'],
    ['struck text and swung dashes', '<p>~5 to ~7, 5~6 and 7~8, <s>no</s></p>'],
    ['a sign of a picture before a link', '<p>Look!<a href="https://a.example/">here</a></p>'],
    ['a link with brackets', '<p><a href="https://a.example/b_(c)">a [b] (c)</a></p>'],
    ['a link in code', '<p>Of<code>a(</code><a href="https://a.example/"><code>B</code></a><code>)</code></p>'],
  ])('%s', (_what, html) => expect(writtenAndRead(html)).toBe(fold(html)));

  test.each([
    ['spaces inside emphasis', '<p>a<b> b </b>c<i> d</i></p>', '<p>a <strong>b</strong> c <em>d</em></p>'],
    ['a colon at its end', '<p><b>Note:</b>text</p>', '<p><strong>Note:</strong>text</p>'],
    ['quotes without spaces', '<p>彼は<b>「雨」</b>と言った</p>', '<p>彼は<strong>「雨」</strong>と言った</p>'],
    ['emphasis side by side', '<p><b>a</b><i>b</i><b>c</b></p>', '<p><strong>a</strong><em>b</em><strong>c</strong></p>'],
    ['emphasis in emphasis', '<p><em>a<i>b</i></em> <b><i>c</i></b></p>', '<p><em>ab</em> <em><strong>c</strong></em></p>'],
    ['a break at its end', '<p><b>Head<br></b>text</p>', '<p><strong>Head</strong><br>text</p>'],
    ['an empty link', '<p>a <a href="https://a.example/"></a>b<a href="https://a.example/"> </a>c</p>', '<p>a b c</p>'],
    [
      'code around a link',
      '<p><code><a href="https://a.example/">B</a></code></p>',
      '<p><a href="https://a.example/"><code>B</code></a></p>',
    ],
    ['code in several lines', '<pre>a<br>b<code>c</code>\n\nd</pre>', '<pre><code>a bc d</code></pre>'],
    [
      'a caption of two paragraphs',
      '<figure><img src="https://a.example/1.jpg" alt=""><figcaption><p>a <em>b</em></p><p>c</p></figcaption></figure>',
      '<p><img src="https://a.example/1.jpg" alt=""></p><p><em>a b</em></p><p><em>c</em></p>',
    ],
  ])('%s', (_what, html, back) => expect(writtenAndRead(html)).toBe(back));
});
