import { expect, test } from 'vitest';
import { judgeRules } from '../../../../utils/article';
import { settleScores } from '../../../../utils/article/story/model/settle';
import { type Survey, survey } from '../../../../utils/article/story/model/survey';

const surveyOf = (body: string): Survey =>
  survey(judgeRules(new DOMParser().parseFromString(body, 'text/html'), { url: 'https://paper.example/a' }), new Set());

const settled = (body: string, scores: readonly number[]): number[] =>
  Array.from(settleScores(surveyOf(body), Float32Array.from(scores), -0.3), (score) => Math.round(score * 10) / 10);

const TABLE = '<p>Table of the league</p><table><tr><td>Lidd</td><td>24</td></tr><tr><td>Carrow</td><td>21</td></tr></table>';

test('the cells of a table stay together', () => {
  expect(settled(TABLE, [2, 1, -2, 0.5, -2])).toEqual([2, 0, 0, 0, 0]);
});

test('the cells of a table go together', () => {
  expect(settled(TABLE, [2, -1, -4, 0.5, -4])).toEqual([2, -2.1, -2.1, -2.1, -2.1]);
});

const PARAGRAPH = '<p>The league has never had so many draws as in this wet and windy spring, said its secretary on Monday.</p>';
const AMID = `<div>${PARAGRAPH}<h2>The table</h2>${TABLE.replace('<p>Table of the league</p>', '')}</div>`;

test('a table below a paragraph in its box stays where the model knows nothing of it, with the subhead that names it', () => {
  expect(settled(AMID, [2, -4, -4.5, -4.5, -4.5, -4.5])).toEqual([2, 0, 0, 0, 0, 0]);
});

test('but not one that holds a link', () => {
  expect(settled(AMID.replace('Lidd', '<a href="/lidd">Lidd</a>'), [2, -4, -4.5, -4.5, -4.5, -4.5]).slice(1)).toEqual([
    -4, -4.5, -4.5, -4.5, -4.5,
  ]);
});

test('a table that lays out the page is not settled as one', () => {
  const layout = '<table><tr><td><p>Menu</p></td></tr><tr><td><p>The story of the day</p></td></tr></table>';
  expect(settled(layout, [-3, 2])).toEqual([-3, 2]);
});

const line = (at: number): string => `<p>Line ${at} of the poem</p>`;
const POEM = `<div>${[1, 2, 3, 4].map(line).join('')}</div>`;

test('a block in doubt follows its like', () => {
  expect(settled(POEM, [2, 2, 2, -1])).toEqual([2, 2, 2, 0]);
});

test('a block that is surely no story does not', () => {
  expect(settled(POEM, [2, 2, 2, -3])).toEqual([2, 2, 2, -3]);
});

test('nor does one whose like are mostly set aside', () => {
  expect(settled(POEM, [2, -2, -2, -1])).toEqual([2, -2, -2, -1]);
});

test('nor one whose words say what it is', () => {
  const sold = '<div><p>Line of a poem</p><p>Line of a poem here</p><p>Line of a poem there</p><p>Advertisement</p></div>';
  expect(settled(sold, [2, 2, 2, -1]).at(-1)).toBe(-1);
});

test('a subhead in doubt stays over what is kept below it', () => {
  const under = '<h2>In short</h2><p>The pear was the best of it.</p><h2>Nearby</h2><p>Ferries. Buses.</p>';
  expect(settled(under, [-1, 2, -1, -3])).toEqual([0, 2, -1, -3]);
});

const PART = (at: number, label: string): string => `<h2>Pear number ${at}</h2>${label}<p>It was ripe on the day of the fair.</p>`;

test('a subhead stays over text below a label where others of its shape are kept', () => {
  const pears = PART(1, '') + PART(2, '') + PART(3, '<div>From the east wall</div>');
  expect(settled(pears, [2, 2, 2, 2, -1, -3, 2])[4]).toBe(0);
});

test('but not where none of its shape is', () => {
  expect(settled(PART(1, '<div>From the east wall</div>'), [-1, -3, 2])[0]).toBe(-1);
});

test('nor one that is there to be filled in, or that names itself something else', () => {
  const gone = [-4, -4.5, -4.5, -4.5, -4.5];
  expect(settled(AMID.replace('24', '<select><option>24</option></select>'), [2, ...gone]).slice(2)).toEqual([-4.5, -4.5, -4.5, -4.5]);
  expect(settled(AMID.replace('Lidd', 'Advertisement'), [2, ...gone]).slice(2)).toEqual([-4.5, -4.5, -4.5, -4.5]);
});
