import { webAddress } from '../text/urls';
import type { Page } from './types';
import { fold } from '../text/words';
import { isTooLarge, MAX_WORDS_CHARS } from './limits';
import { ofDocument } from './unclobbered';
import { type Walked, walk } from './walk';

export interface SnapshotOptions {
  /** The page's address, for a document that was parsed and not loaded: such a one has its parser's. */
  readonly url?: string;
}

/** Reads a live page into data, and leaves it as it is. */
export function snapshot(live: Document, { url = ofDocument(live, 'URL') }: SnapshotOptions = {}): Page {
  const liveRoot = ofDocument(live, 'documentElement');
  const rendered = ofDocument(live, 'defaultView') !== null;
  const whole = walk(liveRoot, { rendered });
  const isCut = isTooLarge(whole.walked.size);
  const { root, walked } = isCut ? walk(liveRoot, { rendered, part: 'head' }) : whole;
  const canonical = canonicalOf(walked, url);
  return {
    root,
    url,
    ...(canonical && { canonical }),
    ...(isCut && { isTooLarge: true }),
    ...(walked.isScripted && { isScripted: true }),
    data: whole.walked.data,
    loadedAt: loadTimeOf(live),
    title: fold(ofDocument(live, 'title').slice(0, MAX_WORDS_CHARS)),
  };
}

/** A tab left open for days still says "2 hours ago". Never later than now: clocks are set back. */
const loadTimeOf = (live: Document): number => Math.min(ofDocument(live, 'defaultView')?.performance.timeOrigin ?? Date.now(), Date.now());

/** Links are not written down: of all of them, this one is about the page itself. */
const canonicalOf = ({ canonical = '' }: Walked, base: string): string | undefined => webAddress(canonical.trim(), base);
