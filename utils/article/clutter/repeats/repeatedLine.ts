import { amid } from '../proof';
import { cutOf, isKept } from '../../ledger/setAside';
import type { Judged } from '../../ledger/types';
import { liveEntriesOf } from '../records/liveEntries';
import { linkShareOf } from '../../page/prose';
import { lineOf } from './foldedLine';
import type { Block } from '../../page/types';
import type { Finder } from '../../ledger/types';
import { shapeOf } from './elementShape';

/** Characters; shorter lines are repeated for good reasons: "Yes.", "Photo: AP". */
const MIN_LINE_CHARS = 25;

/** Rows, items and subheads may say the same under different heads. */
const MAY_REPEAT = new Set('td th dt dd li pre h2 h3 h4 h5 h6 caption figcaption'.split(' '));

/** A subhead this near, in blocks, to one that says the same is said twice. */
const NEAR = 2;

const SUBHEAD = /^h[2-6]$/;

/** Loose lines with fewer words are times and names. */
const MIN_LOOSE_WORDS = 10;

/** Rules and rows of stars have no words to repeat. */
const MIN_REFRAIN_WORDS = 3;

/** So much that is said again in the same order is a part of the page, and no refrain. */
const MIN_RUN_LINES = 3;
const MIN_RUN_WORDS = 60;

/** Of two such lines in a row at most one line stands between. */
const MAX_STEP = 2;

/** A line that is a link is an offer, not a refrain. */
const LINKED_FROM = 0.5;

/** What the kept text says twice in the same words: lines, and subheads whose text was set aside as said before. */
export const repeatedLine: Finder = {
  name: 'repeated-line',
  kind: 'repeated',
  why: 'The same line stands in the article already.',
  find: (judged) => {
    const entries = liveEntriesOf(judged);
    const kept = judged.page.blocks.filter((block) => isKept(judged, block) && !judged.captions?.has(block) && !entries.has(block));
    return [...repeatedLines(kept), ...emptySubheads(judged)];
  },
  removes: amid('<p>Nobody on the quay could say it.</p><p><a href="/x">Nobody on the quay could say it.</a></p>'),
  keeps: amid('<p>Nobody could say when.</p><p>“When?” they asked again.</p><p>Nobody could say when.</p>'),
};

function repeatedLines(kept: readonly Block[]): Block[] {
  const { again, places } = sayAgain(kept);
  const inRuns = new Set(runsOf(again, places).flat());
  return again
    .filter(({ block, of }) => {
      if (MAY_REPEAT.has(block.tag)) return SUBHEAD.test(block.tag) && Math.abs(placeOf(places, block) - placeOf(places, of)) <= NEAR;
      return inRuns.has(block) || !isOfAuthor(block, of);
    })
    .map(({ block }) => block);
}

/** A line and the one that says it first. */
interface Again {
  readonly block: Block;
  readonly of: Block;
}

type Places = ReadonlyMap<Block, number>;

const placeOf = (places: Places, block: Block): number => places.get(block) ?? 0;

function sayAgain(kept: readonly Block[]): { readonly again: readonly Again[]; readonly places: Places } {
  const first = new Map<string, Block>();
  // What is shown says it first, wherever it stands.
  const again = kept
    .toSorted((one, other) => Number(one.hidden) - Number(other.hidden))
    .flatMap((block) => {
      const line = lineOf(block);
      const of = first.get(line);
      if (!of) first.set(line, block);
      return of && line.length >= MIN_LINE_CHARS ? [{ block, of }] : [];
    });
  return { again, places: new Map(kept.map((block, at) => [block, at])) };
}

/** Lines that are said again one after the other, as they were the first time: a part of the page that it has twice. */
function runsOf(again: readonly Again[], places: Places): Block[][] {
  const runs: Block[][] = [];
  let last: Again | undefined;
  for (const pair of again) {
    const step = (side: keyof Again): number => (last ? placeOf(places, pair[side]) - placeOf(places, last[side]) : 0);
    const goesOn = [step('block'), step('of')].every((far) => far > 0 && far <= MAX_STEP);
    if (goesOn) runs.at(-1)?.push(pair.block);
    else runs.push([pair.block]);
    last = pair;
  }
  return runs.filter((run) => run.length >= MIN_RUN_LINES && run.reduce((sum, { words }) => sum + words, 0) >= MIN_RUN_WORDS);
}

/** Said again in a place of the same shape and in words of its own: a refrain, "Office: London" under each of many heads. */
const isOfAuthor = (block: Block, of: Block): boolean =>
  block.hidden === of.hidden &&
  block.wordings === 0 &&
  block.words >= (block.tag === 'p' ? MIN_REFRAIN_WORDS : MIN_LOOSE_WORDS) &&
  linkShareOf(block) < LINKED_FROM &&
  shapeOf(block, Infinity) === shapeOf(of, Infinity);

/** From the end, so that a head goes with the subheads below it that go. */
function emptySubheads(judged: Judged): Block[] {
  const { blocks } = judged.page;
  const first = new Map(
    blocks
      .filter((block) => isKept(judged, block))
      .toReversed()
      .map((block) => [lineOf(block), block]),
  );
  const empty: Block[] = [];
  let isBare = false;
  for (const block of blocks.toReversed()) {
    const isAgain = SUBHEAD.test(block.tag) && first.get(lineOf(block)) !== block;
    if (!isKept(judged, block)) isBare ||= isRepeated(judged, block);
    else if (isBare && isAgain) empty.push(block);
    else isBare = false;
  }
  return empty;
}

const isRepeated = (judged: Judged, block: Block): boolean => cutOf(judged, block)?.kind === 'repeated';
