import type { TreeElement } from '../../page/tree/types';
import type { Block } from '../../page/types';
import { isPlain, raise, SUBHEAD } from './settling';
import type { Survey } from './survey';

/** Few words in bold read like a label: what stands below them says more than the model. Log-odds. */
const KEEP_HEAD_FROM = -5;

/** What names a box is short. Words. */
const MAX_WORDS = 12;

/** The heading of a box whose text is of the story stays with it, as that of a fact box or a list of key points. */
export function settleHeads(survey: Survey, scores: Float32Array, keepFrom: number): Float32Array {
  const settled = Float32Array.from(scores);
  survey.blocks.forEach((block, at) => {
    const mayName = SUBHEAD.test(block.tag) && isPlain(survey, at) && block.words <= MAX_WORDS;
    if (mayName && (scores[at] ?? 0) > KEEP_HEAD_FROM && opensKept({ survey, scores, keepFrom }, block)) raise(settled, at);
  });
  return settled;
}

interface Settling {
  readonly survey: Survey;
  readonly scores: Float32Array;
  readonly keepFrom: number;
}

/** First in its box, of which all the rest stays. */
function opensKept({ survey: { page, position, blocks }, scores, keepFrom }: Settling, { index, parent }: Block): boolean {
  let box: TreeElement | null = parent;
  while (box && page.spanOf(box).end === index + 1) box = box.parentElement;
  if (!box) return false;
  const { start, end } = page.spanOf(box);
  const [from, to] = [position[index + 1] ?? 0, position[end] ?? 0];
  return start === index && to > from && blocks.slice(from, to).every((_, step) => (scores[from + step] ?? 0) > keepFrom);
}
