import { CONTROLS } from '../../page/controls';
import { blocksOfStories } from '../../clutter/records/ofStories';
import type { TreeElement } from '../../page/tree/types';
import type { Block } from '../../page/types';
import { isPlain, raise } from './settling';
import { isProse, type Survey } from './survey';

/** From this mean of its blocks' log-odds on a box stays where nothing but the shortness of its lines speaks against it. */
const KEEP_BOX_FROM = -2.5;

/** One line in a box is a label. */
const MIN_BLOCKS = 2;

/** What offers something has something to press, and what belongs to a picture or to the page stands in these. */
const OFFERS = `${CONTROLS}, a[href], form, figure, nav, footer, header`;

/** Small boxes beside the paragraphs, that lead nowhere and say nothing else: years and what came of them, figures and what they count, terms. */
export function settleBoxes(survey: Survey, scores: Float32Array, keepFrom: number): Float32Array {
  const settled = Float32Array.from(scores);
  const listed = blocksOfStories(survey.page);
  const seen = new Set<TreeElement>();
  const isText = (at: number): boolean => isProse(survey.blocks[at] as Block) && (scores[at] ?? 0) > keepFrom;
  // A paragraph is long enough to be told alone: a box of such that go is no box of the text's.
  const isOwn = (at: number): boolean =>
    isPlain(survey, at) && !listed.has(survey.blocks[at]?.index ?? -1) && (isText(at) || !isProse(survey.blocks[at] as Block));
  survey.blocks.forEach((block, at) => {
    for (let box = isText(at) ? block.parent.nextElementSibling : null; box && !seen.has(box); box = box.nextElementSibling) {
      seen.add(box);
      const places = placesIn(survey, box);
      if (places.every(isOwn) && isWhole(survey, box, places) && meanOf(scores, places) > KEEP_BOX_FROM)
        for (const place of places) raise(settled, place);
    }
  });
  return settled;
}

/** Positions of an element's blocks. */
function placesIn({ page, position }: Survey, box: TreeElement): number[] {
  const { start, end } = page.spanOf(box);
  const [from, to] = [position[start] ?? 0, position[end] ?? 0];
  return Array.from({ length: to - from }, (_, step) => from + step);
}

/** Several lines, none of them set aside already, and nothing that is offered. */
function isWhole({ page }: Survey, box: TreeElement, places: readonly number[]): boolean {
  const { start, end } = page.spanOf(box);
  return places.length >= MIN_BLOCKS && places.length === end - start && !box.matches(OFFERS) && box.querySelector(OFFERS) === null;
}

const meanOf = (scores: Float32Array, places: readonly number[]): number =>
  places.reduce((sum, place) => sum + (scores[place] ?? 0), 0) / places.length;
