import { toArticle } from './article';
import { measure } from './blocks';
import { cut, type Judged, unjudged } from './cut';
import { clutterFinders } from './declutter';
import { dedupeFinders } from './dedupe';
import { isolate } from './isolate';
import { readMetadata } from './metadata';
import { type SnapshotOptions, snapshot } from './snapshot';
import type { Extraction } from './types';

/** Reads a page and decides block by block. The live document is not changed; the result can be put into words again and again. */
export function clean(live: Document, options: SnapshotOptions = {}): Judged {
  const page = measure(snapshot(live, options));
  const metadata = readMetadata(page);
  const decluttered = cut(unjudged(page, metadata), clutterFinders);
  const isolated = isolate(decluttered);
  return cut(isolated, dedupeFinders);
}

/** The story of a page, or why there is none. */
export function extractArticle(live: Document, options: SnapshotOptions = {}): Extraction {
  return toArticle(clean(live, options), new Set());
}
