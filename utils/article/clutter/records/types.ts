import type { TreeElement } from '../../page/tree/types';
import type { Span } from '../../page/types';

/** What repeats, one after another: cards, comments, entries of a live blog, rows, sections under subheads. */
export interface RecordList {
  /** Blocks of each, in document order; a record need not be an element of its own. */
  readonly records: readonly Span[];
  /** The elements of each: one, or several side by side. */
  readonly elements: readonly (readonly TreeElement[])[];
  /** From the first record's first block to the last one's end. */
  readonly span: Span;
}
