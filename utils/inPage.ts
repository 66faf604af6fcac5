import type { Excerpt } from './article/excerpt';
import type { Article, Extraction } from './article/types';
import type { Carried } from './render/pictures';
import type { Settings } from './settings';

/** The reader that is open over this page. */
export interface OpenReader {
  readonly dialog: HTMLElement;
  readonly article: Article;
}

/** What the reader's script does for the others that are put into the same page. */
export interface PageReads {
  /** Reads the page as it is now; what was put back stays. */
  read(): Extraction;
  /** What is selected, without what was set aside; nothing where nothing is, or no text. */
  excerpt(read: Extraction): Excerpt | undefined;
  reader(): OpenReader | undefined;
}

/** What can be taken from a page; put into it when it is first wanted, since it is as large as the reader is small. */
export interface PageTakes {
  /** False once this copy has lost its extension, after an update. */
  isAwake(): boolean;
  /** Copies what is selected, else the article, and says so on the page. */
  copy(): Promise<void>;
  /** Of pictures by their addresses, those that the page shows and gives up. */
  pictures(addresses: readonly string[]): Promise<readonly Carried[]>;
  /** Reads the article in the reader aloud. */
  listen(dialog: HTMLElement, shown: { readonly article: Article; readonly settings: Settings }): void;
  stopListening(): void;
  /** Answers a `copy` event in the reader with what is selected there and its source; false where that is the browser's own. */
  answerCopy(event: ClipboardEvent, excerpt: Excerpt, from: { readonly article: Article; readonly settings: Settings }): boolean;
}

declare global {
  // What our scripts leave for each other outlives one run of each: the extension's world of a page, which the page does not share.
  var ledeReads: PageReads | undefined;
  var ledeTakes: PageTakes | undefined;
}
