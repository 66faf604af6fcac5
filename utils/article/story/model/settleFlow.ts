import { commonBox } from '../../page/elements';
import { blocksOfStories } from '../../clutter/records/ofStories';
import { onlyElement } from '../../page/onlyElement';
import type { TreeElement } from '../../page/tree/types';
import type { Block } from '../../page/types';
import { fieldOf } from './recordPlaces';
import { APART, isPlain, raise, SUBHEAD } from './settling';
import { isProse, type Survey } from './survey';

/** From these log-odds on a line stays where nothing but its words speaks against it. */
const KEEP_AMID_FROM = -3.5;

/** Subheads are few words in bold, as labels are: what stands around them says more of them than the model. */
const KEEP_SUBHEAD_FROM = -5;

/** A label has a few words, and there are several of its kind. */
const MAX_LABEL_WORDS = 8;
const MIN_LABELS = 3;

/** Over code stands less than over a text. */
const MAX_TITLE_WORDS = 4;

const PICTURE = 'img, picture, video';

/** Between two paragraphs of the story stand its own: subheads and paragraphs that are in no box of their own, link nowhere and name nothing else. */
export function settleFlow(survey: Survey, scores: Float32Array, keepFrom: number): Float32Array {
  const settled = Float32Array.from(scores);
  const listed = blocksOfStories(survey.page);
  const isText = (at: number): boolean => (scores[at] ?? 0) > keepFrom && isProse(survey.blocks[at] as Block);
  let above = -1;
  survey.blocks.forEach((_, below) => {
    if (!isText(below)) return;
    if (above >= 0) settleGap({ survey, listed, scores, settled }, above, below);
    above = below;
  });
  for (const at of findLabels(survey, isText, listed)) raise(settled, at);
  return settled;
}

/** Lines of one kind, each right above a paragraph and each with words of its own: the places, days and names that a story is told by. */
function findLabels(survey: Survey, isText: (at: number) => boolean, listed: ReadonlySet<number>): number[] {
  const { blocks, page } = survey;
  const kinds = new Map<string, number[]>();
  blocks.forEach((block, at) => {
    const next = blocks[at + 1];
    if (!next || !isText(at + 1) || listed.has(block.index) || !isPlain(survey, at)) return;
    if (block.words > MAX_LABEL_WORDS || isUnderPicture(block) || commonBox(block.parent, next.parent) === page.body) return;
    kinds.set(fieldOf(block), [...(kinds.get(fieldOf(block)) ?? []), at]);
  });
  const isTold = (places: readonly number[]): boolean =>
    places.length >= MIN_LABELS && new Set(places.map((at) => blocks[at]?.text)).size === places.length;
  return [...kinds.values()].filter(isTold).flat();
}

/** A credit: it says whose picture stands above it. */
const isUnderPicture = ({ parent }: Block): boolean =>
  parent.closest('figure') !== null ||
  (parent.previousElementSibling?.matches(PICTURE) ?? false) ||
  parent.previousElementSibling?.querySelector(PICTURE) != null;

interface Settling {
  readonly survey: Survey;
  /** Teasers look like paragraphs, and their headlines stand in blocks of their own. */
  readonly listed: ReadonlySet<number>;
  readonly scores: Float32Array;
  readonly settled: Float32Array;
}

function settleGap(settling: Settling, above: number, below: number): void {
  const { survey, scores, settled } = settling;
  if (below === above + 1) return;
  const flow = commonBox((survey.blocks[above] as Block).parent, (survey.blocks[below] as Block).parent);
  for (let at = above + 1; at < below; at++) {
    if ((scores[at] ?? 0) > leastOf(settling, at) && standsIn(survey, at, flow)) raise(settled, at);
  }
}

function leastOf({ survey, listed }: Settling, at: number): number {
  const block = survey.blocks[at] as Block;
  if (isCode(block)) return survey.says[at] !== 0 || block.hidden || isLineNumbers(block) ? Infinity : -Infinity;
  if (listed.has(block.index) || !isPlain(survey, at)) return Infinity;
  if (isSubhead(block)) return KEEP_SUBHEAD_FROM;
  return isProse(block) ? KEEP_AMID_FROM : Infinity;
}

const isSubhead = (block: Block): boolean => SUBHEAD.test(block.tag) || /^(?:strong|b)$/.test(onlyElement(block)?.localName ?? '');

/** Of its words the model knows nothing. */
const isCode = ({ tag }: Block): boolean => tag === 'pre';

/** Code as well, or what names it above: a language, a file, a button. */
const isOfCode = (block: Block, code: Block): boolean => isCode(block) || (block.index < code.index && block.words <= MAX_TITLE_WORDS);

/** Each line's number, in a column of its own. */
function isLineNumbers({ text }: Block): boolean {
  const numbers = text.split(/\s+/).map(Number);
  return numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
}

/** Directly, as the paragraphs do, or alone in elements of its own; code may have its lines' numbers beside it there. */
function standsIn({ blocks, page }: Survey, at: number, flow: TreeElement): boolean {
  const block = blocks[at] as Block;
  let el: TreeElement | null = block.parent;
  for (; el && el !== flow; el = el.parentElement) {
    const { start, end } = page.spanOf(el);
    const isOwn = isCode(block)
      ? page.blocks.slice(start, end).every((other) => isOfCode(other, block))
      : end - start === 1 && !el.matches(APART);
    if (!isOwn) return false;
  }
  return el === flow;
}
