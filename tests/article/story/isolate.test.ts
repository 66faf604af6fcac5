import { describe, expect, test } from 'vitest';
import { clean } from '../../../utils/article';
import { toDraft } from '../../../utils/article/output/toArticle';
import { receipts } from '../../../utils/article/ledger/receipts';
import { headMatter } from '../../../utils/article/clutter/headMatter';
import { readArticle } from '../../../utils/article/story/readability/readArticle';
import { markupIn } from '../treeOf';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const OPTIONS = { url: 'https://paper.example/news/mill-to-open' };

const BODY = [
  'The mill by the ford will open to visitors in May, its owners said on Tuesday, once the last of the flood damage is mended.',
  'Its wheel has not turned since the river came over the sill two winters ago and carried the sluice gate half a mile downstream.',
  'Neighbours who helped to dig out the mud have been promised the first flour, ground from wheat grown in the water meadows.',
].map((text) => `<p>${text}</p>`);

const page = (parts: { head?: string; above?: string; body?: string; below?: string }): Document =>
  parse(`<html lang="en"><head><title>Mill to open in May</title>${parts.head ?? ''}</head><body>
    <nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <main><h1>Mill to open in May</h1>${parts.above ?? ''}<div class="x1">${parts.body ?? BODY.join('')}</div>${parts.below ?? ''}</main>
    <footer><p>About us. Contact. Terms.</p></footer></body></html>`);

const told = (doc: Document): { text: string[]; standfirst: string | undefined; body: string } => {
  const drafted = toDraft(clean(doc, OPTIONS), new Set());
  if (!drafted.ok) throw new Error(drafted.reason);
  const { text, standfirst, compose } = drafted.draft;
  return { text: text.split('\n'), standfirst, body: compose().innerHTML };
};

const LEAD = 'Two winters after the flood, the wheel at the ford is about to turn again for visitors.';

test('a standfirst outside the body is kept, once, as the standfirst', () => {
  const { text, standfirst, body } = told(
    page({ head: `<meta name="description" content="${LEAD}">`, above: `<section><div class="k9">${LEAD}</div></section>` }),
  );
  expect(standfirst).toBe(LEAD);
  expect(text[0]).toBe(LEAD);
  expect(body).not.toContain(LEAD);
});

test('a first paragraph that the description repeats stays body text', () => {
  const first = BODY[0]?.replace(/<\/?p>/g, '') ?? '';
  const { standfirst, body } = told(page({ head: `<meta name="description" content="${first}">` }));
  expect(standfirst).toBeUndefined();
  expect(body).toContain(first);
});

test('a caption stays with its picture and out of the text', () => {
  const figure = '<figure><img src="/mill.jpg" alt=""><figcaption>The wheel, still dry. Photo: P. Lomax</figcaption></figure>';
  const { text, body } = told(page({ body: [BODY[0], figure, ...BODY.slice(1)].join('') }));
  expect(body).toContain('<figcaption>The wheel, still dry.');
  expect(text.join(' ')).not.toContain('still dry');
});

const bare = (body: string): string[] => {
  const drafted = toDraft(clean(parse(`<html><head><title>Notice</title></head><body>${body}</body></html>`), OPTIONS), new Set());
  return drafted.ok ? drafted.draft.text.split('\n') : [drafted.reason];
};

test('a page with nothing around its text is its text, however short', () => {
  expect(bare('<h1>Notice</h1><p>The reading room is closed today.</p>')).toEqual(['The reading room is closed today.']);
  expect(bare('<h1>Notice</h1><h2>Closed on Friday</h2><h2>Open on Sunday</h2>')).toEqual(['Closed on Friday', 'Open on Sunday']);
});

test('with links around it a line is no story, nor is a headline alone', () => {
  expect(bare('<nav><a href="/">Home</a></nav><h1>Notice</h1><p>Closed today.</p>')).toEqual(['no-text']);
  expect(bare('<h1>Notice</h1>')).toEqual(['no-text']);
  expect(bare('<p>Loading…</p><script>load()</script>')).toEqual(['no-text']);
  expect(bare('<form><label>Your name</label><input></form>')).toEqual(['no-text']);
});

test('the source of a formula is not read', () => {
  const formula = '<math><semantics><mi>A</mi><annotation encoding="application/x-tex">{\\displaystyle A}</annotation></semantics></math>';
  expect(bare(`<h1>Notice</h1><p>Let ${formula} be the area.</p>`)).toEqual(['Let A be the area.']);
});

test('the picture of a box outside the story brings no caption in', () => {
  const aside = '<aside><figure><img src="/ad.jpg" alt=""><figcaption>A cruise on the river</figcaption></figure></aside>';
  const { body } = told(page({ below: aside }));
  expect(body).not.toContain('cruise');
});

test('what stands outside goes as few large pieces, each with its text', () => {
  const judged = clean(page({}), OPTIONS);
  const outside = receipts(judged).filter(({ rule }) => rule === 'not-story');
  expect(outside.map(({ text }) => text)).toEqual(['Home News', 'About us. Contact. Terms.']);
});

test('Readability is not given what is hidden or set aside, and the copy it reads is its own', () => {
  const judged = clean(page({ below: `<div hidden>${BODY.join('')}</div>` }), OPTIONS);
  const before = markupIn(judged.page.root);
  const read = readArticle(judged);
  expect([...read].some(({ hidden }) => hidden)).toBe(false);
  expect(markupIn(judged.page.root)).toBe(before);
});

const found = (above: string): string[] => {
  const judged = clean(page({ head: '<meta name="author" content="Ada Finch">', above }), OPTIONS);
  return [...headMatter.find(judged)].flatMap((block) => ('text' in block ? [block.text] : []));
};

describe('head matter', () => {
  test('a line with the author alone is found', () => expect(found('<div>By Ada Finch</div>')).toEqual(['By Ada Finch']));
  test('so is one with a date and the sections that it leads to', () =>
    expect(
      found('<p>By Ada Finch, in <a href="/n">News</a>, <a href="/r">River valley</a>, <a href="/m">Mills</a>, 3 June 2025</p>'),
    ).toHaveLength(1));
  test('a sentence about the author is spared', () =>
    expect(found('<p>Ada Finch walked the length of the river to write this report.</p>')).toEqual([]));
});
