import { describe, expect, test } from 'vitest';
import { withParagraphs } from '../../../utils/article/page/tree/grow';
import { compile } from '../../../utils/article/page/tree/selector';
import type { TreeElement } from '../../../utils/article/page/tree/types';
import { markupIn, treeOf } from '../treeOf';

const HTML = `<main id="top"><p class="lead wide">One <a href="/a" REL="Author">two</a></p><ul><li>Three</li><li><b>Four</b> five</li></ul></main>
  <aside role="complementary"><input type="TEXT"><p>Six</p></aside>`;

const bodyOf = (html: string): TreeElement => treeOf(html).querySelector('body') ?? treeOf(html);
const doc = new DOMParser().parseFromString(HTML, 'text/html');

/** What was found, an element each. */
const names = (found: Iterable<{ readonly localName: string; readonly textContent: string | null }>): string[] =>
  Array.from(found, ({ localName, textContent }) => `${localName} ${textContent?.replace(/\s+/g, ' ').trim()}`);

describe('a tree answers as the page does', () => {
  test.each([
    'p',
    'p, li',
    'body *',
    '#top',
    '.lead',
    '.lead.wide',
    'p.wide > a',
    'main a[href]',
    'main > a',
    'a[href^="/"], b',
    'a[href$="a"]',
    'a[href*="a"]',
    '[class~="wide"]',
    '[class~="wid"]',
    '[class*="WIDE" i]',
    'input:not([type="checkbox"])',
    'input:is([type="TEXT"], [type=email])',
    'li:not(:nth-child(2))',
    'ul > :nth-child(2)',
    '[href=""]',
    'body p',
  ])('to %s', (selector) => {
    const tree = treeOf(HTML);
    const expected = names(doc.querySelectorAll(selector));
    expect(names(tree.querySelectorAll(selector))).toEqual(expected);
    expect(names([tree.querySelector(selector) ?? []].flat())).toEqual(expected.slice(0, 1));
    const closest = doc.querySelector('b')?.closest(selector)?.localName;
    expect(tree.querySelector('b')?.closest(selector)?.localName).toBe(closest);
  });

  test.each(['p + p', 'p ~ p', 'p:hover', 'li:nth-last-child(1)', '[lang|=en]', 'p::before'])('and not at all to %s', (selector) =>
    expect(() => compile(selector)(treeOf(HTML))).toThrow('No such question'),
  );
});

test.each(['[rel=author]', 'input[type="text"]', 'input:is([type=text], [type=email])'])(
  '%s is of HTML, where case means nothing',
  (selector) => expect(treeOf(HTML).querySelectorAll(selector)).toHaveLength(1),
);

test('elements know what stands in them and beside them', () => {
  const body = bodyOf(HTML);
  const [main, aside] = body.children;
  const [p, ul] = main?.children ?? [];
  expect([p?.nextElementSibling, ul?.previousElementSibling, ul?.nextElementSibling]).toEqual([ul, p, null]);
  expect([main?.nextElementSibling === aside, aside?.nextElementSibling]).toEqual([true, null]);
  expect([main?.contains(ul ?? null), aside?.contains(ul ?? null), ul?.contains(null)]).toEqual([true, false, false]);
  expect([ul?.textContent, ul?.firstElementChild?.localName, ul?.children.length]).toEqual(['ThreeFour five', 'li', 2]);
});

test.each([
  ['behind an element', 'h1', '<h1>A</h1><div><p>x</p><p>y</p></div><i>B</i>'],
  ['at the start of another', 'body', '<div><p>x</p><p>y</p></div><h1>A</h1><i>B</i>'],
])('paragraphs are put %s, and the tree is counted anew', (_, tag, markup) => {
  const tree = treeOf('<h1>A</h1><i>B</i>');
  const beside = tree.querySelector(tag) ?? tree;
  const grown = withParagraphs(tree, tag === 'h1' ? { behind: beside } : { atStartOf: beside }, ['x', 'y']);
  const body = grown.querySelector('body') ?? grown;
  expect(markupIn(body)).toBe(markup);
  expect(body.querySelectorAll('p').map(({ at, end }) => end - at)).toEqual([1, 1]);
  expect(body.querySelectorAll('*')).toHaveLength(5);
  expect(markupIn(tree)).toContain('<h1>A</h1><i>B</i>');
});
