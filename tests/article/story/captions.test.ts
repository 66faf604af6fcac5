import { expect, test } from 'vitest';
import { judgeRules } from '../../../utils/article';
import { findCaptions } from '../../../utils/article/story/captions';

const STORY = '<p>The aircraft, with a span of two metres, carry a box the size of a lunch tin over water and marsh.</p>';

/** Captions of a page whose other paragraphs are its story. */
function captions(picture: string): string[] {
  const doc = new DOMParser().parseFromString(
    `<html><body><h1>Drones</h1><div>${STORY}${picture}${STORY}</div></body></html>`,
    'text/html',
  );
  const judged = judgeRules(doc, { url: 'https://paper.example/news/drones' });
  const story = new Set(judged.page.blocks.filter(({ text }) => text.startsWith('The aircraft')));
  return [...findCaptions(judged, story)].map(({ text }) => text);
}

const image = '<img src="a.jpg" alt="">';

test.each([
  ['a figure', `<figure>${image}<figcaption>A drone over the marsh.</figcaption></figure>`, ['A drone over the marsh.']],
  [
    'a box, by the credit at its end',
    `<div>${image}<p>A drone over the marsh. (I. Strand/Getty)</p></div>`,
    ['A drone over the marsh. (I. Strand/Getty)'],
  ],
  [
    'a box, by the credit in a line of its own',
    `<div>${image}<h4>A drone over the marsh at noon.</h4><p>Ida Strand (Getty)</p></div>`,
    ['A drone over the marsh at noon.', 'Ida Strand (Getty)'],
  ],
  ['a box, by its name', `<div>${image}<p class="wp-caption-text">A drone over the marsh.</p></div>`, ['A drone over the marsh.']],
  ['no figure, by its element', `<div>${image}<figcaption>A drone over the marsh.</figcaption></div>`, ['A drone over the marsh.']],
])('words below a picture are its caption in %s', (_, html, expected) => expect(captions(html)).toEqual(expected));

test.each([
  [
    'a picture in the paragraph itself',
    `<p><span>${image}</span><span>© Ida Strand</span> The trust will begin a trial in June with four surgeries on the far side of the estuary. Two of them have no other doctor within an hour, and none has a road that is dry all year.</p>`,
  ],
  [
    'a picture in a box that is named for all it holds',
    `<div class="has-captions">${image}<p>The trust will begin.</p><p>In June.</p></div>`,
  ],
  ['a picture without a credit', `<div>${image}<p>The hospital trust will begin in June.</p></div>`],
  [
    'a card with a text of its own',
    `<div>${image}<h4>How far do they fly?</h4><p>As far as the other side of the estuary.</p><p>Ida Strand (Getty)</p></div>`,
  ],
])('words below %s are the story’s', (_, html) => expect(captions(html).filter((text) => !/Getty/.test(text))).toEqual([]));

test('a paragraph of the story right beside a picture that has its credit in a box of its own is no caption', () => {
  const pictured = `<div><div>${image}<div>A drone over the marsh. (I. Strand/Getty)</div></div>${STORY}</div>`;
  expect(captions(pictured)).toEqual(['A drone over the marsh. (I. Strand/Getty)']);
  expect(captions(`<div><figure>${image}<figcaption>A drone. (I. Strand/Getty)</figcaption></figure>${STORY}</div>`)).toEqual([
    'A drone. (I. Strand/Getty)',
  ]);
});
