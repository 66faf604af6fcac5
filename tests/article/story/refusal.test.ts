import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../utils/article';

const WORDS = ['ferry', 'bridge', 'market', 'school', 'harbour'];

/** Three paragraphs, as some portals print of every story in a list. */
const textOf = (word: string): string =>
  `<p>The ${word} of Lidd was shut on Monday for the first time in forty years, and nobody could say for how long it would be so.</p>
<p>Those who need the ${word} every day stood before it in the rain, some of them with a chair and a loaf of bread.</p>`;

const cards = (link: (word: string) => string): string =>
  WORDS.map((word) => `<div class="a"><div>${link(word)}</div>${textOf(word)}</div>`).join('');

const refusalOf = (body: string): string | undefined => {
  const extraction = extractArticle(new DOMParser().parseFromString(body, 'text/html'), { url: 'https://paper.example/news/today' });
  return extraction.ok ? undefined : extraction.reason;
};

const LINKED = cards((word) => `<a href="/news/${word}-shut-on-monday">The ${word} of Lidd is shut</a>`);

describe('where all text stands in a list that leads to a page for each of its parts', () => {
  test('the page is a list', () => expect(refusalOf(`<h1>News of the day</h1><h2>Latest</h2>${LINKED}`)).toBe('not-article'));
  test('a story with a date has no text', () =>
    expect(refusalOf(`<h1>Mill of the four winds turns again</h1><div>Lidd Post, 2 hours ago</div>${LINKED}`)).toBe('no-text'));
});

test('sections that lead nowhere are a story’s own', () =>
  expect(refusalOf(`<h1>What is shut in Lidd this week</h1>${cards((word) => `The ${word} of Lidd is shut`)}`)).toBeUndefined());

test('a story above such a list is read', () => {
  const story = `<article><h1>Mill of the four winds turns again</h1>${textOf('mill')}${textOf('sluice')}</article>`;
  expect(refusalOf(`${story}<section>${LINKED}</section>`)).toBeUndefined();
});

test('a page whose text stands in a frame is told as such, and one with a frame beside its text is read', () => {
  const frame = '<iframe src="https://paper.example/frames/today" width="900" height="600"></iframe>';
  expect(refusalOf(frame)).toBe('framed');
  expect(refusalOf('<iframe src="https://counter.example/" width="1" height="1"></iframe>')).not.toBe('framed');
  expect(refusalOf(`<h1>The mill of Lidd</h1>${textOf('mill').repeat(3)}${frame}`)).toBeUndefined();
});
