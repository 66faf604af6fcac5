import { expect, test } from 'vitest';
import { judgeRules } from '../../../../utils/article';
import { raiseMainText } from '../../../../utils/article/story/model/mainText';
import { type Survey, survey } from '../../../../utils/article/story/model/survey';

const SENTENCE = 'The ferry left the harbour at noon with forty people on board, and nobody expected it to turn around before the point.';
const LONG = Array(5).fill(SENTENCE).join(' ');

function surveyOf(body: string): Survey {
  const judged = judgeRules(new DOMParser().parseFromString(body, 'text/html'), { url: 'https://paper.example/a' });
  return survey(judged, new Set(judged.page.blocks.filter(({ parent }) => parent.closest('main'))));
}

const raised = (body: string): number[] => {
  const surveyed = surveyOf(body);
  return Array.from(raiseMainText(surveyed, new Float32Array(surveyed.blocks.length).fill(-2)));
};

const MAIN = `<main>${`<p>${LONG}</p>`.repeat(3)}</main>`;

test('paragraphs that are most of the page and that Readability takes stay, whatever the model says', () => {
  expect(raised(MAIN)).toEqual([0, 0, 0]);
});

test.each([
  ['where Readability does not take them', MAIN.replaceAll('main', 'section'), [-2, -2, -2]],
  ['where others are more', `${MAIN}<div>${`<p>${LONG}</p>`.repeat(4)}</div>`, Array(7).fill(-2)],
  ['where they are few of the page’s words', `<main><p>${LONG}</p></main><div>${`<p>${LONG}</p>`.repeat(3)}</div>`, [-2, -2, -2, -2]],
  ['where they are short', '<main><p>The ferry was late.</p></main>', [-2]],
  [
    'where they say what they are',
    `<main>${`<p>${LONG}</p>`.repeat(3)}<p>Sign up to our newsletter. ${SENTENCE}</p></main>`,
    [0, 0, 0, -2],
  ],
])('but not %s', (_, body, expected) => expect(raised(body)).toEqual(expected));

const teaser = (at: number): string =>
  `<div><h2><a href="/news/${at}">The ferry is back at pier ${at}</a></h2><p>${LONG}</p><div>${at} May 2026</div></div>`;

test('nor where each stands under a headline that leads to a page of its own, with a day', () => {
  const surveyed = surveyOf(`<main>${[1, 2, 3].map(teaser).join('')}</main>`);
  const scores = raiseMainText(surveyed, new Float32Array(surveyed.blocks.length).fill(-2));
  expect(Array.from(scores).filter((score) => score > -2)).toEqual([]);
});

const chapter = (at: number): string =>
  `<div><h2>Pier ${at}</h2><div><a href="/wiki/pier-${at}">Pier number ${at} of the port</a></div><p>${LONG}</p></div>`;

test('but chapters that only name their main article are raised', () => {
  const surveyed = surveyOf(`<main>${[1, 2, 3].map(chapter).join('')}</main>`);
  expect(
    Array.from(raiseMainText(surveyed, new Float32Array(surveyed.blocks.length).fill(-2))).filter((score) => score === 0),
  ).toHaveLength(3);
});
