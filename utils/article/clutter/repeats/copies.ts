import { isKept } from '../../ledger/setAside';
import type { Judged } from '../../ledger/types';
import { type Copy, findCopies } from '../../page/nearDuplicates';

/** Share of a block's words that another must hold for it to be said twice. */
const NEARLY_ALL = 0.9;

/** Rows repeat, lists sum up, and subheads may quote the text below them. */
const NEVER_REPEATED = new Set('li dd td th h1 h2 h3 h4 h5 h6 figcaption caption dt pre'.split(' '));

export const mayRepeat = (tag: string): boolean => !NEVER_REPEATED.has(tag);

/** What is kept and stands, nearly word for word, in another kept block too. */
export const keptCopies = (judged: Judged): Copy[] =>
  findCopies(
    judged.page.blocks.filter((block) => isKept(judged, block)),
    NEARLY_ALL,
  ).filter(({ block }) => mayRepeat(block.tag));
