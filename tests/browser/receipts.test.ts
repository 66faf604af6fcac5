import { describe, expect, test } from 'vitest';
import { clean } from '../../utils/article';
import { toArticle } from '../../utils/article/output/toArticle';
import { receipts } from '../../utils/article/ledger/receipts';
import { audit } from '../accounts';

const STORY = [
  'The ferry left the harbour at noon on Monday with forty people on board, and nobody expected it to turn around before the point.',
  'It did so within the hour. The captain had seen a light on the water, she said later, and did not care to guess what it was.',
  'What it was took two days to find out, because the coast guard had sent its only boat to the north for repairs in the spring.',
].map((text) => `<p>${text}</p>`);

const judge = (html: string) => clean(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://coast.example/ferry' });

const page = (end: string): string =>
  `<title>The ferry that came back</title><main><h1>The ferry that came back</h1>${STORY.join('')}${end}</main>`;

test('what is put back passes the sanitiser with its mark, and nothing else does', () => {
  const judged = judge(
    page('<aside onclick="steal()" class="box" data-x="1">Sign up to our <b data-back="y">morning</b> newsletter</aside>'),
  );
  const id = receipts(judged).find(({ kind }) => kind === 'newsletter')?.id ?? '';
  const extraction = toArticle(judged, new Set([id]));
  expect(extraction.ok && extraction.article.html).toContain(`<p data-back="${id}">Sign up to our <b>morning</b> newsletter</p>`);
});

const markedPicture = (name: string): string => `<img src="https://coast.example/${name}.jpg" alt="The ferry" data-back="y">`;

test('what a page marks as put back itself is shown without the mark', () => {
  const marked = `${markedPicture('one')}<picture data-back="y"><source srcset="https://coast.example/two.webp" data-back="y">${markedPicture('two')}</picture><hr data-back="y">`;
  const extraction = toArticle(judge(page('').replace(STORY[1] ?? '', `${marked}<p data-back="y">${STORY[1] ?? ''}`)), new Set());
  const { html } = extraction.ok ? extraction.article : { html: '' };
  expect(html).toContain('<hr>');
  expect(html).toContain('two.jpg');
  expect(html).not.toContain('data-back');
});

const card = (index: number): string =>
  `<div class="card"><h3><a href="/story/${index}">Harbour story number ${index} of the week</a></h3><p>${'What came of it, told at length. '.repeat(12)}</p></div>`;
const button = (index: number): string => `<p>A line between, number ${index}, that says something of the boats.</p><button>Share</button>`;

describe('receipts stay small', () => {
  test.each([
    ['cards below the story', page(Array.from({ length: 2200 }, (_, index) => card(index)).join(''))],
    ['one long box', page(`<footer><p>${'All rights reserved by the harbour. '.repeat(28_000)}</p></footer>`)],
    ['thousands of buttons', page(Array.from({ length: 12_000 }, (_, index) => button(index)).join(''))],
  ])('of a megabyte: %s', (_what, html) => {
    expect(html.length).toBeGreaterThan(950_000);
    const judged = judge(html);
    expect(JSON.stringify(receipts(judged)).length).toBeLessThan(100_000);
    expect(audit(judged)).toEqual([]);
  });
});
