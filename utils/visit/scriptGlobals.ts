import type { Excerpt } from '../article/output/excerpt';
import type { Article, Extraction } from '../article/types';
import type { Carried } from '../render/pictures';
import type { Settings } from '../storage/settings';

/** The reader that is open over this page. */
export interface OpenReader {
  readonly dialog: HTMLElement;
  readonly article: Article;
}

/** What the reader has before them, and how they like it. */
export interface Taken {
  readonly article: Article;
  readonly settings: Settings;
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
  listen(dialog: HTMLElement, shown: Taken): void;
  stopListening(): void;
  /** Opens, in the reader, what the article can be taken along as. */
  offer(dialog: HTMLElement, shown: () => Taken): void;
  /** Answers a `copy` event in the reader with what is selected there and its source; false where that is the browser's own. */
  answerCopy(event: ClipboardEvent, excerpt: Excerpt, from: Taken): boolean;
}

declare global {
  // What our scripts leave for each other outlives one run of each: the extension's world of a page, which the page does not share.
  var ledeReads: PageReads | undefined;
  var ledeTakes: PageTakes | undefined;
}
