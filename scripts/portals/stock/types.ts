/** A story as it may be printed: on a page of its own, or as a card. */
export interface Story {
  /** BCP 47, the language alone: `en`. */
  readonly lang: string;
  /** Stories of one topic share sentences and do not meet on one page. */
  readonly topic: string;
  readonly title: string;
  readonly standfirst?: string;
  readonly blocks: readonly Block[];
}

export interface Block {
  readonly kind: 'paragraph' | 'subhead';
  readonly text: string;
}

export interface Stock {
  /** What the pages are about. */
  readonly stories: readonly Story[];
  /** What else stands on cards. */
  readonly others: readonly Story[];
}
