import type { Draft } from '../../utils/article/output/toArticle';
import type { Extraction } from '../../utils/article/types';

/** A page's source and the address it came from. */
export interface Source {
  readonly html: string;
  readonly url: string;
}

/** What the engine says of a page, but for its markup. */
export type Told = { readonly ok: true; readonly article: Omit<Draft, 'compose'> } | Extract<Extraction, { ok: false }>;

export interface Timed {
  readonly extraction: Told;
  /** Everything that was set aside, whole: receipts hold no more than how it begins. */
  readonly setAside: readonly { readonly rule: string; readonly text: string }[];
  /** What structure can be counted in; a browser alone makes it. */
  readonly forms?: { readonly html: string; readonly markdown: string };
  /** From the parsed document to the article. */
  readonly ms: number;
}
