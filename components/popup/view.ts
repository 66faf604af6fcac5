import type { Article, Refusal, StoryHead } from '../../utils/article/types';
import type { Word } from '../../utils/browser/i18n';

/** Everything the popup can have to say. */
export type View =
  | { readonly kind: 'working' }
  | { readonly kind: 'article'; readonly article: Article; readonly loading: boolean; readonly isOpen: boolean }
  | { readonly kind: 'refused'; readonly reason: Refusal; readonly title: string; readonly loading: boolean; readonly head?: StoryHead }
  | { readonly kind: Trouble };

/**
 * `closed`: the browser keeps the page from extensions. `file`: it would not, if the reader allowed files. `silent`:
 * our script is in the page and does not answer. `busy`: the page takes too long. `failed`: it answered with an error.
 */
export type Trouble = 'closed' | 'file' | 'silent' | 'busy' | 'failed';

/** What a button under a sentence does. */
export type Remedy = 'anyway' | 'close' | 'read' | 'reload' | 'settings';

export interface Saying {
  readonly sentence: Word;
  readonly label: Word;
  readonly remedy: Remedy;
}

const SAYINGS: { readonly [Name in Trouble | Refusal]: Saying } = {
  'not-article': { sentence: 'looksLikeList', label: 'cleanAnyway', remedy: 'anyway' },
  'no-text': { sentence: 'noText', label: 'readAgain', remedy: 'read' },
  'not-html': { sentence: 'notPage', label: 'close', remedy: 'close' },
  'too-large': { sentence: 'tooLarge', label: 'close', remedy: 'close' },
  'log-in': { sentence: 'logInPage', label: 'readAgain', remedy: 'read' },
  empty: { sentence: 'emptyPage', label: 'readAgain', remedy: 'read' },
  framed: { sentence: 'framedPage', label: 'readAgain', remedy: 'read' },
  'not-found': { sentence: 'notFoundPage', label: 'cleanAnyway', remedy: 'anyway' },
  closed: { sentence: 'closedPage', label: 'close', remedy: 'close' },
  file: { sentence: 'closedFile', label: 'openSetting', remedy: 'settings' },
  silent: { sentence: 'justUpdated', label: 'reloadPage', remedy: 'reload' },
  busy: { sentence: 'busyPage', label: 'reloadPage', remedy: 'reload' },
  failed: { sentence: 'stopped', label: 'reloadPage', remedy: 'reload' },
};

const STILL_LOADING: Saying = {
  sentence: 'loadingNoArticle',
  label: 'readAgain',
  remedy: 'read',
};

/** The sentence and the one way on, where there is no article to show. */
export function sayingOf(view: Exclude<View, { readonly kind: 'working' | 'article' }>): Saying {
  if (view.kind !== 'refused') return SAYINGS[view.kind];
  return view.loading ? STILL_LOADING : SAYINGS[view.reason];
}
