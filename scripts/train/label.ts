import { shingles, tokens } from '../bench/score';
import type { Truth } from '../cli/corpus';

/** What training reads of a block. */
export interface Sample {
  readonly text: string;
  readonly tag: string;
}

/** `label` 1: of the story, 0: not; `weight` 0: the truth does not say. */
export interface Label {
  readonly label: number;
  readonly weight: number;
}

/** From this share of its shingles in the truth on, a block is of the story. */
const SHARED_FROM = 0.5;

/** Shorter texts are told by what stands around them: the same words may stand in a menu. */
const SHORT_TOKENS = 8;

/** Blocks this near to the truth's first and last long block may still belong to it. */
const REACH = 3;

/** A paragraph weighs as many tokens as it has, up to here: the measure counts words, the reader blocks. */
const MAX_TOKENS = 60;

/** A short line is told apart from clutter as surely as a paragraph: it weighs as so many tokens more. */
const LINE_TOKENS = 4;

/** A page counts alike whether its story is long or short, from this many tokens on. */
const MIN_STORY_TOKENS = 150;

/** What a page's truth says of each of its blocks. */
export function labelBlocks(blocks: readonly Sample[], truth: Truth): Label[] {
  if (truth.refused) return labelNone(blocks);
  const text = truth.text ?? truth.paragraphs?.join('\n');
  return text ? labelByText(blocks, text, truth) : labelBySnippets(blocks, truth);
}

/** A page without a story counts as one whose story is half of its words. */
function labelNone(blocks: readonly Sample[]): Label[] {
  const counts = blocks.map(({ text }) => tokens(text).length);
  const half = counts.reduce((sum, count) => sum + count, 0) / 2;
  return counts.map((count) => ({ label: 0, weight: weigh(count, half) }));
}

const weigh = (count: number, story: number): number =>
  count === 0 ? 0 : ((Math.min(count, MAX_TOKENS) + LINE_TOKENS) * 1000) / Math.max(MIN_STORY_TOKENS, story);

function labelByText(blocks: readonly Sample[], text: string, truth: Truth): Label[] {
  const wanted = countAll(shingles(text.toLowerCase()));
  const folded = fold(text);
  const lines = new Set(text.split('\n').map(fold));
  const counts = blocks.map((block) => tokens(block.text).length);
  const shares = blocks.map((block) => shareOf(shingles(block.text.toLowerCase()), wanted));
  const sure = blocks.flatMap((_, at) => ((shares[at] ?? 0) > 0.7 && (counts[at] ?? 0) >= SHORT_TOKENS ? [at] : []));
  const inside = (at: number): boolean => sure.length > 0 && at >= (sure[0] ?? 0) - REACH && at <= (sure.at(-1) ?? 0) + REACH - 1;
  const labels = blocks.map((block, at) => {
    const count = counts[at] ?? 0;
    if (count === 0 || (count < SHORT_TOKENS && !inside(at))) return 0;
    if (count >= 4) return (shares[at] ?? 0) >= SHARED_FROM ? 1 : 0;
    return lines.has(fold(block.text)) || (count >= 2 && folded.includes(fold(block.text))) ? 1 : 0;
  });
  dropSpareCopies(blocks, labels, folded);
  const story = counts.reduce((sum, count, at) => sum + (labels[at] ? count : 0), 0);
  return labels.map((label, at) => ({
    label,
    weight: weigh(counts[at] ?? 0, story) * (label === 0 && leavesOut(truth, blocks[at]) ? 0.15 : 1),
  }));
}

/** Truths that list paragraphs leave lists, tables and terms out by convention, which says little against those. */
const leavesOut = ({ paragraphs }: Truth, block: Sample | undefined): boolean =>
  paragraphs !== undefined && /^(?:li|td|th|dt|dd)$/.test(block?.tag ?? '');

/** Where the page says a thing more often than the truth, the copies in company of other story blocks are the story's. */
function dropSpareCopies(blocks: readonly Sample[], labels: number[], folded: string): void {
  const places = new Map<string, number[]>();
  blocks.forEach((block, at) => {
    if (labels[at]) places.set(fold(block.text), [...(places.get(fold(block.text)) ?? []), at]);
  });
  const before = [...labels];
  const company = (at: number): number => before.slice(Math.max(0, at - 4), at + 5).reduce((sum, label) => sum + label, 0);
  for (const [text, copies] of places) {
    const wanted = Math.max(1, folded.split(text).length - 1);
    const spare = copies.toSorted((one, other) => company(other) - company(one)).slice(wanted);
    for (const at of spare) labels[at] = 0;
  }
}

function labelBySnippets(blocks: readonly Sample[], truth: Truth): Label[] {
  const holds = (block: Sample, snippets: readonly string[] = []): boolean =>
    snippets.some((snippet) => block.text.includes(snippet.trim()));
  return blocks.map((block) => {
    const weight = Math.min(tokens(block.text).length, MAX_TOKENS / 2) * 2 + 10;
    if (holds(block, truth.with)) return { label: 1, weight };
    return holds(block, truth.without) ? { label: 0, weight } : { label: 0, weight: 0 };
  });
}

const fold = (text: string): string => ` ${tokens(text.toLowerCase()).join(' ')} `;

function countAll(bag: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const thing of bag) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return counts;
}

function shareOf(bag: readonly string[], wanted: ReadonlyMap<string, number>): number {
  let found = 0;
  for (const [thing, count] of countAll(bag)) found += Math.min(count, wanted.get(thing) ?? 0);
  return bag.length === 0 ? 0 : found / bag.length;
}
