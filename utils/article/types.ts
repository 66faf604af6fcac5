import type { Kind } from '../rules/kinds';

export type { Kind };

/** A string that only `sanitize()` makes; the only thing fit for `dangerouslySetInnerHTML`. */
export type SafeHtml = string & { readonly safeHtml: unique symbol };

/** The receipt of one block, or one subtree, that was set aside. */
export interface Removal {
  /** Unique in one cleaning, and the same again for the same page, though it grew: the key for putting back. */
  readonly id: string;
  readonly rule: string;
  readonly kind: Kind;
  readonly why: string;
  /** How what was set aside begins, as plain text, one block a line; never HTML, and never all of a long text. */
  readonly text: string;
  readonly words: number;
  /** Stands before or after the story, and not next to it: the page's own menus, rails and foot. */
  readonly apart?: boolean;
  /** Put back on every page of its site, by a rule of the reader's. */
  readonly always?: boolean;
  /** What spoke for setting it aside, in a few plain words each. */
  readonly evidence?: readonly string[];
}

/** One way a fact was found. */
export interface Candidate {
  readonly value: string;
  /** Where it stood, e.g. `json-ld datePublished`, `meta article:published_time`, `beside the headline`. */
  readonly where: string;
  /** As the page has it, at most 120 characters. */
  readonly snippet: string;
}

/** A fact with its proof: the chosen candidate first, the runners-up after it. */
export interface Fact extends Candidate {
  readonly others: readonly Candidate[];
}

export interface DateFact extends Fact {
  /** `YYYY-MM-DD`, or an instant with the page's own offset (`2025-03-30T14:05:00+09:00`); `''` where day and month can't be told apart. */
  readonly value: string;
  /** The date as the page writes it, where it was read from visible text. */
  readonly text?: string;
  /** Reckoned from "38 minutes ago". */
  readonly approximate?: boolean;
  /** Nothing on the page decides between day and month. */
  readonly uncertain?: boolean;
}

export interface Metadata {
  readonly title: Fact;
  readonly standfirst?: Fact;
  readonly byline: readonly Fact[];
  /** Who wrote and answers for the story: the original's name where the page re-publishes. */
  readonly source: Fact;
  /** The site that shows the story, where that is not the source. */
  readonly via?: Fact;
  readonly published?: DateFact;
  readonly modified?: DateFact;
  readonly section?: string;
  /** The picture that the page is shared with, absolute. */
  readonly image?: string;
  /** What the page's data says of that picture. */
  readonly caption?: string;
  /** BCP 47: as declared, where the text is not plainly in another. */
  readonly lang?: string;
  readonly dir: 'ltr' | 'rtl';
  readonly url: string;
  /** The address that the page calls its true one, on the same site and of the same story. */
  readonly canonical?: string;
  /** `isAccessibleForFree` as the page declares it. */
  readonly free?: boolean;
  /** The page's own copy of the body (JSON-LD `articleBody`), a witness for what the story holds; one paragraph a line. */
  readonly articleBody?: string;
  /** JSON-LD `wordCount`. */
  readonly declaredWords?: number;
  /** JSON-LD `@type`s and `og:type` of this page's own node. */
  readonly types: readonly string[];
}

export interface RelatedPaper {
  readonly source?: string;
  readonly url?: string;
}

/** One story of the related block; the same story under several papers is one. */
export interface RelatedStory {
  readonly title: string;
  readonly url?: string;
  readonly papers: readonly RelatedPaper[];
}

/** How much of the page's text is in the article, as far as independent measures tell. */
export interface Completeness {
  readonly verdict: 'whole' | 'partial' | 'preview';
  /** 0 to 1. */
  readonly share: number;
  /** What the verdict rests on. */
  readonly evidence: readonly string[];
  /** Receipts that, put back, give the looser version; none where the page has no more. */
  readonly missing: readonly string[];
}

/** Plain JSON: what popup, reader, clipboard and command line are made from. */
export interface Article {
  readonly title: string;
  readonly standfirst?: string;
  readonly byline: readonly string[];
  readonly source: string;
  readonly via?: string;
  /** See `DateFact.value`. */
  readonly published?: string;
  readonly modified?: string;
  /** The date as written on the page. */
  readonly dateText?: string;
  readonly dateApproximate?: boolean;
  readonly dateUncertain?: boolean;
  readonly section?: string;
  /** See `Metadata.image`, `Metadata.caption`. */
  readonly image?: string;
  readonly caption?: string;
  /** The page's own word on whether anyone may read it whole. */
  readonly free?: boolean;
  readonly lang?: string;
  readonly dir: 'ltr' | 'rtl';
  readonly url: string;
  /** The address to pass on, where the page names a better one than that it was read at. */
  readonly canonical?: string;
  /** Body without headline and standfirst. */
  readonly html: SafeHtml;
  /** Standfirst, subheads, paragraphs, list items, quotes, table rows; one block a line. */
  readonly text: string;
  readonly wordCount: number;
  /** Reading time in minutes, at least 1. */
  readonly minutes: number;
  readonly removals: readonly Removal[];
  /** What the reader has put back; in the text, and marked there. */
  readonly back: readonly Removal[];
  readonly related: readonly RelatedStory[];
  readonly completeness: Completeness;
  readonly evidence: {
    readonly title?: Fact;
    readonly source?: Fact;
    readonly published?: DateFact;
    readonly modified?: DateFact;
    readonly byline?: readonly Fact[];
  };
}

/**
 * `not-article`: a front page, a list, a search. `no-text`: a headline and nothing below it. `not-html`: an image, a PDF,
 * plain data. `too-large`: more than can be read in time. `log-in`, `empty`, `not-found`: pages that have no story to tell, and say so.
 * `framed`: what is seen is another page, in a frame of this one.
 */
export type Refusal = 'not-article' | 'no-text' | 'not-html' | 'too-large' | 'log-in' | 'empty' | 'framed' | 'not-found';

/** What a page tells of a story of which it has no more than the headline: whose it is, and of which day. */
export type StoryHead = Pick<Article, 'source' | 'via' | 'published' | 'dateText' | 'dateUncertain'>;

export type Extraction =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly reason: Refusal; readonly title: string; readonly head?: StoryHead };
