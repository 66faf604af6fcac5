import { recordFactsOf } from '../../clutter/records/facts';
import { fieldOf } from './recordPlaces';
import { isProse, type Survey, wordsOf } from './survey';

/** What the first round says of the blocks of a page, as the second round asks for it. Arrays are by position among the survey's blocks. */
export interface Verdicts {
  /** Log-odds, within ±`SURE`. */
  readonly scores: Float32Array;
  /** Sums over the blocks before a position: weighed log-odds, weights, words of kept prose. */
  readonly sums: Float64Array;
  readonly weights: Float64Array;
  readonly kept: Float64Array;
  /** Positions of kept prose, ascending. */
  readonly keptProse: readonly number[];
  /** In how many paragraphs of kept prose a word stands. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Mean of the other blocks with the same chain of tags and classes, of tags, and of the same field of the other records. */
  readonly byClassPath: Float32Array;
  readonly byTagPath: Float32Array;
  readonly byField: Float32Array;
}

/** One block that the first round is sure of does not decide for those around it. Log-odds. */
const SURE = 4;

/** A paragraph says more of its surroundings than a label. Words, at most so many a block. */
const MAX_WEIGHT = 40;
const LEAST_WEIGHT = 3;

const NONE = new Float32Array();

/** Before the first round. */
export const NO_VERDICTS: Verdicts = {
  scores: NONE,
  sums: new Float64Array(),
  weights: new Float64Array(),
  kept: new Float64Array(),
  keptProse: [],
  vocabulary: new Map(),
  byClassPath: NONE,
  byTagPath: NONE,
  byField: NONE,
};

export function readVerdicts(survey: Survey, odds: Float32Array): Verdicts {
  const { blocks, contextOf } = survey;
  const scores = odds.map((score) => Math.max(-SURE, Math.min(SURE, score)));
  const isKept = (at: number): boolean => (odds[at] ?? 0) > 0;
  const weightOf = (at: number): number => LEAST_WEIGHT + Math.min(blocks[at]?.words ?? 0, MAX_WEIGHT);
  const addUp = (value: (at: number) => number): Float64Array => {
    const sums = new Float64Array(blocks.length + 1);
    for (let at = 0; at < blocks.length; at++) sums[at + 1] = (sums[at] ?? 0) + value(at);
    return sums;
  };
  const keptProse = survey.prose.filter(isKept);
  return {
    scores,
    sums: addUp((at) => weightOf(at) * (scores[at] ?? 0)),
    weights: addUp(weightOf),
    kept: addUp((at) => {
      const block = blocks[at];
      return block && isKept(at) && isProse(block) ? block.words : 0;
    }),
    keptProse,
    vocabulary: countWords(keptProse.map((at) => blocks[at]?.text ?? '')),
    byClassPath: meansOfOthers(
      scores,
      blocks.map(({ parent }) => contextOf(parent).classPath),
    ),
    byTagPath: meansOfOthers(
      scores,
      blocks.map(({ parent }) => contextOf(parent).tagPath),
    ),
    byField: meansOfOthers(scores, fieldsOf(survey)),
  };
}

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** For each score the mean of the others of its group, 0 where it has none. */
function meansOfOthers(scores: Float32Array, groups: readonly (string | number | undefined)[]): Float32Array {
  const known = new Map<string | number, { sum: number; count: number }>();
  scores.forEach((score, at) => {
    const group = groups[at];
    if (group === undefined) return;
    const { sum, count } = known.get(group) ?? { sum: 0, count: 0 };
    known.set(group, { sum: sum + score, count: count + 1 });
  });
  return scores.map((score, at) => {
    const { sum, count } = known.get(groups[at] ?? '') ?? { sum: 0, count: 0 };
    return count > 1 ? (sum - score) / (count - 1) : 0;
  });
}

/** The list and the field of it that each block is one of. */
function fieldsOf({ page, blocks, position }: Survey): (string | undefined)[] {
  const fields: (string | undefined)[] = blocks.map(() => undefined);
  for (const { span } of recordFactsOf(page).keys()) {
    for (let at = position[span.start] ?? 0; at < (position[span.end] ?? 0); at++) {
      const block = blocks[at];
      if (block) fields[at] = `${span.start} ${fieldOf(block)}`;
    }
  }
  return fields;
}

/** Mean of the log-odds from one position to another, 0 where there is no block. */
export function meanVerdict({ sums, weights }: Verdicts, from: number, to: number): number {
  const weight = (weights[to] ?? 0) - (weights[from] ?? 0);
  return weight > 0 ? ((sums[to] ?? 0) - (sums[from] ?? 0)) / weight : 0;
}
