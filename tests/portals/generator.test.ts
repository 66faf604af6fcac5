import { describe, expect, test } from 'vitest';
import { drawPage } from '../../scripts/portals/drawPage';
import { familiesOf } from '../../scripts/portals/families';
import { CHOICES } from '../../scripts/portals/layout/choices';
import { drawLayout } from '../../scripts/portals/layout/draw';
import { textOf } from '../../scripts/portals/render/html';
import { renderPage } from '../../scripts/portals/render/page';
import { WIDGETS } from '../../scripts/portals/render/widgets';
import { ownStock } from '../../scripts/portals/stock/own';

const stock = ownStock();
const seeds = Array.from({ length: 300 }, (_, seed) => seed);
const pages = seeds.map((seed) => drawPage(seed, stock)).map((page) => ({ ...page, visible: textOf(page.html) }));

/** How the families of a choice begin. */
const CHOICE_OF_FAMILY: Readonly<Record<string, keyof typeof CHOICES>> = {
  kind: 'kind',
  names: 'names',
  wrapper: 'wrapper',
  title: 'title',
  line: 'line',
  date: 'date',
  machine: 'machine',
  source: 'source',
  body: 'form',
  container: 'container',
  lead: 'lead',
  shape: 'shape',
  record: 'record',
  list: 'list',
  place: 'place',
  heading: 'heading',
  copies: 'copies',
  card: 'card',
  join: 'join',
  text: 'text',
  'text-place': 'textPlace',
  picture: 'picture',
  comments: 'commentsHeading',
  comment: 'comment',
  next: 'next',
};

test('a seed gives the same page again', () => {
  for (const seed of [0, 7, 299]) expect(pages[seed]).toMatchObject(drawPage(seed, stock));
});

test('neighbouring seeds give different pages', () => {
  expect(new Set(pages.map(({ html }) => html)).size).toBe(pages.length);
});

test('a layout is plain data, and makes its page again', () => {
  const layout = drawLayout(11);
  const read = JSON.parse(JSON.stringify(layout)) as typeof layout;
  expect(read).toEqual(layout);
  expect(renderPage(read, stock).html).toBe(renderPage(layout, stock).html);
});

test('the words of the truth stand in the page, in their order', () => {
  const failing = pages.filter(({ visible, truth }) => !standInOrder(visible, truth.text));
  expect(failing.map(({ layout }) => layout.seed)).toEqual([]);
});

test('a block of the truth stands whole in the page', () => {
  const failing = pages.filter(({ visible, truth }) => truth.text.split('\n').some((line) => !visible.includes(line.trim())));
  expect(failing.map(({ layout }) => layout.seed)).toEqual([]);
});

test('what a card says stands in the page', () => {
  const failing = pages.filter(({ visible, truth }) => truth.cards.some((card) => !standInOrder(visible, card)));
  expect(failing.map(({ layout }) => layout.seed)).toEqual([]);
});

test('paper and headline stand in the page where the truth names them', () => {
  for (const { html, visible, truth } of pages) {
    if (truth.title) expect(visible).toContain(truth.title);
    if (truth.source) expect(html).toContain(truth.source.replaceAll('&', '&amp;'));
  }
});

test('every family occurs', () => {
  const found = new Set(pages.flatMap(({ layout }) => familiesOf(layout)));
  const wanted = Object.entries(CHOICE_OF_FAMILY).flatMap(([family, choice]) => CHOICES[choice].map((value) => `${family}:${value}`));
  const owned = CHOICES.owned.filter((kind) => kind !== 'none').map((kind) => `owned:${kind}`);
  const widgets = WIDGETS.map(({ name }) => `widget:${name}`);
  expect([...wanted, ...owned, ...widgets].filter((family) => !found.has(family))).toEqual([]);
});

describe('families', () => {
  test('can be left out', () => {
    const left = seeds
      .slice(0, 40)
      .flatMap((seed) => familiesOf(drawPage(seed, stock, { leaveOut: ['card:whole-link', 'text:preview'] }).layout));
    expect(left).not.toContain('card:whole-link');
    expect(left).not.toContain('text:preview');
  });

  test('can be asked for', () => {
    for (const seed of [1, 2, 3]) expect(familiesOf(drawPage(seed, stock, { only: ['next:article'] }).layout)).toContain('next:article');
  });

  test('that cannot be had are told', () => {
    expect(() => drawPage(1, stock, { only: ['card:none-such'] })).toThrow('No layout');
  });
});

/** Whether the words stand in the text one after the other, whatever stands between them. */
function standInOrder(text: string, words: string): boolean {
  let at = 0;
  for (const word of words.split(/\s+/).filter((each) => each !== '')) {
    const found = text.indexOf(word, at);
    if (found < 0) return false;
    at = found + word.length;
  }
  return true;
}
