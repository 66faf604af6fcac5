import type { Block, Measured, Span } from '../page/types';
import type { Metadata } from '../types';
import type { Cut, Finder, Found, Judged, Stage, Stretch } from './types';

/** A page of which nothing has been said yet. */
export const unjudged = (page: Measured, metadata: Metadata): Judged => ({
  page,
  metadata,
  ledger: { cuts: [], ofBlock: page.blocks.map(() => -1) },
  rules: [],
});

export const isKept = ({ ledger }: Judged, block: Block): boolean => ledger.ofBlock[block.index] === -1;

/** What set a block aside; undefined where it stays. */
export const cutOf = ({ ledger }: Judged, block: Block): Cut | undefined => ledger.cuts[ledger.ofBlock[block.index] ?? -1];

/**
 * The only place where anything is set aside: marks what the finders find, one after the other, and writes it down. A
 * block that is set aside already stays with its first rule.
 */
export const setAside =
  (finders: readonly Finder[]): Stage =>
  (judged) =>
    finders.reduce(apply, judged);

function apply(judged: Judged, finder: Finder): Judged {
  const cuts = [...judged.ledger.cuts];
  const ofBlock = [...judged.ledger.ofBlock];
  for (const found of finder.find(judged)) {
    const stretch = toStretch(judged.page, found);
    const fresh = range(stretch.span).filter((index) => ofBlock[index] === -1);
    if (fresh.length === 0) continue;
    for (const index of fresh) ofBlock[index] = cuts.length;
    cuts.push(toCut(finder, stretch));
  }
  return cuts.length === judged.ledger.cuts.length ? judged : { ...judged, ledger: { cuts, ofBlock } };
}

type Marked = Pick<Stretch, 'span'> & Partial<Stretch>;

function toStretch(page: Measured, found: Found): Marked {
  if ('nodes' in found) return { span: { start: found.index, end: found.index + 1 } };
  return 'localName' in found ? { span: page.spanOf(found) } : found;
}

const toCut = ({ name, kind, why }: Finder, { rule = name, kind: own = kind, ...found }: Marked): Cut => ({
  rule,
  kind: own,
  why,
  ...found,
});

const range = ({ start, end }: Span): number[] => Array.from({ length: end - start }, (_, offset) => start + offset);
