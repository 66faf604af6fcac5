import type { Article, Refusal } from '../utils/article/types';

/** Everything the popup can have to say. */
export type View =
  | { readonly kind: 'working' }
  | { readonly kind: 'article'; readonly article: Article; readonly loading: boolean }
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly title: string; readonly loading: boolean }
  | { readonly kind: Trouble };

/**
 * `closed`: the browser keeps the page from extensions. `file`: it would not, if the reader allowed files. `silent`:
 * our script is in the page and does not answer. `failed`: it answered with an error.
 */
export type Trouble = 'closed' | 'file' | 'silent' | 'failed';

/** What a button under a sentence does. */
export type Remedy = 'anyway' | 'close' | 'read' | 'reload' | 'settings';

export interface Saying {
  readonly sentence: string;
  readonly label: string;
  readonly remedy: Remedy;
}

const SAYINGS: { readonly [Name in Trouble | Refusal]: Saying } = {
  'not-article': { sentence: 'This looks like a front page or a list, not an article.', label: 'Clean it anyway', remedy: 'anyway' },
  'no-text': { sentence: 'The headline is here, but no text.', label: 'Read again', remedy: 'read' },
  'not-html': { sentence: 'This is a file and not a page, so there is no article to clean.', label: 'Close', remedy: 'close' },
  closed: { sentence: 'Lede cannot read pages the browser keeps to itself.', label: 'Close', remedy: 'close' },
  file: { sentence: 'Lede can read files only when the browser is told to allow it.', label: 'Open the setting', remedy: 'settings' },
  silent: { sentence: 'Lede was just updated and has lost hold of this page.', label: 'Reload the page', remedy: 'reload' },
  failed: { sentence: 'Something on this page stopped Lede from reading it.', label: 'Reload the page', remedy: 'reload' },
};

const STILL_LOADING: Saying = {
  sentence: 'The page is still loading, and there is no article in it yet.',
  label: 'Read again',
  remedy: 'read',
};

/** The sentence and the one way on, where there is no article to show. */
export function sayingOf(view: Exclude<View, { readonly kind: 'working' | 'article' }>): Saying {
  if (view.kind !== 'refused') return SAYINGS[view.kind];
  return view.loading ? STILL_LOADING : SAYINGS[view.reason];
}
