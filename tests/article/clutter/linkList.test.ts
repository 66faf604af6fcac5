import { expect, test } from 'vitest';
import { judgeRules } from '../../../utils/article';
import { unjudged } from '../../../utils/article/ledger/setAside';
import { linkList } from '../../../utils/article/clutter/linkList';

const found = (list: string, url = 'https://www.paper.example/news/ferry'): number => {
  const doc = new DOMParser().parseFromString(
    `<html><body><h1>Ferry late</h1><p>The ferry was late again on Monday.</p>${list}</body></html>`,
    'text/html',
  );
  const { page, metadata } = judgeRules(doc, { url });
  return [...linkList.find(unjudged(page, metadata))].length;
};

const list = (...items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

test('a list of headlines that lead to other pages of the site is found', () => {
  expect(
    found(
      list(
        '<a href="/news/1">Harbour master resigns over the dredger</a>',
        'Islands: <a href="https://paper.example/2">Bread flown in for the third time</a>',
      ),
    ),
  ).toBe(1);
});

test('and one of whose items has a long kicker', () => {
  const kicker = '“Much that irritates”: <a href="/news/1">Harbour master goes at once</a>';
  const plain = [2, 3].map((at) => `<a href="/news/${at}">Bread flown in for the third time, and ${at} more</a>`);
  expect(found(list(kicker, ...plain))).toBe(1);
});

test.each([
  ['places on the same page', list('<a href="#a">What happened on the first day</a>', '<a href="#b">What happened on the second day</a>')],
  [
    'sources on other sites',
    list(
      '<a href="https://weather.example/a">The forecast for the northern coast</a>',
      '<a href="https://sea.example/b">Tide tables for the whole winter</a>',
    ),
  ],
  ['names', list('<a href="/p/1">Ada Finch</a>', '<a href="/p/2">Piers Lomax</a>')],
  [
    'sentences with a link',
    list(
      'The company said that <a href="/news/1">it would sail</a> on Wednesday.',
      'Its rival said <a href="/news/2">nothing</a> at all on the matter.',
    ),
  ],
  ['one link', list('<a href="/news/1">Harbour master resigns over the dredger</a>')],
])('%s are spared', (_, html) => {
  expect(found(html)).toBe(0);
});

const HEADLINES = list('<a href="/bugs/1">The bell does not ring at noon</a>', '<a href="/bugs/2">The clock is late after a frost</a>');

test.each([
  ['a line that leads in to it', `<p>Still open after this week:</p>${HEADLINES}`],
  ['the item that it says more of', `<ul><li>What the clockmakers are still at ${HEADLINES}</li></ul>`],
])('a list is the story’s below %s', (_, html) => expect(found(html)).toBe(0));

test.each([
  ['words for other stories', `<p>Read also:</p>${HEADLINES}`],
  ['a subhead', `<h2>The clock tower:</h2>${HEADLINES}`],
])('but not below %s', (_, html) => expect(found(html)).toBe(1));

const ELSEWHERE = ['north', 'south', 'island'];

test.each(['com', 'co.uk', 'com.au', 'com.br', 'co.jp', 'or.kr', 'org.za', 'com.tr'])(
  'links to other papers under .%s are sources',
  (ending) => {
    const papers = ELSEWHERE.map((name) => `<a href="https://www.${name}-press.${ending}/1">The ferry, as the ${name} of it saw it</a>`);
    expect(found(list(...papers), `https://www.coast-press.${ending}/news/ferry`)).toBe(0);
  },
);

test.each(['com', 'co.uk', 'com.au', 'com.br'])('links to other parts of the same paper under .%s are not', (ending) => {
  const parts = ELSEWHERE.map((name) => `<a href="https://${name}.coast-press.${ending}/1">The ferry, as the ${name} of it saw it</a>`);
  expect(found(list(...parts), `https://www.coast-press.${ending}/news/ferry`)).toBe(1);
});
