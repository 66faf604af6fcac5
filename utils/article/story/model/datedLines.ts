import { readLanguage } from '../../page/language';
import type { Measured } from '../../page/types';
import { memoizeWeak } from '../../text/memo';
import { maskOf } from '../../text/phrases';
import { readsAge } from '../../text/relativeTime';

/** "Updated 38 minutes ago", "Rhyl Journal, 30 March 2025": a longer line says more than when. Words. */
const MAX_WORDS = 8;

const DATED = maskOf(['published', 'updated']);

/** By block: how many lines up to it, itself among them, say when something was published; and the place of the last one, -1 without any. */
export const datedLinesOf = memoizeWeak((page: Measured): { readonly count: Int32Array; readonly last: Int32Array } => {
  const saysAge = readsAge(readLanguage(page) ?? 'en');
  const count = new Int32Array(page.blocks.length);
  const last = new Int32Array(page.blocks.length);
  let [seen, at] = [0, -1];
  for (const { index, text, words, wordings, hidden } of page.blocks) {
    if (words <= MAX_WORDS && !hidden && ((wordings & DATED) !== 0 || saysAge(text))) [seen, at] = [seen + 1, index];
    count[index] = seen;
    last[index] = at;
  }
  return { count, last };
});
