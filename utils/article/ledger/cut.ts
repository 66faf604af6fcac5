import type { Block, Finder, Measured, Span, Stretch } from '../page/types';
import type { Kind, Metadata, Refusal, RelatedStory } from '../types';

/** What one finder set aside in one place. */
export interface Cut {
  readonly rule: string;
  readonly kind: Kind;
  readonly why: string;
  readonly span: Span;
  readonly evidence?: readonly string[];
  readonly stories?: readonly RelatedStory[];
}

/** Who set a block aside: one entry a block, an index into `cuts`, or -1 where the block stays. */
export interface Ledger {
  readonly cuts: readonly Cut[];
  readonly ofBlock: readonly number[];
}

/** A page with its verdicts so far: what every stage takes and gives. */
export interface Judged {
  readonly page: Measured;
  readonly metadata: Metadata;
  readonly ledger: Ledger;
  /** Why there is no story to show, where there is none. */
  readonly refusal?: Refusal;
  /** Kept with their pictures, and out of the text. */
  readonly captions?: ReadonlySet<Block>;
  /** The standfirst, where it is a block of its own. */
  readonly lead?: Block;
  /** How likely blocks belong to the story that the story model set aside, 0 to 1. */
  readonly doubts?: ReadonlyMap<Block, number>;
}

export const unjudged = (page: Measured, metadata: Metadata): Judged => ({
  page,
  metadata,
  ledger: { cuts: [], ofBlock: page.blocks.map(() => -1) },
});

export const isKept = ({ ledger }: Judged, block: Block): boolean => ledger.ofBlock[block.index] === -1;

/**
 * The only place where anything is set aside: marks what the finders find and writes it down. A block
 * that is set aside already stays with its first rule.
 */
export function cut(judged: Judged, finders: readonly Finder[]): Judged {
  const { page, metadata } = judged;
  const cuts = [...judged.ledger.cuts];
  const ofBlock = [...judged.ledger.ofBlock];
  for (const { name, kind, why, find } of finders) {
    for (const found of find(page, metadata)) {
      const { span, ...reasons } = toStretch(page, found);
      const fresh = range(span).filter((index) => ofBlock[index] === -1);
      if (fresh.length === 0) continue;
      for (const index of fresh) ofBlock[index] = cuts.length;
      cuts.push({ rule: name, kind, why, span, ...reasons });
    }
  }
  return { ...judged, ledger: { cuts, ofBlock } };
}

function toStretch(page: Measured, found: Element | Block | Stretch): Pick<Cut, 'span' | 'evidence' | 'stories'> {
  if ('nodes' in found) return { span: { start: found.index, end: found.index + 1 } };
  return 'nodeType' in found ? { span: page.spanOf(found) } : found;
}

const range = ({ start, end }: Span): number[] => Array.from({ length: end - start }, (_, offset) => start + offset);
