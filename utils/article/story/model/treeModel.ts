import { describeBlocks, features } from './features';
import type { Feature } from './features/feature';
import type { Survey } from './survey';

/**
 * Boosted decision trees over the features of a block; the sum of the leaves it falls into is the
 * log-odds that it belongs to the story. Made by `npm run train`.
 */
export interface StoryModel {
  readonly features: readonly string[];
  readonly base: number;
  /** Each tree in preorder: a split is `feature, threshold` (left when not above), a leaf `-1, log-odds × 1000`. */
  readonly trees: readonly (readonly number[])[];
}

/** A model with the place of every right branch worked out. */
export interface Scorer {
  readonly chosen: readonly Feature[];
  readonly base: number;
  readonly trees: readonly Tree[];
}

interface Tree {
  /** Triples: feature, threshold, place of the right branch; or -1, log-odds, 0. */
  readonly nodes: Float32Array;
}

/** Throws where the model names a feature that there is not. */
export function readModel(model: StoryModel): Scorer {
  const byName = new Map(features.map((feature) => [feature.name, feature]));
  const chosen = model.features.map((name) => {
    const feature = byName.get(name);
    if (!feature) throw new Error(`The story model asks for the unknown feature "${name}"`);
    return feature;
  });
  return { chosen, base: model.base, trees: model.trees.map(readTree) };
}

function readTree(flat: readonly number[]): Tree {
  const nodes = new Float32Array((flat.length / 2) * 3);
  const place = (at: number): number => {
    const feature = flat[at * 2] ?? -1;
    const value = flat[at * 2 + 1] ?? 0;
    nodes[at * 3] = feature;
    nodes[at * 3 + 1] = feature < 0 ? value / 1000 : value;
    if (feature < 0) return at + 1;
    const right = place(at + 1);
    nodes[at * 3 + 2] = right * 3;
    return place(right);
  };
  place(0);
  return { nodes };
}

/** Log-odds of each of the survey's blocks to belong to the story. */
export function scoreBlocks(survey: Survey, { chosen, base, trees }: Scorer): Float32Array {
  const rows = describeBlocks(survey, chosen);
  const scores = new Float32Array(survey.blocks.length).fill(base);
  for (const { nodes } of trees) {
    for (let block = 0; block < scores.length; block++) scores[block] = (scores[block] ?? 0) + fall(nodes, rows, block * chosen.length);
  }
  return scores;
}

function fall(nodes: Float32Array, rows: Float32Array, row: number): number {
  let at = 0;
  let feature = nodes[0] ?? -1;
  while (feature >= 0) {
    at = (rows[row + feature] ?? 0) <= (nodes[at + 1] ?? 0) ? at + 3 : (nodes[at + 2] ?? 0);
    feature = nodes[at] ?? -1;
  }
  return nodes[at + 1] ?? 0;
}
