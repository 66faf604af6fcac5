import { expect, test } from 'vitest';
import { judgeRules } from '../../../../utils/article';
import { describeBlocks } from '../../../../utils/article/story/model/features';
import { ofVerdicts } from '../../../../utils/article/story/model/features/verdicts';
import { type Survey, survey } from '../../../../utils/article/story/model/survey';
import { readVerdicts } from '../../../../utils/article/story/model/verdicts';
import { readArticle } from '../../../../utils/article/story/readability/readArticle';

const surveyOf = (body: string): Survey => {
  const doc = new DOMParser().parseFromString(`<html><head><title>Bells ring again</title></head><body>${body}</body></html>`, 'text/html');
  const judged = judgeRules(doc, { url: 'https://paper.example/bells' });
  return survey(judged, readArticle(judged));
};

const STORY = 'The bells of the old tower rang again on Sunday, for the first time since the fire of four winters ago.';
const MORE = 'The old bells were cast again from what the fire had left, and the tower was given a new roof for them.';
const FOREIGN = 'Lesen ohne Grenzen und ohne Werbung, das geht mit unserem Abo für wenig Geld jeden Monat, wann immer Sie wollen.';

/** What each block is told of the second round's features, by name. */
function told(surveyed: Survey, odds: readonly number[]): readonly Readonly<Record<string, number>>[] {
  const rows = describeBlocks(surveyed, ofVerdicts, readVerdicts(surveyed, Float32Array.from(odds)));
  return surveyed.blocks.map((_, row) =>
    Object.fromEntries(ofVerdicts.map(({ name }, column) => [name, rows[row * ofVerdicts.length + column] ?? Number.NaN])),
  );
}

test('every feature of the second round is a finite number, before the first round too', () => {
  const surveyed = surveyOf(
    `<h1>Bells ring again</h1><article><p>${STORY}</p><p>${MORE}</p></article><ul><li><a href="/a">Bridge</a></li></ul>`,
  );
  const rows = [...describeBlocks(surveyed, ofVerdicts), ...told(surveyed, [1, 2, 3, -9]).flatMap((row) => Object.values(row))];
  expect(rows.filter((value) => !Number.isFinite(value))).toEqual([]);
});

test('words that other kept paragraphs have too make a block kin: an offer in another language has none', () => {
  const [, first, , offer] = told(surveyOf(`<h1>Bells ring again</h1><p>${STORY}</p><p>${MORE}</p><p>${FOREIGN}</p>`), [-1, 3, 3, -1]);
  expect(first?.kin).toBeGreaterThan(0.25);
  expect(offer?.kin).toBe(0);
});

test('a block is told how far it stands from kept prose, and of the others of its field', () => {
  const items = ['Fennrow', 'Marsh End', 'Saltby'].map((place) => `<li><b>${place}</b><p>${STORY.replace('old', place)}</p></li>`).join('');
  const rows = told(surveyOf(`<p>${MORE}</p><ul>${items}</ul>`), [3, -2, 2, -2, 2, 0, 2]);
  expect(rows[0]).toMatchObject({ keptBefore: 0, previousVerdict: -6, nextVerdict: -2 });
  expect(rows[5]).toMatchObject({ sinceKept: 1, untilKept: 1, fieldVerdict: -2, verdict: 0 });
});
