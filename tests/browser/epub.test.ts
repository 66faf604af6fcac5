import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sanitize } from '../../utils/article/output/sanitize';
import { toEpub } from '../../utils/render/epub';
import type { Pictures } from '../../utils/render/pictures';
import { takingIn } from '../../utils/render/taking';
import { articleOf } from '../render/articles';

const GIF = Uint8Array.from(atob('R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs='), (sign) => sign.charCodeAt(0));

const pictures: Pictures = new Map([['https://a.example/1.gif', { type: 'image/gif', bytes: GIF }]]);

const taking = takingIn('en-GB', new Date('2025-04-02T10:00:00Z'));

const bookOf = (html: string, fields: Parameters<typeof articleOf>[0] = {}): Uint8Array<ArrayBuffer> =>
  toEpub(articleOf({ lang: 'en', byline: ['Ines Calder'], published: '2025-03-30', ...fields, html: sanitize(html) }), taking, pictures);

const faultsOf = async (book: Uint8Array): Promise<string[]> =>
  (await EpubCheck.validate(book)).messages
    .filter(({ severity }) => severity !== 'info' && severity !== 'usage')
    .map(({ id, message, location }) => `${id} ${location?.path ?? ''}: ${message}`);

const chapterOf = (book: Uint8Array): Document =>
  new DOMParser().parseFromString(strFromU8(unzipSync(book)['EPUB/article.xhtml'] ?? new Uint8Array()), 'application/xhtml+xml');

test('the checker finds fault where there is one', async () => {
  const files = unzipSync(bookOf('<p>a</p>'));
  const { zipSync } = await import('fflate');
  expect(await faultsOf(zipSync({ ...files, 'EPUB/article.xhtml': new TextEncoder().encode('<html><p>a</html>') }))).not.toEqual([]);
});

const lettersOf = (el: Element | null): string[] => (el?.textContent?.match(/\w/g) ?? []).sort();

describe('a valid book', () => {
  test.each([
    ['of a story', '<p>First.</p><h2>Then</h2><p>Second, <a href="https://a.example/?a=1&amp;b=2">there</a>.</p>'],
    ['of nothing', ''],
    [
      'with a picture',
      '<figure><img src="https://a.example/1.gif" alt="Sea" width="800" height="450"><figcaption>The sea</figcaption></figure>',
    ],
    ['with the same picture twice', '<img src="https://a.example/1.gif"><img src="https://a.example/1.gif">'],
    ['with a picture that is elsewhere', '<figure><img src="https://a.example/2.gif" alt=""><figcaption>The sea</figcaption></figure>'],
    ['with lists in lists', '<ul><li>a<ol start="3"><li>b</li></ol></li></ul><ol reversed><li>c</li></ol>'],
    [
      'with a table',
      '<table><caption>Fares</caption><thead><tr><th>A</th></tr></thead><tbody><tr><td colspan="2">1</td></tr></tbody></table>',
    ],
    ['with terms', '<dl><dt>Lede</dt><dd>The first line.</dd></dl>'],
    [
      'with code, readings and figures',
      '<pre><code>a &lt; b &amp;&amp; c\n  d</code></pre><p><ruby>東<rt>とう</rt></ruby> H<sub>2</sub>O</p>',
    ],
    ['with a turn and a break', '<p>a<br>b</p><hr><p>c</p>'],
    ['with signs of control', '<p>a\u0001b\u000bc</p>'],
  ])('%s', async (_what, html) => expect(await faultsOf(bookOf(html))).toEqual([]));

  test.each([
    ['items without a list', '<li>a</li><p>b</p>'],
    ['a list without items', '<ul>a<p>b</p><ul><li>c</li></ul></ul>'],
    ['terms in disorder', '<dl><dd>a</dd><dt>b</dt></dl><dt>c</dt>'],
    ['captions astray', '<figcaption>a</figcaption><figure><figcaption>b</figcaption><p>c</p><figcaption>d</figcaption></figure>'],
    ['blocks in phrases', '<b><p>a</p></b><a href="https://a.example/"><h2>b</h2></a><em><ul><li>c</li></ul></em>'],
    ['a table in a paragraph', '<p>a<table><tr><td>b</td></tr></table></p>'],
    [
      'a table upside down',
      '<table><tfoot><tr><td>c</td></tr></tfoot><tbody><tr><td>b</td></tr></tbody><thead><tr><td>a</td></tr></thead></table>',
    ],
    [
      'figures that are none',
      '<img src="https://a.example/1.gif" width="100%" height="auto"><table width="5"><tr><td colspan="all">a</td></tr></table><ol start="x"><li>b</li></ol>',
    ],
    ['a language that is none', '<p lang="en_US.UTF-8" dir="left">a</p>'],
    ['times and quotes', '<time datetime="yesterday">a</time><q cite="not an address">b</q>'],
    ['addresses nobody can follow', '<p><a href="https://a.example/a b|c">a</a></p>'],
  ])('from %s, with every word', async (_what, html) => {
    const book = bookOf(html);
    expect(await faultsOf(book)).toEqual([]);
    const head = lettersOf(chapterOf(bookOf('')).querySelector('article'));
    const body = lettersOf(new DOMParser().parseFromString(html, 'text/html').body);
    expect(lettersOf(chapterOf(book).querySelector('article'))).toEqual([...head, ...body].sort());
  });

  test('in Arabic, from the right', async () => {
    const book = bookOf('<p>النص</p>', { title: 'عنوان', lang: 'ar', dir: 'rtl' });
    expect(await faultsOf(book)).toEqual([]);
    expect(chapterOf(book).documentElement.getAttribute('dir')).toBe('rtl');
  });

  test('of a headline full of signs, by an author of signs, without a known language', async () => {
    const fields = { title: 'A < B & "C" \u0000', byline: ['O’Neill & <Co>'], lang: 'not a language', url: 'https://a.example/?a=1&b=2' };
    expect(await faultsOf(bookOf('<p>a</p>', fields))).toEqual([]);
  });
});

test('pictures lie in the book; what is elsewhere is said to be', () => {
  const book = bookOf('<p><img src="https://a.example/1.gif" alt="Sea"><img src="https://a.example/photos/2.jpg"></p>');
  expect(unzipSync(book)['EPUB/pictures/picture1.gif']).toEqual(GIF);
  const chapter = chapterOf(book);
  expect([...chapter.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual(['pictures/picture1.gif']);
  expect(chapter.querySelector('article > p:last-of-type')?.textContent).toBe('[2.jpg]');
});

test('a picture without a real address has a place all the same', () => {
  expect(chapterOf(bookOf('<p><img src="https://"></p>')).querySelector('article > p:last-of-type')?.textContent).toBe('[]');
});

test('the way to each part', () => {
  const nav = strFromU8(unzipSync(bookOf('<p>a</p><h2>Then &amp; now</h2><p>b</p>'))['EPUB/nav.xhtml'] ?? new Uint8Array());
  expect(nav).toContain('<a href="article.xhtml#part1">A headline</a>');
  expect(nav).toContain('<a href="article.xhtml#part2">Then &amp; now</a>');
});
