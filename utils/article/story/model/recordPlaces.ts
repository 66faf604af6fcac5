import { type RecordFacts, recordFactsOf } from '../../clutter/records/facts';
import { isLinked } from '../../clutter/records/shapes';
import type { Block, Measured, Span } from '../../page/types';

/** A list of records with what is known of it. */
export interface KnownRecords {
  readonly span: Span;
  readonly records: readonly Span[];
  readonly facts: RecordFacts;
}

/** The list that a block stands in, with the start of its record, and those before and after it. */
export interface RecordPlace {
  readonly records: (KnownRecords & { readonly start: number }) | undefined;
  readonly lastRecords: KnownRecords | undefined;
  readonly nextRecords: KnownRecords | undefined;
}

/** A look-up for blocks that are asked for in order. */
export function readRecordPlaces(page: Measured): (block: Block) => RecordPlace {
  const lists = [...recordFactsOf(page)].map(([{ span, records }, facts]): KnownRecords => ({ span, records, facts }));
  let at = 0;
  return ({ index }) => {
    while (at < lists.length && (lists[at]?.span.end ?? 0) <= index) at++;
    const list = lists[at];
    const isIn = list !== undefined && list.span.start <= index;
    const start = isIn ? (list.records.findLast((record) => record.start <= index)?.start ?? list.span.start) : 0;
    return {
      records: isIn ? { ...list, start } : undefined,
      lastRecords: lists[at - 1],
      nextRecords: isIn ? lists[at + 1] : list,
    };
  };
}

/** What a block is of its record: alike for the headlines of a list, for its dates, for its texts. */
export const fieldOf = (block: Block): string =>
  `${block.tag} ${block.parent.localName} ${block.parent.getAttribute('class') ?? ''} ${isLinked(block)}`;
