import { CONTROLS } from '../../page/controls';
import { isLayoutTable } from '../../page/layoutTable';
import type { TreeElement } from '../../page/tree/types';
import type { Block } from '../../page/types';
import { raise, SUBHEAD } from './settling';
import { isProse, type Survey } from './survey';

/** A table stays whole from this mean of its cells' log-odds on: its numbers say little one by one. */
const KEEP_TABLE_FROM = -1.5;

/** A paragraph, as against a label. Words. */
const MIN_TEXT_WORDS = 12;

/** So far from a table, in blocks, its story's paragraphs stand: a subhead, a picture's caption may come between. */
const TEXT_REACH = 4;

/** A table made of links is a menu. */
const MAX_TABLE_LINKS = 0.5;

/** From these log-odds on, a block in doubt follows its like. */
const DOUBT_FROM = -1.8;

/** Longer than a label: something else stands there. */
const MAX_FURNITURE_WORDS = 12;

/** Its like: at least so many kept, and at least this share of all of them. */
const MIN_LIKE = 3;
const MIN_LIKE_SHARE = 0.7;

/** So many other subheads of its shape are kept where one may stand apart from its text. */
const MIN_LIKE_SUBHEADS = 2;

/**
 * Settles what can't be told of a block alone: a table's cells stay or go together, a block in doubt
 * goes with the blocks of its own shape, and a subhead with what it stands over.
 */
export function settleScores(survey: Survey, scores: Float32Array, keepFrom: number): Float32Array {
  const settled = Float32Array.from(scores);
  for (const table of tablesOf(survey)) settleTable({ survey, scores, settled, keepFrom }, table);
  const like = countLike(survey, scores, keepFrom);
  survey.blocks.forEach((block, at) => {
    const score = scores[at] ?? 0;
    const inDoubt = score <= keepFrom && score > DOUBT_FROM && survey.says[at] === 0 && !isCell(block);
    const { kept, all } = like(block);
    if (inDoubt && kept >= MIN_LIKE && kept >= MIN_LIKE_SHARE * all) settled[at] = 0;
  });
  const isIn = (at: number): boolean => (settled[at] ?? DOUBT_FROM) > keepFrom;
  survey.blocks.forEach((block, at) => {
    if (!SUBHEAD.test(block.tag)) return;
    const opensKept = isIn(at + 1) || (like(block).kept >= MIN_LIKE_SUBHEADS && opensText(survey, at, isIn));
    const next = survey.blocks[at + 1];
    // What names a table is as bare as its cells.
    const namesTable = next !== undefined && isCell(next);
    // "Related" over a paragraph is what the paragraph is about.
    const isOwn = survey.says[at] === 0 || (next !== undefined && isProse(next) && isIn(at + 1));
    if (opensKept && isOwn && (namesTable || (scores[at] ?? 0) > DOUBT_FROM)) raise(settled, at);
  });
  return settled;
}

/** Furniture that may stand between a subhead and its text, in blocks: a picture's credit, an offer, a button. */
const REACH = 5;

/** Whether the first kept block below, with nothing but short ones between, is text. */
function opensText({ blocks }: Survey, at: number, isIn: (at: number) => boolean): boolean {
  for (let below = at + 1; below <= at + REACH; below++) {
    const block = blocks[below];
    if (!block || SUBHEAD.test(block.tag)) return false;
    if (isIn(below)) return true;
    if (block.words > MAX_FURNITURE_WORDS) return false;
  }
  return false;
}

const isCell = ({ tag }: Block): boolean => tag === 'td' || tag === 'th';

interface Like {
  readonly kept: number;
  readonly all: number;
}

/** How many blocks have the same chain of tags and classes above them, and how many of those are kept. */
function countLike({ blocks, contextOf }: Survey, scores: Float32Array, keepFrom: number): (block: Block) => Like {
  const paths = new Map<number, Like>();
  blocks.forEach(({ parent }, at) => {
    const { classPath } = contextOf(parent);
    const like = paths.get(classPath) ?? { kept: 0, all: 0 };
    paths.set(classPath, { all: like.all + 1, kept: like.kept + ((scores[at] ?? 0) > keepFrom ? 1 : 0) });
  });
  return ({ parent }) => paths.get(contextOf(parent).classPath) ?? { kept: 0, all: 0 };
}

interface Settling {
  readonly survey: Survey;
  readonly scores: Float32Array;
  readonly settled: Float32Array;
  readonly keepFrom: number;
}

const tablesOf = ({ blocks }: Survey): Set<TreeElement> =>
  new Set(
    blocks.filter(isCell).flatMap(({ parent }) => {
      const table = parent.closest('table');
      return table ? [table] : [];
    }),
  );

function settleTable(settling: Settling, table: TreeElement): void {
  const { survey, scores, settled } = settling;
  const { start, end } = survey.page.spanOf(table);
  const from = survey.position[start] ?? 0;
  const to = survey.position[end] ?? 0;
  const cells = scores.subarray(from, to);
  if (isLayoutTable(survey.page, table) || cells.length === 0) return;
  const mean = cells.reduce((sum, score) => sum + score, 0) / cells.length;
  const links = survey.page.linkShare(table);
  const isFurniture = table.querySelector(CONTROLS) !== null || survey.says.slice(from, to).some((says) => says !== 0);
  const stays = links === 0 && !isFurniture && standsWithText(settling, { from, to }, table);
  settled.fill(
    stays || (mean > KEEP_TABLE_FROM && links < MAX_TABLE_LINKS) ? Math.max(mean, 0) : Math.min(mean, KEEP_TABLE_FROM),
    from,
    to,
  );
}

/** Its numbers say nothing, its place does: the story's own paragraphs stand right above and below, or above and in the table's own box. */
function standsWithText({ survey: { blocks }, scores, keepFrom }: Settling, { from, to }: Cells, table: TreeElement): boolean {
  const isText = (at: number): boolean => (blocks[at]?.words ?? 0) >= MIN_TEXT_WORDS && (scores[at] ?? 0) > keepFrom;
  const reach = Array.from({ length: TEXT_REACH }, (_, step) => step + 1);
  const above = findAbove(blocks, from, isText);
  const isInBox = (at: number): boolean => table.parentElement?.contains(blocks[at]?.parent ?? null) ?? false;
  return above !== undefined && (isInBox(above) || reach.some((step) => isText(to + step - 1)));
}

/** The nearest text above, few other blocks away; a table between them stands with the text above both. */
function findAbove(blocks: readonly Block[], from: number, isText: (at: number) => boolean): number | undefined {
  let others = 0;
  for (let at = from - 1; at >= 0 && others < TEXT_REACH; at--) {
    if (isCell(blocks[at] as Block)) continue;
    if (isText(at)) return at;
    others++;
  }
  return undefined;
}

interface Cells {
  readonly from: number;
  readonly to: number;
}
