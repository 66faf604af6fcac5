import { CONTROLS } from '../../page/controls';
import { blocksOfStories } from '../../clutter/records/ofStories';
import type { TreeElement } from '../../page/tree/types';
import type { Block } from '../../page/types';
import { APART, isPlain, raise } from './settling';
import { isProse, type Survey } from './survey';

/** From these log-odds on a short line stays where nothing but its length speaks against it. */
const KEEP_LINE_FROM = -3.5;

/** A stanza, as against a label and its value. */
const MIN_STANZA_LINES = 4;

/** So many short lines among the paragraphs are how this text is written, and it may begin and end with one. */
const MIN_SHORT_LINES = 3;

/** The end of a sentence, with what closes it. */
const ENDS = /[.!?…。！？।؟]["'”’»)\]」』]*$/;

/** Lines of a dialogue, told as its paragraphs are, and lines of a verse, in a box between two paragraphs: too short to be told alone. */
export function settleLines(survey: Survey, scores: Float32Array, keepFrom: number): Float32Array {
  const settling = { survey, scores, settled: Float32Array.from(scores), keepFrom, listed: blocksOfStories(survey.page) };
  const text = survey.blocks.flatMap((block, at) => ((scores[at] ?? 0) > keepFrom && isProse(block) ? [at] : []));
  let among = 0;
  text.forEach((above, nth) => {
    const below = text[nth + 1];
    if (below === undefined) return;
    among += settleAmong(settling, above, below);
    settleStanza(settling, above, below);
  });
  const [first, last] = [text[0], text.at(-1)];
  if (first !== undefined && last !== undefined && among >= MIN_SHORT_LINES) {
    settleFrom(settling, first, -1);
    settleFrom(settling, last, 1);
  }
  return settling.settled;
}

interface Settling {
  readonly survey: Survey;
  readonly scores: Float32Array;
  readonly settled: Float32Array;
  readonly keepFrom: number;
  /** Blocks of lists that lead to other stories. */
  readonly listed: ReadonlySet<number>;
}

/** How many short lines told as a paragraph beside them is are kept between two. */
function settleAmong(settling: Settling, above: number, below: number): number {
  let kept = 0;
  for (let at = above + 1; at < below; at++) {
    if (!isLine(settling, at) || ![above, below].some((beside) => isToldAs(settling, at, beside))) continue;
    raise(settling.settled, at);
    kept++;
  }
  return kept;
}

function settleFrom(settling: Settling, text: number, step: 1 | -1): void {
  for (let at = text + step; isLine(settling, at) && isToldAs(settling, at, text); at += step) raise(settling.settled, at);
}

const isLine = (settling: Settling, at: number): boolean =>
  isUnlisted(settling, at) && (settling.scores[at] ?? 0) > KEEP_LINE_FROM && ENDS.test(settling.survey.blocks[at]?.text ?? '');

const isUnlisted = ({ survey, listed }: Settling, at: number): boolean =>
  isPlain(survey, at) && !listed.has(survey.blocks[at]?.index ?? -1);

/** In a box of the same kind, in the same place. */
function isToldAs({ survey: { blocks, contextOf } }: Settling, at: number, beside: number): boolean {
  const [one, other] = [blocks[at] as Block, blocks[beside] as Block];
  return one.tag === other.tag && contextOf(one.parent).classPath === contextOf(other.parent).classPath;
}

/** A box between two paragraphs, beside them, that holds nothing but lines. */
function settleStanza(settling: Settling, above: number, below: number): void {
  if (below - above <= MIN_STANZA_LINES) return;
  const { blocks, page } = settling.survey;
  const first = blocks[above + 1] as Block;
  const flow = (blocks[above] as Block).parent.parentElement;
  const box = childOf(flow, first.parent);
  if (!box || box.matches(APART) || box.querySelector(`${CONTROLS}, ${APART}`) !== null) return;
  const { start, end } = page.spanOf(box);
  const lines = blocks.flatMap(({ index }, at) => (index >= start && index < end ? [at] : []));
  const isVerse = lines.length >= MIN_STANZA_LINES && lines.length === end - start && lines.at(-1) === below - 1;
  const areAlike = lines.every(
    (at) => isUnlisted(settling, at) && (isToldAs(settling, at, above + 1) || (settling.scores[at] ?? 0) > settling.keepFrom),
  );
  if (isVerse && areAlike) for (const at of lines) raise(settling.settled, at);
}

function childOf(flow: TreeElement | null, el: TreeElement): TreeElement | undefined {
  let child: TreeElement | null = el;
  while (child && child.parentElement !== flow) child = child.parentElement;
  return child ?? undefined;
}
