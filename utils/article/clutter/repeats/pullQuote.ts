import { amid } from '../proof';
import type { Finder, Stretch } from '../../ledger/types';
import type { Copy } from '../../page/nearDuplicates';
import type { Block, Measured } from '../../page/types';
import { keptCopies } from './copies';
import { shapeOf } from './elementShape';
import type { TreeElement } from '../../page/tree/types';

/** A pull quote is shorter than the paragraph it comes from and longer than a phrase. Words. */
const MIN_QUOTE_WORDS = 5;
const MAX_QUOTE_WORDS = 60;

/** Who said it, below a pull quote. Words. */
const MAX_SPEAKER_WORDS = 12;

/** A sentence of the text, set large beside it. */
export const pullQuote: Finder = {
  name: 'pull-quote',
  kind: 'repeated',
  why: 'A quote set large that the text says as well.',
  find: (judged) =>
    keptCopies(judged)
      .filter(isPullQuote)
      .map(({ block }) => withSpeaker(judged.page, block)),
  removes: amid('<blockquote>“with a police car before it and another behind, because it was wider than the bridge”</blockquote>'),
  keeps: amid(
    '<blockquote><p>“We have never been so glad to see a lorry on that bridge in all our lives,” the harbour master said.</p></blockquote>',
  ),
};

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
  for (let el: TreeElement | null = quote.parent; el && el !== page.body; el = el.parentElement) {
    const { start, end } = page.spanOf(el);
    if (end - start > 2 || page.wordsIn(el) > quote.words + MAX_SPEAKER_WORDS) break;
    span = { start, end };
  }
  return { span, evidence: ['the text says it word for word', 'stands in a box of its own'] };
}
