import { describeBlocks, features } from './features';
import type { Feature } from './features/feature';
import { ofVerdicts } from './features/verdicts';
import type { Survey } from './survey';
import { readVerdicts } from './verdicts';

/**
 * Boosted decision trees over the features of a block; the sum of the leaves it falls into is the
 * log-odds that it belongs to the story. Two rounds: the first judges each block by itself, the second
 * by what the first says of its surroundings as well, and adds to it. Made by `npm run train`.
 */
export interface StoryModel {
  readonly features: readonly string[];
  readonly base: number;
  /** Each tree in preorder: a split is `feature, threshold` (left when not above), a leaf `-1, log-odds × 100`. */
  readonly trees: readonly (readonly number[])[];
  /** The second round: its features stand behind those of the first in a tree's numbers. */
  readonly verdictFeatures: readonly string[];
  readonly secondTrees: readonly (readonly number[])[];
}

/** A model with its features looked up and the place of every right branch worked out. */
export interface Scorer {
  readonly chosen: readonly Feature[];
  readonly ofVerdicts: readonly Feature[];
  readonly base: number;
  readonly trees: readonly Tree[];
  readonly secondTrees: readonly Tree[];
}

interface Tree {
  /** Triples: feature, threshold, place of the right branch; or -1, log-odds, 0. */
  readonly nodes: Float32Array;
}

/** Throws where the model names a feature that there is not. */
export const readModel = (model: StoryModel): Scorer => ({
  chosen: lookUp(features, model.features),
  ofVerdicts: lookUp(ofVerdicts, model.verdictFeatures),
  base: model.base,
  trees: model.trees.map(readTree),
  secondTrees: model.secondTrees.map(readTree),
});

function lookUp(known: readonly Feature[], names: readonly string[]): Feature[] {
  const byName = new Map(known.map((feature) => [feature.name, feature]));
  return names.map((name) => {
    const feature = byName.get(name);
    if (!feature) throw new Error(`The story model asks for the unknown feature "${name}"`);
    return feature;
  });
}

function readTree(flat: readonly number[]): Tree {
  const nodes = new Float32Array((flat.length / 2) * 3);
  const place = (at: number): number => {
    const feature = flat[at * 2] ?? -1;
    const value = flat[at * 2 + 1] ?? 0;
    nodes[at * 3] = feature;
    nodes[at * 3 + 1] = feature < 0 ? value / 100 : value;
    if (feature < 0) return at + 1;
    const right = place(at + 1);
    nodes[at * 3 + 2] = right * 3;
    return place(right);
  };
  place(0);
  return { nodes };
}

/** Log-odds of each of the survey's blocks to belong to the story. */
export function scoreBlocks(survey: Survey, scorer: Scorer): Float32Array {
  const count = survey.blocks.length;
  const rows = { values: describeBlocks(survey, scorer.chosen), width: scorer.chosen.length };
  const first = addTrees(new Float32Array(count).fill(scorer.base), scorer.trees, rows);
  if (scorer.secondTrees.length === 0) return first;
  const told = { values: describeBlocks(survey, scorer.ofVerdicts, readVerdicts(survey, first)), width: scorer.ofVerdicts.length };
  return addTrees(first, scorer.secondTrees, joinRows(rows, told, count));
}

interface Rows {
  /** Row after row. */
  readonly values: Float32Array;
  readonly width: number;
}

function joinRows(one: Rows, other: Rows, count: number): Rows {
  const width = one.width + other.width;
  const values = new Float32Array(count * width);
  for (let row = 0; row < count; row++) {
    values.set(one.values.subarray(row * one.width, (row + 1) * one.width), row * width);
    values.set(other.values.subarray(row * other.width, (row + 1) * other.width), row * width + one.width);
  }
  return { values, width };
}

function addTrees(start: Float32Array, trees: readonly Tree[], { values, width }: Rows): Float32Array {
  const scores = Float32Array.from(start);
  for (const { nodes } of trees) {
    for (let row = 0; row < scores.length; row++) scores[row] = (scores[row] ?? 0) + fall(nodes, values, row * width);
  }
  return scores;
}

function fall(nodes: Float32Array, values: Float32Array, row: number): number {
  let at = 0;
  let feature = nodes[0] ?? -1;
  while (feature >= 0) {
    at = (values[row + feature] ?? 0) <= (nodes[at + 1] ?? 0) ? at + 3 : (nodes[at + 2] ?? 0);
    feature = nodes[at] ?? -1;
  }
  return nodes[at + 1] ?? 0;
}
