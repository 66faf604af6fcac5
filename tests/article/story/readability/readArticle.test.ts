import { expect, test } from 'vitest';
import { readReference } from '../../../../scripts/readability/reference';
import { unjudged } from '../../../../utils/article/ledger/setAside';
import { readMetadata } from '../../../../utils/article/metadata';
import { measure } from '../../../../utils/article/page/measure';
import { snapshot } from '../../../../utils/article/page/snapshot';
import { isElement } from '../../../../utils/article/page/tree/tree';
import type { TreeNode } from '../../../../utils/article/page/tree/types';
import { readArticle } from '../../../../utils/article/story/readability/readArticle';
import { pages } from '../../../pages';

/** The blocks that Readability as it ships takes for the article, and those that our plain objects give. */
function readBoth(html: string): { readonly own: string[]; readonly plain: string[] } {
  const page = measure(snapshot(new DOMParser().parseFromString(html, 'text/html'), { url: 'https://paper.example/a' }));
  const texts = new Set<TreeNode>(readReference(page, new Set()).texts);
  const holds = (node: TreeNode): boolean => texts.has(node) || (isElement(node) && node.childNodes.some(holds));
  const plain = readArticle(unjudged(page, readMetadata(page)));
  return {
    own: page.blocks.filter(({ nodes, hidden }) => !hidden && nodes.some(holds)).map(({ text }) => text),
    plain: page.blocks.filter((block) => plain.has(block)).map(({ text }) => text),
  };
}

/** Readability asks happy-dom much of a large page. */
const PATIENCE_MS = 20_000;

const LINES = [
  'The ferry across the sound will run again from Monday, the council said, after a winter in dock and two in court.',
  'Its hull was found to be sound, its engine less so, and the bill for both is shared between county, port and state.',
  'Passengers may travel for nothing in the first week, as long as they bring patience, a coat and some kind words.',
  'Whoever comes with a car has to wait until the ramp on the northern shore has been tested, which is for April.',
  'The crew, eleven men and women from both shores, have spent the time painting benches, rails and each other.',
].map((line) => `<p>${line}</p>`);
const STORY = `<article>${LINES.join('')}</article>`;

const page = (body: string, { head = '<title>The ferry runs again from Monday on</title>', html = '', attributes = '' } = {}): string =>
  `<html ${html}><head>${head}</head><body ${attributes}>${body}</body></html>`;

const TITLED = '<title>The ferry runs again from Monday on</title>';
const PICTURE = '<figure data-src="/boat.jpg"><figcaption>The boat in its dock, by night</figcaption></figure>';
const LONG = LINES.join('').replace(/<\/?p>/g, '');

test.each([
  ['a class of the whole page', page(`<section class="sidebar">${LINES[0]}${LINES[1]}</section>${STORY}`, { html: 'class="has-sidebar"' })],
  ['a body that is a dialog', page(`<section class="sidebar">${LINES[0]}</section>${STORY}`, { attributes: 'role="dialog"' })],
  [
    'the headline that the head names',
    page(`<article><h2>Painting benches, rails and each other</h2>${LINES.join('')}</article>`, {
      head: `${TITLED}<meta property="og:title" content="Painting benches, rails and each other">`,
    }),
  ],
  [
    'a byline where the head names one',
    page(`<article><p class="byline">By Ann Lee</p>${LINES.join('')}</article>`, {
      head: `${TITLED}<meta name="author" content="Ann Lee">`,
    }),
  ],
  [
    'headings of what is unlikely, where the title is short',
    page(
      `<div class="sidebar"><h1>Weather and tides</h1></div><article><h1>The ferry across the sound runs again</h1>${LINES.join('')}</article>`,
      {
        head: '<title>Paper</title>',
      },
    ),
  ],
  [
    'a long box in a byline',
    page(`<article><div class="author">Ann Lee<div class="social">${LONG}</div></div>${LINES.join('')}</article>`),
  ],
  [
    'words in a drawing',
    page(`<article>${LINES.join('')}<table><tr><td><a href="/x">Timetable</a><svg><text>${LONG}</text></svg></td></tr></table></article>`),
  ],
  [
    'pictures that a script would load',
    page(`<article>${LINES.join('')}<div>${PICTURE}${PICTURE}<blockquote>Said the mate.</blockquote></div></article>`),
  ],
  [
    'a line taken out of a box that stays',
    page(
      `<article>${LINES.join('')}<section>More on this.<p>Soon, says the port.</p><span class="share">Share this story</span></section></article>`,
    ),
  ],
  [
    'a text that ends in a space before a box',
    page(`<article>${LINES.join('')}<section>More on this <section>${LINES[0]}</section></section></article>`),
  ],
])('%s weighs as much as it does for Readability', (_what, html) => {
  const { own, plain } = readBoth(html);
  expect(own.length).toBeGreaterThan(0);
  expect(plain).toEqual(own);
});

test.each(pages.map(({ name, html }) => [name, html] as const))(
  'Readability reads %s alike from nodes and from plain objects',
  (_, html) => {
    const { own, plain } = readBoth(html);
    expect(plain).toEqual(own);
  },
  PATIENCE_MS,
);
