import type { Measured, Span } from '../../page/types';
import { type RecordFacts, recordFactsOf } from './facts';

/** A line of a menu has a word or two; a headline has more. Mean over the records. */
const MIN_WORDS = 4;

/** Share of its blocks from which a stretch of the page is a list. */
const LISTED_FROM = 0.5;

/** Share of a list's records that lead to pages of their own, under headlines. */
const LEADS_FROM = 0.5;

/** Two of a kind may be so by chance. */
const MIN_RECORDS = 3;

/** Most of the records lead to a page of their own, under a headline. */
const leadsElsewhere = ({ words, linked, headed, distinct }: RecordFacts): boolean =>
  words >= MIN_WORDS && distinct >= LEADS_FROM && Math.max(linked, headed) >= LEADS_FROM;

/** Whether a stretch of the page is made of records that lead to other stories, a page each. */
export function isOfStories(page: Measured, { start, end }: Span): boolean {
  let listed = 0;
  for (const [{ span }, facts] of recordFactsOf(page)) {
    if (leadsElsewhere(facts)) listed += Math.max(0, Math.min(end, span.end) - Math.max(start, span.start));
  }
  return listed >= LISTED_FROM * (end - start);
}

/** A teaser breaks off, or says when, by whom or twice what it leads to: a chapter that names its main article does not. */
const isTeased = ({ cut, dated, labelled, repeated }: RecordFacts): boolean => Math.max(cut, dated, labelled, repeated) >= LEADS_FROM;

/** Indexes of the blocks of all lists of teasers: most records lead to pages of their own, and each of them leads somewhere. */
export function blocksOfTeasers(page: Measured): ReadonlySet<number> {
  const listed = new Set<number>();
  for (const [{ span }, facts] of recordFactsOf(page)) {
    if (!leadsElsewhere(facts) || !isTeased(facts) || facts.here + facts.elsewhere < 1) continue;
    for (let index = span.start; index < span.end; index++) listed.add(index);
  }
  return listed;
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
