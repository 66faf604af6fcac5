import { expect, test } from 'vitest';
import { judgeRules } from '../../../../utils/article';
import { readArticle } from '../../../../utils/article/story/readability/readArticle';
import { describeBlocks, features } from '../../../../utils/article/story/model/features';
import { readModel, scoreBlocks, type StoryModel } from '../../../../utils/article/story/model/treeModel';
import { type Survey, survey } from '../../../../utils/article/story/model/survey';
import storyModel from '../../../../utils/rules/storyModel.json';

const surveyOf = (body: string): Survey => {
  const doc = new DOMParser().parseFromString(`<html><head><title>Bells ring again</title></head><body>${body}</body></html>`, 'text/html');
  const judged = judgeRules(doc, { url: 'https://paper.example/bells' });
  return survey(judged, readArticle(judged));
};

/** A first round alone. */
const modelOf = (names: readonly string[], base: number, trees: StoryModel['trees']): StoryModel => ({
  features: names,
  base,
  trees,
  verdictFeatures: [],
  secondTrees: [],
});

const PARAGRAPH = 'The bells of the old tower rang again on Sunday, for the first time since the fire of four winters ago.';

const PAGE = `<h1>Bells ring again</h1><article><p>${PARAGRAPH}</p><p>A crowd, said the verger, stood in the rain to hear them.</p></article>
  <aside><ul><li><a href="/a">Bridge to close</a></li><li><a href="/b">Ferry late</a></li></ul></aside>`;

test('every feature has a name of its own', () => {
  expect(new Set(features.map(({ name }) => name)).size).toBe(features.length);
});

test('every block is described by finite numbers', () => {
  const surveyed = surveyOf(PAGE);
  const rows = describeBlocks(surveyed, features);
  expect(rows).toHaveLength(surveyed.blocks.length * features.length);
  expect(Array.from(rows).filter((value) => !Number.isFinite(value))).toEqual([]);
});

test('a tree is read in preorder: left when not above the threshold', () => {
  const surveyed = surveyOf(PAGE);
  const linked = readModel(modelOf(['linkShare'], 0.5, [[0, 0.5, -1, 200, -1, -300]]));
  const scores = scoreBlocks(surveyed, linked);
  expect(surveyed.blocks.map(({ tag }, at) => [tag, scores[at]])).toEqual([
    ['h1', 2.5],
    ['p', 2.5],
    ['p', 2.5],
    ['li', -2.5],
    ['li', -2.5],
  ]);
});

test('nested branches find their right side behind all of their left side', () => {
  const surveyed = surveyOf(PAGE);
  const nested = readModel(modelOf(['linkShare', 'isItem', 'heading'], 0, [[0, 0.5, 2, 0.5, -1, 100, -1, 200, 1, 0.5, -1, 300, -1, 400]]));
  expect(Array.from(scoreBlocks(surveyed, nested))).toEqual([2, 1, 1, 4, 4]);
});

test('the second round adds to the first what it makes of the verdict on the block before', () => {
  const surveyed = surveyOf(PAGE);
  const twice = readModel({
    ...modelOf(['linkShare'], 0, [[0, 0.5, -1, 200, -1, -300]]),
    verdictFeatures: ['verdict', 'previousVerdict'],
    secondTrees: [[2, -3.5, -1, 0, 2, 0, -1, -50, -1, 25]],
  });
  expect(Array.from(scoreBlocks(surveyed, twice))).toEqual([2, 2.25, 2.25, -2.75, -3.5]);
});

test('a feature that there is not is refused by name', () => {
  expect(() => readModel(modelOf(['colour'], 0, []))).toThrow('colour');
  expect(() => readModel({ ...modelOf([], 0, []), verdictFeatures: ['smell'] })).toThrow('smell');
});

test('the model in the tree tells prose from a list of links', () => {
  const surveyed = surveyOf(PAGE);
  const scores = scoreBlocks(surveyed, readModel(storyModel));
  const of = (text: string): number => scores[surveyed.blocks.findIndex((block) => block.text.startsWith(text))] ?? Number.NaN;
  expect(of('The bells')).toBeGreaterThan(0);
  expect(of('Bridge to close')).toBeLessThan(-1);
});
