import { toArticle } from './article';
import { leftHeadings } from './leftHeadings';
import { linkListFinder } from './linkLists';
import { measure } from './blocks';
import { contentsFinder } from './contents';
import { secondCopy } from './copies';
import { cut, type Judged, unjudged } from './cut';
import { decide } from './decide';
import { clutterFinders } from './declutter';
import { dedupeFinders } from './dedupe';
import { showData } from './fromData';
import { headMatter } from './headMatter';
import { isolate } from './isolate';
import { readMetadata } from './metadata';
import { nextStory } from './nextStory';
import { findRecords, type Records } from './records';
import { recordFinders } from './related';
import { repeatedLineFinder } from './repeats';
import { sectionFinder } from './sections';
import { cutTaught, type SiteRule } from './siteRules';
import { type SnapshotOptions, snapshot } from './snapshot';
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
