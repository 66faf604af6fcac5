import { amid } from '../proof';
import type { Finder } from '../../ledger/types';
import type { Copy } from '../../page/nearDuplicates';
import type { Block } from '../../page/types';
import { keptCopies, mayRepeat } from './copies';
import { shapeOf } from './elementShape';

/** Shorter lines may be said twice: refrains, "He said no." Words. */
const MIN_REPEATED_WORDS = 6;

/** A paragraph that stands in the article twice and should be read once. */
export const repeatedParagraph: Finder = {
  name: 'repeated-paragraph',
  kind: 'repeated',
  why: 'The same text stands in the article already.',
  find: (judged) =>
    keptCopies(judged)
      .filter(isRepeated)
      .map(({ block }) => block),
  removes: amid(
    '<div><div>Islanders had asked for the crossing since the bakery closed and the last shop began to open three days a week, and more than four hundred of them signed a letter to the board.</div></div>',
  ),
  keeps: amid('<div><div>Islanders had asked for a bakery since the crossing closed.</div></div>'),
};

/** The same text in two places of different shape: what a template or an author repeats has one shape and stays. */
const isRepeated = ({ block, of, isWhole }: Copy): boolean =>
  isWhole && mayRepeat(of.tag) && block.words >= MIN_REPEATED_WORDS && shapeOf(block) !== shapeOf(of) && !isMainFlow(block, of);

/** Of the two the one that stands among more text, or first. */
function isMainFlow(block: Block, other: Block): boolean {
  const own = neighbours(block);
  const others = neighbours(other);
  return own === others ? block.index < other.index : own > others;
}

const neighbours = ({ parent }: Block): number => parent.parentElement?.children.length ?? 0;
