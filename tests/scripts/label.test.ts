import { expect, test } from 'vitest';
import { labelBlocks } from '../../scripts/train/label';

const STORY = 'The ferry left the harbour at noon with forty people on board, and nobody expected it to turn around.';
const OTHER = 'Subscribe now for four crowns a month and read all that we write, wherever you are and whenever you like.';

const blocks = [STORY, 'Carrow', OTHER].map((text) => ({ text, tag: 'p' }));

test('what the truth holds is of the story, and a short line within it too', () => {
  const labels = labelBlocks(blocks, { text: `${STORY}\nCarrow` });
  expect(labels.map(({ label }) => label)).toEqual([1, 1, 0]);
  expect(labels.every(({ weight }) => weight > 0)).toBe(true);
});

test('of a page that has no story nothing is, and all of it is learned from', () => {
  const labels = labelBlocks(blocks, { refused: 'not-article', without: ['what no block says'] });
  expect(labels.map(({ label }) => label)).toEqual([0, 0, 0]);
  expect(labels.every(({ weight }) => weight > 0)).toBe(true);
});

test('where the truth says neither, nothing is learned', () => {
  expect(labelBlocks(blocks, { without: ['what no block says'] }).map(({ weight }) => weight)).toEqual([0, 0, 0]);
});
