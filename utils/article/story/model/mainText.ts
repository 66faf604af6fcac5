import { blocksOfTeasers } from '../../clutter/records/ofStories';
import type { Block } from '../../page/types';
import { isProse, type Survey } from './survey';

/** Share of the page's prose from which paragraphs of one kind, in one kind of place, are its main text. */
const MAIN_FROM = 0.4;

/** A page with less prose is a story that the model knows. Words. */
const MIN_WORDS = 300;

/** A story that the model knows already, in words of prose: only what is of its kind is raised then. */
const KNOWN_WORDS = 40;

/** Share of the main text's words that the model takes itself where it knows the story. */
const KNOWN_SHARE = 0.5;

/**
 * Raises the paragraphs of the page's main text that Readability takes too: where most of the prose is of one kind, two
 * measures that know nothing of each other count more than a model that has never seen such a page. Lists of other stories it has seen.
 */
export function raiseMainText(survey: Survey, scores: Float32Array): Float32Array {
  const { blocks, page, contextOf, proseByClassPath, read, says, sums } = survey;
  const all = sums.prose.at(-1) ?? 0;
  if (all < MIN_WORDS) return scores;
  const most = [...proseByClassPath.values()].reduce((least, words) => Math.max(least, words), MAIN_FROM * all);
  const isMain = (block: Block): boolean => (proseByClassPath.get(contextOf(block.parent).classPath) ?? 0) >= most;
  if (!isUnknown(survey, scores, isMain)) return scores;
  const teasers = blocksOfTeasers(page);
  return scores.map((score, at) => {
    const block = blocks[at];
    if (!block || says[at] !== 0 || !isProse(block) || !read.has(block) || teasers.has(block.index)) return score;
    return isMain(block) ? Math.max(score, 0) : score;
  });
}

/** The model finds no story, or one that is of this kind: where it finds another one, this is the other story of the page. */
function isUnknown({ blocks }: Survey, scores: Float32Array, isMain: (block: Block) => boolean): boolean {
  let [main, kept, keptMain] = [0, 0, 0];
  blocks.forEach((block, at) => {
    if (!isProse(block)) return;
    const isIn = (scores[at] ?? 0) > 0;
    if (isIn) kept += block.words;
    if (!isMain(block)) return;
    main += block.words;
    if (isIn) keptMain += block.words;
  });
  return kept < KNOWN_WORDS || keptMain >= KNOWN_SHARE * main;
}
