import { isProse, type Survey } from './survey';

/** Share of the page's prose from which paragraphs of one kind, in one kind of place, are its main text. */
const MAIN_FROM = 0.4;

/** A page with less prose is a story that the model knows. Words. */
const MIN_WORDS = 300;

/**
 * Raises the paragraphs of the page's main text that Readability takes too: where most of the prose is of one kind, two
 * measures that know nothing of each other count more than a model that has never seen such a page.
 */
export function raiseMainText(survey: Survey, scores: Float32Array): Float32Array {
  const { blocks, contextOf, proseByClassPath, read, says, sums } = survey;
  const all = sums.prose.at(-1) ?? 0;
  if (all < MIN_WORDS) return scores;
  const most = [...proseByClassPath.values()].reduce((least, words) => Math.max(least, words), MAIN_FROM * all);
  return scores.map((score, at) => {
    const block = blocks[at];
    if (!block || says[at] !== 0 || !isProse(block) || !read.has(block)) return score;
    return (proseByClassPath.get(contextOf(block.parent).classPath) ?? 0) >= most ? Math.max(score, 0) : score;
  });
}
