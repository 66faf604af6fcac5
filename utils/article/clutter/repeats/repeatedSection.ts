import { amid } from '../proof';
import type { Judged } from '../../ledger/types';
import { cutOf, isKept } from '../../ledger/setAside';
import { lineOf } from './foldedLine';
import type { Block } from '../../page/types';
import type { Finder, Stretch } from '../../ledger/types';
import type { TreeElement } from '../../page/tree/types';

/** Lines that follow one another in both places; fewer are rows that look alike. */
const MIN_LINES = 4;
const MIN_WORDS = 60;

/** Lines that one of the two may have alone between two that both have, and that one more. */
const MAX_STEP = 3;

const CELL = /^(?:t[dh]|d[dt])$/;

/** A line on many places tells nothing; so many are remembered. */
const MAX_PLACES = 4;

/** Positions among the lines: the line at `second` says what the one at `first` said. */
interface Pair {
  readonly first: number;
  readonly second: number;
}

/** Some lines of a story, for the finder's proof. */
const MEETING =
  '<li>The board met on Monday in the net loft.</li><li>Nine islanders had come across for it in two open boats.</li><li>They asked for a crossing in the dark months as well, and were told to wait.</li><li>Nobody had told them that the boat would not sail on Sundays any more, and nobody could say who had decided it.</li><li>The meeting ended at ten, and the boats went home by the light of a lamp.</li>';

/** Part of the text that the page prints again in a box of its own, items and subheads with it: for another screen, or by mistake. */
export const repeatedSection: Finder = {
  name: 'repeated-section',
  kind: 'repeated',
  why: 'The same lines stand in the article already, in the same order.',
  find: (judged) => {
    const { blocks, body } = judged.page;
    const hasTables = body.querySelector('table') !== null;
    const lines = blocks.filter((block) => isTold(judged, block) && !(hasTables && isInTable(block)));
    return runsOf(lines).flatMap((run) => stretchesOf(spareSide(judged, lines, run)));
  },
  removes: amid(`<ul>${MEETING}</ul><div><h3>At a glance</h3><ul>${MEETING}</ul></div>`),
  keeps: amid(`<ul>${MEETING}</ul><div><h3>At a glance</h3><ul><li>The board met on Monday in the net loft.</li></ul></div>`),
};

/** Of the text, or set aside because the text says it as well. */
function isTold(judged: Judged, block: Block): boolean {
  const cut = cutOf(judged, block);
  return (cut === undefined || cut.kind === 'repeated') && !judged.captions?.has(block) && !CELL.test(block.tag);
}

/** Rows of tables repeat for good reasons. */
const isInTable = ({ parent }: Block): boolean => parent.closest('table') !== null;

/** Lines in a row that stand in the same order further up. Linear in the number of lines. */
function runsOf(lines: readonly Block[]): Pair[][] {
  const places = new Map<string, number[]>();
  const runs: Pair[][] = [];
  let open: Pair[][] = [];
  lines.forEach((block, second) => {
    const line = lineOf(block);
    const known = places.get(line) ?? [];
    open = open.filter((run) => second - (run.at(-1)?.second ?? 0) <= MAX_STEP);
    for (const first of known) {
      const run = open.find((candidate) => follows(candidate, first, second));
      if (run) run.push({ first, second });
      else open.push(runs[runs.push([{ first, second }]) - 1] ?? []);
    }
    if (known.length < MAX_PLACES) places.set(line, [...known, second]);
  });
  return runs.filter((run) => isSection(lines, run));
}

function follows(run: readonly Pair[], first: number, second: number): boolean {
  const last = run.at(-1);
  return last !== undefined && last.second < second && last.first < first && first - last.first <= MAX_STEP;
}

function isSection(lines: readonly Block[], run: readonly Pair[]): boolean {
  const [one, two] = sidesOf(lines, run);
  if (run.length < MIN_LINES || one.reduce((sum, { words }) => sum + words, 0) < MIN_WORDS) return false;
  const [own, other] = [boxOf(one), boxOf(two)];
  return own !== null && other !== null && !own.contains(other) && !other.contains(own);
}

const sidesOf = (lines: readonly Block[], run: readonly Pair[]): readonly [Block[], Block[]] => [
  run.flatMap(({ first }) => lines[first] ?? []),
  run.flatMap(({ second }) => lines[second] ?? []),
];

/** The smallest element that holds them all. */
function boxOf(blocks: readonly Block[]): TreeElement | null {
  const last = blocks.at(-1)?.parent ?? null;
  let el = blocks[0]?.parent ?? null;
  while (el?.contains(last) === false) el = el.parentElement;
  return el;
}

/** What is left of the side of which less is left; a line goes only where the other side has it still. */
function spareSide(judged: Judged, lines: readonly Block[], run: readonly Pair[]): Block[] {
  const [one, two] = sidesOf(lines, run);
  const isLeft = (block: Block | undefined): boolean => block !== undefined && isKept(judged, block);
  const left = (side: readonly Block[]): number => side.filter(isLeft).reduce((sum, { words }) => sum + words, 0);
  const [out, stays] = left(one) < left(two) ? [one, two] : [two, one];
  return out.filter((block, at) => isLeft(block) && isLeft(stays[at]));
}

/** Lines that follow one another as one. */
function stretchesOf(lines: readonly Block[]): Stretch[] {
  const spans: { start: number; end: number }[] = [];
  for (const { index } of lines) {
    const last = spans.at(-1);
    if (last?.end === index) last.end++;
    else spans.push({ start: index, end: index + 1 });
  }
  return spans.map((span) => ({ span, evidence: ['the same lines in the same order', 'in a box of its own'] }));
}
