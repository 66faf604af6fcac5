import type { Measured, Span } from '../../page/types';
import { recordFactsOf } from './facts';

/** A line of a menu has a word or two; a headline has more. Mean over the records. */
const MIN_WORDS = 4;

/** Share of its blocks from which a stretch of the page is a list. */
const LISTED_FROM = 0.5;

/** Share of a list's records that lead to pages of their own, under headlines. */
const LEADS_FROM = 0.5;

/** Two of a kind may be so by chance. */
const MIN_RECORDS = 3;

/** Whether a stretch of the page is made of records that lead to other stories, a page each. */
export function isOfStories(page: Measured, { start, end }: Span): boolean {
  let listed = 0;
  for (const [{ span }, { words, linked, headed, distinct }] of recordFactsOf(page)) {
    const leads = words >= MIN_WORDS && distinct >= LEADS_FROM && Math.max(linked, headed) >= LEADS_FROM;
    if (leads) listed += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  }
  return listed >= LISTED_FROM * (end - start);
}

/** Indexes of the blocks of all lists whose every record says the headline of a page of its own, and leads there. */
export function blocksOfStories(page: Measured): ReadonlySet<number> {
  const listed = new Set<number>();
  for (const [{ span }, { count, linked, distinct }] of recordFactsOf(page)) {
    if (count < MIN_RECORDS || linked < 1 || distinct < 1) continue;
    for (let index = span.start; index < span.end; index++) listed.add(index);
  }
  return listed;
}
