import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../utils/article';
import { MAX_CHARS, MAX_ELEMENTS } from '../../utils/article/page/limits';
import { snapshot } from '../../utils/article/page/snapshot';
import { shapes } from '../hostile/shapes';

const STORY = 'The ferry that tied the outer islands to the mainland for a century ran again on Sunday morning, after nine winters.';

const parse = (markup: string): Document =>
  new DOMParser().parseFromString(`<title>Ferry</title><h1>Ferry</h1>${`<p>${STORY}</p>`.repeat(6)}${markup}`, 'text/html');

const extract = (doc: Document) => extractArticle(doc, { url: 'https://harbour.example/2025/03/30/ferry' });

describe('a page with more than can be read in time is refused, by its name', () => {
  test.each([
    ['elements', '<i></i>'.repeat(MAX_ELEMENTS)],
    ['text in one piece', `<p>${'x '.repeat(MAX_CHARS / 2)}</p>`],
    ['text in many pieces', `<p>a<b>${'x '.repeat(1000)}</b></p>`.repeat(MAX_CHARS / 2000)],
    ['text in a comment’s place, deeper than is read', `${'<div>'.repeat(450)}${'x '.repeat(MAX_CHARS / 2)}`],
  ])('%s', (_what, markup) => {
    const doc = parse(markup);
    expect(extract(doc)).toEqual({ ok: false, reason: 'too-large', title: 'Ferry' });
    expect(snapshot(doc).root.querySelector('body')?.childNodes).toHaveLength(0);
  });
});

test('a page just below that is read', () => {
  expect(extract(parse('<i></i>'.repeat(MAX_ELEMENTS - 100))).ok).toBe(true);
});

test('data beyond any page’s measure is not read', () => {
  const script = `<script type="application/ld+json">{"headline":"${'x'.repeat(900_000)}"}</script>`;
  expect(snapshot(parse(script.repeat(10))).data.length).toBeLessThan(10);
});

test.each(shapes)('an answer or a refusal: $name', { timeout: 60_000 }, ({ build }) => {
  const doc = document.implementation.createHTMLDocument('Ferry to the islands runs again');
  build(doc);
  const extraction = extract(doc);
  expect(extraction.ok ? 'read' : extraction.reason).toMatch(/^(?:read|too-large)$/);
});
