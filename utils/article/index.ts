import { toArticle } from './output/toArticle';
import { leftHeadings } from './clutter/leftHeading';
import { linkListFinder } from './clutter/linkList';
import { measure } from './page/measure';
import { contentsFinder } from './clutter/repeats/contentsList';
import { secondCopy } from './clutter/repeats/secondCopy';
import { cut, type Judged, unjudged } from './ledger/cut';
import { decide } from './story/refusal';
import { clutterFinders } from './clutter/ruleFinders';
import { dedupeFinders } from './clutter/repeats/dedupe';
import { showData } from './page/bodyFromData';
import { headMatter } from './clutter/headMatter';
import { isolate } from './story/isolate';
import { readMetadata } from './metadata';
import { nextStory } from './clutter/cards/nextStory';
import { findRecords, type Records } from './clutter/cards/cardLists';
import { recordFinders } from './clutter/cards/relatedCards';
import { repeatedLineFinder } from './clutter/repeats/repeatedLine';
import { sectionFinder } from './clutter/repeats/repeatedSection';
import { cutTaught, type SiteRule } from './clutter/taught/taughtRules';
import { type SnapshotOptions, snapshot } from './page/snapshot';
import type { Extraction } from './types';

interface RuleJudged {
  readonly judged: Judged;
  readonly records: readonly Records[];
}

/** Reads a page and sets aside what the named rules find; what the story is, is not judged yet. */
export function judgeRules(live: Document, options: SnapshotOptions = {}): RuleJudged {
  const shown = measure(snapshot(live, options));
  const metadata = readMetadata(shown);
  if (shown.isTooLarge) return { judged: { ...unjudged(shown, metadata), refusal: 'too-large' }, records: [] };
  const page = showData(shown, metadata) ?? shown;
  const records = findRecords(page, metadata);
  const alone = cut(unjudged(page, metadata), [secondCopy, nextStory, ...recordFinders(page, records)]);
  return { judged: cut(alone, clutterFinders), records };
}

export interface CleanOptions extends SnapshotOptions {
  /** What the reader has taught of this page's site. */
  readonly rules?: readonly SiteRule[];
}

/** Reads a page and decides block by block. The live document is not changed; the result can be put into words again and again. */
export function clean(live: Document, options: CleanOptions = {}): Judged {
  const { judged, records } = judgeRules(live, options);
  if (judged.refusal) return judged;
  const isolated = isolate(judged);
  const told = cut(isolated, [...dedupeFinders(isolated), headMatter, linkListFinder(isolated)]);
  const taught = cutTaught(sayOnce(told), options.rules ?? []);
  return decide(cut(taught, [leftHeadings(taught)]), records);
}

/** One after the other, so that of two lines that say the same one is always left. */
function sayOnce(judged: Judged): Judged {
  const outlined = cut(judged, [contentsFinder(judged)]);
  const parted = cut(outlined, [sectionFinder(outlined)]);
  return cut(parted, [repeatedLineFinder(parted)]);
}

/** The story of a page, or why there is none. */
export function extractArticle(live: Document, options: CleanOptions = {}): Extraction {
  return toArticle(clean(live, options), new Set());
}
