import type { Block, Measured, Span } from '../page/types';
import type { Kind, Metadata, Refusal, RelatedStory } from '../types';
import type { SiteRule } from './siteRule';
import type { TreeElement } from '../page/tree/types';

/** Several blocks in a row that go together, and what spoke for it in this very place. */
export interface Stretch {
  readonly span: Span;
  readonly evidence: readonly string[];
  /** The stories it leads to, where the finder has read them. */
  readonly stories?: readonly RelatedStory[];
  /** What it is, where one finder finds things of several kinds. */
  readonly kind?: Kind;
  /** The rule it goes by, where a finder stands for several rules. */
  readonly rule?: string;
}

export type Found = TreeElement | Block | Stretch;

/** Finds what to set aside; never deletes. */
export interface Finder {
  /** The name of its file, with hyphens; of a rule in `rules/clutter.ts`, the rule's. */
  readonly name: string;
  readonly kind: Kind;
  /** One sentence for the reader's ledger and the maintainer. */
  readonly why: string;
  /** Sees what the finders before it have set aside. */
  find(judged: Judged): Iterable<Found>;
  /** Markup in which it must find something, and a look-alike in which it must find nothing; its test is made from them. */
  readonly removes: string;
  readonly keeps: string;
}

/** What one finder set aside in one place. */
export interface Cut {
  readonly rule: string;
  readonly kind: Kind;
  readonly why: string;
  readonly span: Span;
  readonly evidence?: readonly string[];
  readonly stories?: readonly RelatedStory[];
}

/** Who set a block aside: one entry a block, an index into `cuts`, or -1 where the block stays. */
export interface Ledger {
  readonly cuts: readonly Cut[];
  readonly ofBlock: readonly number[];
}

/** A page with its verdicts so far: what every stage takes and gives. */
export interface Judged {
  readonly page: Measured;
  readonly metadata: Metadata;
  readonly ledger: Ledger;
  /** What the reader has taught of this page's site. */
  readonly rules: readonly SiteRule[];
  /** Why there is no story to show, where there is none. */
  readonly refusal?: Refusal;
  /** What the story model and its helpers hold to be the story; undefined until `isolateStory`. */
  readonly story?: ReadonlySet<Block>;
  /** Kept with their pictures, and out of the text. */
  readonly captions?: ReadonlySet<Block>;
  /** The standfirst, where it is a block of its own. */
  readonly lead?: Block;
  /** How likely blocks belong to the story that the story model set aside, 0 to 1. */
  readonly doubts?: ReadonlyMap<Block, number>;
}

/** One step on a page's way through the engine. */
export type Stage = (judged: Judged) => Judged;
