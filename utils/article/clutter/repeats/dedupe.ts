import { isKept, type Judged } from '../../ledger/cut';
import type { Block, Finder, Measured, Stretch } from '../../page/types';
import { shapeOf } from './elementShape';
import { type Copy, findCopies, SHINGLE_WORDS, shinglesOf, shinglesOfBlock } from '../../text/shingles';

/** Share of a block's words that another must hold for it to be said twice. */
const NEARLY_ALL = 0.9;

/** Shorter lines may be said twice: refrains, "He said no." Words. */
const MIN_REPEATED_WORDS = 6;

/** A pull quote is shorter than the paragraph it comes from and longer than a phrase. Words. */
const MIN_QUOTE_WORDS = 5;
const MAX_QUOTE_WORDS = 60;

/** Who said it, below a pull quote. Words. */
const MAX_SPEAKER_WORDS = 12;

/** Rows repeat, lists sum up, and subheads may quote the text below them. */
const NEVER_REPEATED = new Set('li dd td th h1 h2 h3 h4 h5 h6 figcaption caption dt pre'.split(' '));

/** The headline as the page prints it: a block of its own, or several where cards and bars say it again. */
export const repeatedHeadline: Finder = {
  name: 'repeated-headline',
  kind: 'repeated',
  why: 'The headline is shown once, above the text.',
  find: (page, { title }) => page.blocks.filter(saysAlso(title.value)),
};

/** What stands in the article twice and should be read once. */
export function dedupeFinders(judged: Judged): readonly Finder[] {
  const kept = judged.page.blocks.filter((block) => isKept(judged, block));
  const copies = findCopies(kept, NEARLY_ALL).filter(({ block }) => !NEVER_REPEATED.has(block.tag));
  return [
    repeatedHeadline,
    {
      name: 'repeated-paragraph',
      kind: 'repeated',
      why: 'The same text stands in the article already.',
      find: () => copies.filter(isRepeated).map(({ block }) => block),
    },
    {
      name: 'pull-quote',
      kind: 'repeated',
      why: 'A quote set large that the text says as well.',
      find: (page) => copies.filter(isPullQuote).map(({ block }) => withSpeaker(page, block)),
    },
  ];
}

/** Words that a headline of the first rank may have beside the title: the kicker, printed in the same heading. */
const MAX_KICKER_WORDS = 5;

/** A shorter title may stand inside another headline by chance. Words. */
const MIN_TITLE_WORDS = 5;

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

/** The same text in two places of different shape: what a template or an author repeats has one shape and stays. */
const isRepeated = ({ block, of, isWhole }: Copy): boolean =>
  isWhole && !NEVER_REPEATED.has(of.tag) && block.words >= MIN_REPEATED_WORDS && shapeOf(block) !== shapeOf(of) && !isMainFlow(block, of);

/** Of the two the one that stands among more text, or first. */
function isMainFlow(block: Block, other: Block): boolean {
  const own = neighbours(block);
  const others = neighbours(other);
  return own === others ? block.index < other.index : own > others;
}

const neighbours = ({ parent }: Block): number => parent.parentElement?.childElementCount ?? 0;

const isPullQuote = ({ block, of, isWhole }: Copy): boolean =>
  !isWhole &&
  block.words >= MIN_QUOTE_WORDS &&
  block.words <= MAX_QUOTE_WORDS &&
  of.words > block.words &&
  shapeOf(block) !== shapeOf(of) &&
  isQuote(block);

/** Opens with a quotation mark, or the page's markup sets it off as a quote. */
const isQuote = ({ text, parent }: Block): boolean =>
  /^["'“”„‟«»‹›「『‚‘’]/.test(text) || parent.closest('blockquote, aside, figure, q') !== null;

/** The box around a pull quote with the speaker's name; the quote alone where there is none. */
function withSpeaker(page: Measured, quote: Block): Stretch {
  let span = { start: quote.index, end: quote.index + 1 };
  for (let el: Element | null = quote.parent; el && el !== page.body; el = el.parentElement) {
    const { start, end } = page.spanOf(el);
    if (end - start > 2 || page.wordsIn(el) > quote.words + MAX_SPEAKER_WORDS) break;
    span = { start, end };
  }
  return { span, evidence: ['the text says it word for word', 'stands in a box of its own'] };
}
