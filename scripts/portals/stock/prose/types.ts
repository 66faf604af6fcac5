/**
 * Sentences of our own that stories are put together from. `{person}`, `{place}`, `{n}` and `{firm}` are filled in; within one
 * story a person stays the same person.
 */
export interface Prose {
  readonly lang: string;
  readonly persons: readonly string[];
  readonly places: readonly string[];
  readonly firms: readonly string[];
  readonly topics: readonly Topic[];
  /** Sentences that fit any topic; each goes to one of them, as no sentence may stand in two stories of one page. */
  readonly general?: readonly string[];
}

export interface Topic {
  readonly titles: readonly string[];
  readonly standfirsts: readonly string[];
  readonly subheads: readonly string[];
  readonly sentences: readonly string[];
}
