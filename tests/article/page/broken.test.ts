import { describe, expect, test } from 'vitest';
import { clean } from '../../../utils/article';
import { judgePage } from '../../../utils/article/page/likelyArticle';

const STORY = `<h1>Ferry</h1>${'<p>The ferry that tied the outer islands to the mainland for a century ran again on Sunday morning, after nine winters.</p>'.repeat(5)}<p><a href="https://harbour.example/bridge">Bridge closed for a year after the storm</a></p>`;

const pageWith = (data: string): Document =>
  new DOMParser().parseFromString(`<script type="application/ld+json">${data}</script>${STORY}`, 'text/html');

const nested = (key: string, depth: number): string => `${`{"${key}":`.repeat(depth)}"x"${'}'.repeat(depth)}`;

describe('a page is read whatever its address', () => {
  test.each(['', 'not an address', 'about:blank', 'about:srcdoc', 'data:text/html,x', 'http://', 'javascript:alert(1)'])('%s', (url) => {
    expect(clean(pageWith('{}'), { url }).page.blocks.length).toBeGreaterThan(4);
    expect(judgePage(pageWith('{}'), url).likely).toBe(false);
  });
});

describe('a page is read whatever its data says', () => {
  test.each([
    ['nothing', ''],
    ['half of it', '{"@type":"NewsArticle","headline":'],
    ['a number', '7'],
    ['nothing at all', 'null'],
    ['lists in lists', '[[[[[[[[]]]]]]]]'],
    ['types that are no texts', '{"@type":[{"toString":1},null,7,["Article"]],"headline":"Ferry"}'],
    ['a price that is no text', '{"@type":"NewsArticle","headline":"Ferry","isAccessibleForFree":{"toString":1}}'],
    ['a prototype', '{"__proto__":{"@type":"NewsArticle"},"@type":"NewsArticle","constructor":{"prototype":{"x":1}}}'],
    ['names without end', `{"@type":"NewsArticle","headline":${nested('name', 20_000)},"author":${nested('name', 20_000)}}`],
    ['addresses without end', `{"@type":"NewsArticle","headline":"Ferry","url":${nested('url', 20_000)}}`],
    ['graphs without end', nested('@graph', 20_000)],
    ['itself', '{"@type":"NewsArticle","@id":"a","headline":{"@id":"a"},"author":{"@id":"a"},"publisher":{"@id":"a"}}'],
  ])('%s', (_what, data) => expect(clean(pageWith(data)).page.blocks.length).toBeGreaterThan(4));
});
