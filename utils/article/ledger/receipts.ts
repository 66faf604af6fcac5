import type { Cut, Judged } from './types';
import type { Block, Span } from '../page/types';
import type { Removal } from '../types';
import { firstWords } from './firstWords';

/** So near to the story, in blocks, a reader takes a piece for a part of it: a note below the last paragraph, a line above the first. */
const NEAR_BLOCKS = 3;

/** A list of more is read by nobody: from here on what one rule set aside is one receipt. */
const MAX_RECEIPTS = 200;

/** Of a block, in characters, what its name is made from: a count that changes stands behind it. */
const NAMED_BY_CHARS = 60;

/** One receipt with all that it stands for. */
export interface Receipt {
  readonly removal: Removal;
  /** What it set aside, in document order. */
  readonly blocks: readonly Block[];
  /** Indexes into `Ledger.cuts`. */
  readonly cuts: readonly number[];
}

/** The receipts, in the order in which the rules ran. */
export const receipts = (judged: Judged): Removal[] => openReceipts(judged).map(({ removal }) => removal);

/** The receipts with the blocks that they bring back. */
export function openReceipts({ page, ledger }: Judged): Receipt[] {
  const blocks = ledger.cuts.map((): Block[] => []);
  for (const block of page.blocks) blocks[ledger.ofBlock[block.index] ?? -1]?.push(block);
  const isLong = ledger.cuts.length > MAX_RECEIPTS;
  const groups = new Map<string, number[]>();
  for (const [index, cut] of ledger.cuts.entries()) {
    const key = isLong ? `${cut.rule} ${cut.kind}` : String(index);
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  const ids = new Map<string, number>();
  const near = nearStory(page.blocks, ledger.ofBlock);
  return [...groups.values()].flatMap((cuts) => {
    const own = cuts.flatMap((index) => blocks[index] ?? []).sort((one, other) => one.index - other.index);
    const [first] = cuts;
    const cut = ledger.cuts[first ?? -1];
    return cut && own.length > 0
      ? [{ removal: { ...write(cut, own, ids), ...(!own.some(near) && { apart: true }) }, blocks: own, cuts }]
      : [];
  });
}

function write({ rule, kind, why, evidence }: Cut, blocks: readonly Block[], ids: Map<string, number>): Removal {
  const name = `${rule}@${hashOf((blocks[0]?.text ?? '').slice(0, NAMED_BY_CHARS))}`;
  const same = (ids.get(name) ?? 0) + 1;
  ids.set(name, same);
  return {
    id: same > 1 ? `${name}.${same}` : name,
    rule,
    kind,
    why,
    text: firstWords(blocks),
    words: blocks.reduce((sum, block) => sum + block.words, 0),
    ...(evidence && { evidence }),
  };
}

/** Whether a block stands within the story or beside its ends. Where there is no story, nothing is apart from it. */
function nearStory(blocks: readonly Block[], ofBlock: readonly number[]): (block: Block) => boolean {
  const isKept = ({ index }: Block): boolean => ofBlock[index] === -1;
  const [first, last] = [blocks.find(isKept), blocks.findLast(isKept)];
  if (!first || !last) return () => true;
  const story: Span = { start: first.index - NEAR_BLOCKS, end: last.index + NEAR_BLOCKS };
  return ({ index }) => index >= story.start && index <= story.end;
}

/** Short, and the same for the same text (djb2): the page may grow above a block between two readings. */
export function hashOf(text: string): string {
  let hash = 5381;
  for (let at = 0; at < text.length; at++) hash = ((hash << 5) + hash + text.charCodeAt(at)) | 0;
  return (hash >>> 0).toString(36);
}
