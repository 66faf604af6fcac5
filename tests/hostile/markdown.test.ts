import { describe, expect, inject, test } from 'vitest';
import type { SafeHtml } from '../../utils/article/types';
import { linkInMarkdown } from '../../utils/render/citation';
import { toMarkdown, toMarkdownFile } from '../../utils/render/markdown';
import { takingIn } from '../../utils/render/taking';
import { articleOf } from '../render/articles';
import { dangersOfMarkdown } from './dangers';
import { families } from './payloads';
import { type Choices, choicesFrom } from './random';

/** Every so many payloads stand for their family: each is written in some thirty places, for four programs. */
const EVERY = 40;

const taking = takingIn('en-GB', new Date('2025-04-02T10:00:00Z'));

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** Where a text can stand in a body that the sanitiser has let through. */
const PLACES: readonly [(text: string) => string, ...((text: string) => string)[]] = [
  (text) => `<p>${text}</p>`,
  (text) => `<p>before ${text} after</p>`,
  (text) => `<h2>${text}</h2>`,
  (text) => `<ul><li>${text}</li></ul>`,
  (text) => `<ol start="3"><li><p>${text}</p><p>more</p></li></ol>`,
  (text) => `<blockquote><p>${text}</p></blockquote>`,
  (text) => `<table><tr><th>A</th><th>${text}</th></tr><tr><td>${text}</td><td>B</td></tr></table>`,
  (text) => `<table><tr><td><p>${text}</p><ul><li>x</li></ul></td></tr></table>`,
  (text) => `<figure><img src="https://ok.example/a.png" alt="${text}" title="${text}"><figcaption>${text}</figcaption></figure>`,
  (text) => `<p>note<sup>${text}</sup></p>`,
  (text) => `<p><sup>${text}</sup></p>`,
  (text) => `<p>H<sub>${text}</sub>O</p>`,
  (text) => `<p><ruby>${text}<rp>(</rp><rt>${text}</rt><rp>)</rp></ruby></p>`,
  (text) => `<p><a href="https://ok.example/">${text}</a></p>`,
  (text) => `<p><em>${text}</em><strong>${text}</strong><del>${text}</del></p>`,
  (text) => `<p><code>${text}</code></p>`,
  (text) => `<pre>${text}</pre>`,
  (text) => `<dl><dt>${text}</dt><dd>${text}</dd></dl>`,
  (text) => `<p>x<br>${text}</p>`,
  (text) => `<p>&lt;<bdi>${text}</bdi></p>`,
  (text) => `<p>http://a.example/<mark>${text}</mark></p>`,
  (text) => `<p><q>${text}</q> <abbr title="${text}">x</abbr></p>`,
  (text) => `<p><img src="data:image/png;base64,${text}" alt="x"></p>`,
];

/** What an address, a link, a piece of code and a tag begin and end with, in Markdown and in HTML. */
const PIECES: readonly [string, ...string[]] = [
  '<img src=x onerror=alert(1)>',
  'http://a.example/',
  'https://a.example/?q=',
  'www.a.example/',
  'a@b.example',
  '[see here](javascript:alert(2))',
  '![x](javascript:alert(2))',
  '[x]: javascript:alert(3)\n\n[x]',
  '<javascript:alert(1)>',
  '<script>alert(1)</script>',
  '</sup>',
  '</p><svg onload=alert(1)>',
  '<!-- ',
  ' -->',
  '<![CDATA[',
  '<?x ',
  '&lt;img src=x onerror=alert(1)&gt;',
  '&#60;img src=x onerror=alert(1)>',
  '&Tab;',
  '\\',
  '\\\\',
  '`',
  '```',
  '~~~',
  '*',
  '_',
  '[',
  '](',
  ')',
  '"',
  '|',
  '>',
  '<',
  '\n',
  '\n\n    ',
  '- ',
  '1. ',
  '# ',
  '$$',
  ' ',
  'ferry',
];

const bodyWith = (html: string) => articleOf({ html: html as SafeHtml });

/** Everything that is written as Markdown with this text wherever a page has a say. */
function writtenWith(text: string): string[] {
  const head = articleOf({ title: text, standfirst: text, byline: [text], source: text, via: text, dateText: text, published: '' });
  const file = toMarkdownFile(head, taking).replace(/^---\n[\s\S]*?\n---\n/, '');
  const bodies = PLACES.map((place) => toMarkdown(bodyWith(place(escape(text))), taking));
  return [toMarkdown(head, taking), toMarkdown(head, { ...taking, citeAs: 'markdown' }), file, linkInMarkdown(head), ...bodies];
}

const found = (text: string): { text: string; live: string[] }[] => {
  const live = [...new Set(writtenWith(text).flatMap(dangersOfMarkdown))];
  return live.length > 0 ? [{ text: text.slice(0, 200), live: live.slice(0, 5) }] : [];
};

test('what is live is seen, and what is not is not', () => {
  for (const text of ['<img src=x onerror=1>', '[a](javascript:1)', 'x <b>y</b>', '<!-- x -->', '<sup onclick="1">x</sup>'])
    expect(dangersOfMarkdown(text), text).not.toEqual([]);
  expect(dangersOfMarkdown('# A\n\n*b* **c** [d](https://d.example) `<i>` \\<i>\n\n|a|\n|-|\n|b|\n\n- x\n\n1<sup>st</sup>')).toEqual([]);
});

describe('text of a page is text in Markdown, for four programs that show it', { timeout: 3_600_000 }, () => {
  test.each(['http://harbour.example/<img src=x onerror=alert(1)>', '[see here](javascript:alert(2))'])('%s', (text) =>
    expect(found(text)).toEqual([]),
  );

  test.each(families)('$name', ({ payloads }) => expect(payloads.filter((_, at) => at % EVERY === 0).flatMap(found)).toEqual([]));

  test('made of pieces', () => {
    const { pick, some, upTo }: Choices = choicesFrom(20);
    const made = Array.from({ length: inject('fuzz') }, () => {
      const body = some(3, () => pick(PLACES)(escape(some(6, () => pick(PIECES)))));
      return upTo(4) === 0 ? toMarkdown(articleOf({ title: some(6, () => pick(PIECES)) }), taking) : toMarkdown(bodyWith(body), taking);
    });
    expect(made.map((markdown) => ({ markdown, live: dangersOfMarkdown(markdown) })).filter(({ live }) => live.length > 0)).toEqual([]);
  });
});
