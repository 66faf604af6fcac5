import { expect, test } from 'vitest';
import { measure } from '../../../utils/article/page/measure';
import { compose } from '../../../utils/article/output/compose';
import { findNotes } from '../../../utils/article/story/footnotes';
import type { Measured } from '../../../utils/article/page/types';
import { snapshot } from '../../../utils/article/page/snapshot';

const read = (body: string): Measured =>
  measure(
    snapshot(new DOMParser().parseFromString(`<html><body>${body}</body></html>`, 'text/html'), { url: 'https://paper.example/ferry' }),
  );

const STORY = '<p id="r1">She was built of oak<sup><a href="#n1">1</a></sup> in a yard.</p>';
const NOTE = '<div><p id="n1">From two barns and a chapel. <a href="#r1">Back</a></p></div>';

const notesOf = (body: string): string[] => {
  const page = read(body);
  return [...findNotes(page, new Set(page.blocks.slice(0, 1)))].map(({ text }) => text);
};

test('what a mark in the story points to is a note', () => {
  expect(notesOf(STORY + NOTE)).toEqual(['From two barns and a chapel. Back']);
  expect(notesOf('<p>Oak <a href="#n1">[1]</a>.</p><p><a name="n1"></a>From two barns.</p>')).toEqual(['From two barns.']);
});

const NOTES = '<li id="n1">From two barns.</li><li id="n2">A table points here.</li>';

test('notes of one list stay together where the story points to half of them', () => {
  expect(notesOf(`${STORY}<ol>${NOTES}</ol>`)).toEqual(['From two barns.', 'A table points here.']);
  expect(notesOf(`${STORY}<ol>${NOTES}<li id="n3">Nothing points here.</li></ol>`)).toEqual(['From two barns.']);
});

test.each([
  ['a mark outside the story', `<p>Oak.</p>${STORY}${NOTE}`],
  ['a count of comments', '<p>Oak <a href="#c">12</a></p><div id="c"><p>First.</p></div>'],
  ['a long place', `<p>Oak <sup><a href="#c">2</a></sup></p><div id="c">${'<p>A comment.</p>'.repeat(9)}</div>`],
  ['words', '<p>Oak <sup><a href="#c">as we wrote</a></sup></p><div id="c"><p>First.</p></div>'],
  ['a place that is not there', '<p>Oak <sup><a href="#gone">1</a></sup></p>'],
  ['an address that is broken', '<p>Oak <sup><a href="#%E0%A4%A">1</a></sup></p>'],
])('%s leads to none', (_what, body) => expect(notesOf(body)).toEqual([]));

const linksOf = (body: string, keep: (page: Measured) => Measured['blocks']): (string | null)[] => {
  const page = read(body);
  return [...compose(page, new Set(keep(page))).querySelectorAll('a')].map((link) => link.getAttribute('href'));
};

test('links within the article stay links, without an id in it', () => {
  expect(linksOf(STORY + NOTE, ({ blocks }) => blocks)).toEqual(['https://paper.example/ferry#n1', 'https://paper.example/ferry#r1']);
  const page = read(STORY + NOTE);
  expect(compose(page, new Set(page.blocks)).querySelector('p')?.id).toBe('');
});

test('links to what was set aside, to the top and to nothing lose their address', () => {
  expect(linksOf(STORY + NOTE, ({ blocks }) => blocks.slice(0, 1))).toEqual([null]);
  expect(linksOf('<p>Up <a href="#">to the top</a>, or <a href="#nowhere">nowhere</a>.</p>', ({ blocks }) => blocks)).toEqual([null, null]);
});
