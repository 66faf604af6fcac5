import { closedDialog } from './clutter/closedDialog';
import { buttonRow } from './clutter/buttonRow';
import { emailBox } from './clutter/emailBox';
import { pollBox } from './clutter/pollBox';
import { republishBox } from './clutter/republishBox';
import { readerComments } from './clutter/records/readerComments';
import { relatedRecords } from './clutter/records/relatedRecords';
import { capitalLink } from './clutter/capitalLink';
import { nextStory } from './clutter/cards/nextStory';
import { commentCards } from './clutter/cards/commentCards';
import { relatedCards } from './clutter/cards/relatedCards';
import { headMatter } from './clutter/headMatter';
import { labelledAd } from './clutter/labelledAd';
import { leftHeading } from './clutter/leftHeading';
import { linkList } from './clutter/linkList';
import { contentsList } from './clutter/repeats/contentsList';
import { pullQuote } from './clutter/repeats/pullQuote';
import { repeatedButton } from './clutter/repeats/repeatedButton';
import { repeatedHeadline } from './clutter/repeats/repeatedHeadline';
import { repeatedLine } from './clutter/repeats/repeatedLine';
import { repeatedParagraph } from './clutter/repeats/repeatedParagraph';
import { repeatedSection } from './clutter/repeats/repeatedSection';
import { secondCopy } from './clutter/repeats/secondCopy';
import { ruleFinders } from './clutter/ruleFinders';
import { taughtRules } from './clutter/taught/taughtRules';
import { unseenLabel } from './clutter/unseenLabel';
import { setAside, unjudged } from './ledger/setAside';
import type { SiteRule } from './ledger/siteRule';
import type { Finder, Judged, Stage } from './ledger/types';
import { readMetadata } from './metadata';
import { toArticle } from './output/toArticle';
import { measure } from './page/measure';
import { type SnapshotOptions, snapshot } from './page/snapshot';
import { bodyFromData } from './story/bodyFromData';
import { isolateStory } from './story/isolate';
import { notStory } from './story/notStory';
import { refuseLists } from './story/refusal';
import type { Extraction } from './types';

/** What is clutter wherever the story stands. */
export const BEFORE_STORY: readonly Finder[] = [
  secondCopy,
  nextStory,
  relatedCards,
  relatedRecords,
  commentCards,
  readerComments,
  republishBox,
  ...ruleFinders,
  labelledAd,
  emailBox,
  pollBox,
  buttonRow,
  repeatedButton,
  closedDialog,
  capitalLink,
  unseenLabel,
];

/** What is not the story, and what the story says twice. */
export const AFTER_STORY: readonly Finder[] = [
  repeatedHeadline,
  linkList,
  repeatedSection,
  notStory,
  repeatedParagraph,
  pullQuote,
  headMatter,
  contentsList,
  repeatedLine,
  taughtRules,
  leftHeading,
];

const setAsideClutter: Stage = setAside(BEFORE_STORY);
const setAsideRest: Stage = setAside(AFTER_STORY);

/** What the story model is given to judge: `npm run train` learns from pages at this point. */
export const beforeStory = { bodyFromData, setAsideClutter } satisfies Record<string, Stage>;

/** All that happens to a page, in order. */
export const stages = { ...beforeStory, isolateStory, setAsideRest, refuseLists } satisfies Record<string, Stage>;

export interface CleanOptions extends SnapshotOptions {
  /** What the reader has taught of this page's site. */
  readonly rules?: readonly SiteRule[];
}

/** Reads a page and decides block by block. The live document is not changed; the result can be put into words again and again. */
export const clean = (live: Document, options: CleanOptions = {}): Judged => run(Object.values(stages), open(live, options));

/** A page as the story model gets it. */
export const judgeRules = (live: Document, options: CleanOptions = {}): Judged => run(Object.values(beforeStory), open(live, options));

/** The story of a page, or why there is none. */
export const extractArticle = (live: Document, options: CleanOptions = {}): Extraction => toArticle(clean(live, options), new Set());

/** The page as it was found: read, and nothing said of it. */
function open(live: Document, { rules = [], ...options }: CleanOptions): Judged {
  const page = measure(snapshot(live, options));
  const judged = { ...unjudged(page, readMetadata(page)), rules };
  return page.isTooLarge ? { ...judged, refusal: 'too-large' } : judged;
}

const run = (steps: readonly Stage[], start: Judged): Judged =>
  steps.reduce((judged, step) => (judged.refusal ? judged : step(judged)), start);
