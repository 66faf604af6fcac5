import type { Survey } from './survey';

/** Settles what can't be told of a block alone: log-odds in, log-odds out. A block stays above `keepFrom`. */
export type Settle = (survey: Survey, scores: Float32Array, keepFrom: number) => Float32Array;

/** Keeps a block, and what was kept as sure as it was. */
export const raise = (settled: Float32Array, at: number): void => {
  settled[at] = Math.max(0, settled[at] ?? 0);
};

/** Whether a block leads nowhere, is shown, and says nothing that papers put around their stories. */
export const isPlain = ({ blocks, says }: Survey, at: number): boolean => {
  const block = blocks[at];
  return block !== undefined && says[at] === 0 && block.linkChars === 0 && !block.hidden;
};

/** Boxes that say of themselves that they are no part of the running text, and lists, which are settled whole. */
export const APART = 'aside, figure, nav, footer, header, table, ul, ol, dl, form';

/** A subhead, below the page's own headline. */
export const SUBHEAD = /^h[2-6]$/;
