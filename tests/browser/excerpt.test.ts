import { afterEach, describe, expect, test } from 'vitest';
import { extractArticle } from '../../utils/article';
import { cleanExcerptOf, excerptOf } from '../../utils/article/output/excerpt';
import { STORY } from '../e2e/story';

const EXTRA = `<p class="more"><a href="/storm">Read also: What the storm took from the islands</a></p>
<div class="ad"><span>Advertisement</span></div>
<p>A line with <span style="display: none">nothing to see and </span><span class="sr" style="position: absolute; width: 1px; height: 1px; overflow: hidden">opens in a new window </span><span style="user-select: none">do not copy </span>a gap.</p>`;

const PAGE = STORY.replace('<h2>What it cost</h2>', `${EXTRA}<h2>What it cost</h2>`);

afterEach(() => document.body.replaceChildren());

async function show(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1280px; height: 800px; border: 0';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.replaceChildren(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('the frame has no document');
  return frame.contentDocument;
}

const textNode = (doc: Document, words: string): Text => {
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (walker.currentNode.nodeValue?.includes(words)) return walker.currentNode as Text;
  throw new Error(`no “${words}” on the page`);
};

/** From the beginning of some words to the end of others. */
function select(doc: Document, from: string, to = from): Range {
  const range = doc.createRange();
  const [start, end] = [textNode(doc, from), textNode(doc, to)];
  range.setStart(start, start.data.indexOf(from));
  range.setEnd(end, end.data.indexOf(to) + to.length);
  return range;
}

const articleIn = (doc: Document) => {
  const extraction = extractArticle(doc, { url: 'https://www.harbour.example/ferry' });
  if (!extraction.ok) throw new Error(extraction.reason);
  return extraction.article;
};

const textOf = (html: string | undefined): string =>
  [...new DOMParser().parseFromString(html ?? '', 'text/html').body.children].map((el) => el.textContent?.trim()).join('\n');

describe('of a selection on an untouched page', () => {
  test('what is no part of the story is dropped, and nobody’s hidden words come along', async () => {
    const doc = await show(PAGE);
    const before = doc.documentElement.outerHTML;
    const excerpt = excerptOf(doc, [select(doc, 'On the quay at seven', 'What it cost')], articleIn(doc));
    expect(textOf(excerpt?.html)).toBe(
      'On the quay at seven stood most of the people she had been kept for. “We had stopped counting,” said Maren Holt, who runs the bakery and had sold out before the gangway was down.\nA line with a gap.\nWhat it cost',
    );
    expect(excerpt?.words).toBe(43);
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  test('a link keeps its address, whole', async () => {
    const doc = await show(PAGE.replace('<head>', '<head><base href="https://www.harbour.example/">'));
    const excerpt = excerptOf(doc, [select(doc, 'said ', ', who runs')], articleIn(doc));
    expect(excerpt?.html).toMatch(/^<p>said <a href="[^"]*\/people\/holt">Maren Holt<\/a>, who runs<\/p>$/);
  });

  test('an item stays in its list, a cell in its table', async () => {
    const doc = await show(PAGE);
    expect(excerptOf(doc, [select(doc, 'crossings a day', 'Four a day')], articleIn(doc))?.html).toBe(
      '<ul><li>crossings a day until June</li><li>Four a day</li></ul>',
    );
    expect(excerptOf(doc, [select(doc, 'Skerries', '09:40')], articleIn(doc))?.html).toContain('<td>Skerries</td><td>09:40</td>');
  });

  test('where only a read-also line was chosen, that line is what was wanted', async () => {
    const doc = await show(PAGE);
    expect(textOf(excerptOf(doc, [select(doc, 'Read also: What the storm took')], articleIn(doc))?.html)).toBe(
      'Read also: What the storm took',
    );
  });

  test('a page without an article is cleaned as far as its lines tell', async () => {
    const doc = await show(PAGE);
    const excerpt = excerptOf(doc, [select(doc, 'had sold out', 'What it cost')], undefined);
    expect(textOf(excerpt?.html)).toContain('A line with a gap.');
    expect(textOf(excerpt?.html)).not.toContain('Read also');
  });

  test('no text is nothing', async () => {
    const doc = await show(PAGE);
    const range = doc.createRange();
    range.selectNode(doc.querySelector('figure img') ?? doc.body);
    expect(excerptOf(doc, [range], undefined)).toBeUndefined();
  });

  test('of several ranges, each', async () => {
    const doc = await show(PAGE);
    expect(textOf(excerptOf(doc, [select(doc, 'The ferry'), select(doc, 'She sails')], undefined)?.html)).toBe('The ferry\nShe sails');
  });
});

test('of a cleaned article everything goes along', async () => {
  const doc = await show('<p>Read also: What the storm took from the islands</p><p>Sign up to our morning newsletter</p>');
  expect(textOf(cleanExcerptOf(doc, [select(doc, 'Read also', 'newsletter')])?.html)).toBe(
    'Read also: What the storm took from the islands\nSign up to our morning newsletter',
  );
});
