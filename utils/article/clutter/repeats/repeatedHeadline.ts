import type { Finder } from '../../ledger/types';
import type { Block } from '../../page/types';
import { SHINGLE_WORDS, shinglesOf } from '../../text/shingles';
import { shinglesOfBlock } from '../../page/nearDuplicates';
import { amid } from '../proof';

/** Words that a headline of the first rank may have beside the title: the kicker, printed in the same heading. */
const MAX_KICKER_WORDS = 5;

/** A shorter title may stand inside another headline by chance. Words. */
const MIN_TITLE_WORDS = 5;

/** The headline as the page prints it: a block of its own, or several where cards and bars say it again. */
export const repeatedHeadline: Finder = {
  name: 'repeated-headline',
  kind: 'repeated',
  why: 'The headline is shown once, above the text.',
  find: ({ page, metadata }) => page.blocks.filter(saysAlso(metadata.title.value)),
  removes: amid('<p>Night ferry returns to the outer islands</p>'),
  keeps: '<p>Night ferry returns to the outer islands with a new shaft and an old captain.</p>',
};

function saysAlso(title: string): (block: Block) => boolean {
  const shingles = shinglesOf(title);
  const titleWords = shingles.length + SHINGLE_WORDS - 1;
  return (block) => {
    const { text, words, tag } = block;
    if (words === 0 || text.length >= 2 * title.length + 10) return false;
    const said = shinglesOfBlock(block);
    const isWithKicker = tag === 'h1' && titleWords >= MIN_TITLE_WORDS && words <= titleWords + MAX_KICKER_WORDS;
    return (
      isSame(said, shingles) ||
      (isWithKicker && (isSame(said.slice(-shingles.length), shingles) || isSame(said.slice(0, shingles.length), shingles)))
    );
  };
}

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((shingle, at) => shingle === other[at]);
