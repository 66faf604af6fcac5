import { type RecordFacts, recordFactsOf } from '../../clutter/records/facts';
import { isLinked } from '../../clutter/records/shapes';
import type { Block, Measured, Span } from '../../page/types';

/** A list of records with what is known of it. */
export interface KnownRecords {
  readonly span: Span;
  readonly records: readonly Span[];
  readonly facts: RecordFacts;
}

/** The list that a block stands in, with its record or nothing above the first, and the lists before and after it. */
export interface RecordPlace {
  readonly records: KnownRecords | undefined;
  readonly record: Span | undefined;
  readonly lastRecords: KnownRecords | undefined;
  readonly nextRecords: KnownRecords | undefined;
}

/** A look-up for blocks that are asked for in order. */
export function readRecordPlaces(page: Measured): (block: Block) => RecordPlace {
  const lists = [...recordFactsOf(page)].map(([{ span, records }, facts]): KnownRecords => ({ span, records, facts }));
  let [at, behind] = [0, 0];
  return ({ index }) => {
    while (at < lists.length && (lists[at]?.span.end ?? 0) <= index) [at, behind] = [at + 1, 0];
    const list = lists[at];
    const isIn = list !== undefined && list.span.start <= index;
    while ((list?.records[behind]?.start ?? Infinity) <= index) behind++;
    return {
      records: isIn ? list : undefined,
      record: isIn ? list.records[behind - 1] : undefined,
      lastRecords: lists[at - 1],
      nextRecords: isIn ? lists[at + 1] : list,
    };
  };
}

/** What a block is of its record: alike for the headlines of a list, for its dates, for its texts. */
export const fieldOf = (block: Block): string =>
  `${block.tag} ${block.parent.localName} ${block.parent.getAttribute('class') ?? ''} ${isLinked(block)}`;
