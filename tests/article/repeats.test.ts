import { describe, expect, test } from 'vitest';
import { judgeRules } from '../../utils/article';
import { unjudged } from '../../utils/article/cut';
import { repeatFinders } from '../../utils/article/repeats';

const found = (body: string): string[] => {
  const doc = new DOMParser().parseFromString(`<html><body>${body}</body></html>`, 'text/html');
  const { page, metadata } = judgeRules(doc, { url: 'https://paper.example/news/ferry' }).judged;
  return repeatFinders(unjudged(page, metadata)).flatMap(({ name, find }) => Array.from(find(page, metadata), () => name));
};

const HEADS = ['Why the chain broke', 'What the divers found', 'When the ferry sails again'];
const SECTIONS = HEADS.map((head) => `<h2 id="x">${head}</h2><p>About ${head.toLowerCase()} there is much to say.</p>`).join('');

describe('a list of the subheads that follow is found', () => {
  test('when it leads to them', () => {
    expect(found(`<ul>${HEADS.map((head, at) => `<li><a href="#${at}">${at + 1}. ${head}</a></li>`).join('')}</ul>${SECTIONS}`)).toEqual([
      'contents-list',
    ]);
  });
  test('when it says every one of them without a link', () => {
    expect(found(`<ul>${HEADS.map((head) => `<li>${head}</li>`).join('')}</ul>${SECTIONS}`)).toEqual(['contents-list']);
  });
});

test('a list that sums up what no subhead says is spared', () => {
  expect(
    found(
      `<ul><li>The chain was thirty years old.</li><li>Divers need a calm day.</li><li>The ferry sails on Wednesday.</li></ul>${SECTIONS}`,
    ),
  ).toEqual([]);
});

const LINE = 'Compare the price of new ferries with our sister magazine.';

describe('a line that is said again', () => {
  test('is found, but for the first time', () =>
    expect(found(`<p>${LINE}</p><p>The ferry was late.</p><div>${LINE}</div>`)).toEqual(['repeated-line']));
  test('is spared in rows and items', () =>
    expect(found(`<ul><li>${LINE}</li></ul><p>The ferry was late.</p><ul><li>${LINE}</li></ul>`)).toEqual([]));
  test('is spared as a subhead of another part', () =>
    expect(found(`<h3>What to do about this trend</h3><p>One.</p><p>Two.</p><p>Three.</p><h3>What to do about this trend</h3>`)).toEqual(
      [],
    ));
  test('is spared where it is short', () => expect(found('<p>He said no.</p><p>Then again:</p><p>He said no.</p>')).toEqual([]));
});
