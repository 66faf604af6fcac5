import { cleanExcerptOf } from '../../utils/article/output/excerpt';
import type { Article } from '../../utils/article/types';
import { report } from '../../utils/messages/protocol';
import { rangeIn } from '../../utils/overlay/selection';
import type { Settings } from '../../utils/storage/settings';

interface Copying {
  readonly live: Document;
  readonly body: Element;
  readonly article: Article;
  readonly settings: Settings;
}

/** Answers a `copy` event in the reader: with what is being copied by a press on a button, else with what is selected of the article, and its source. Anything else is the browser's own. */
export function answerCopy(event: ClipboardEvent, { live, body, article, settings }: Copying): void {
  if (globalThis.ledeFills) return globalThis.ledeFills(event);
  const range = rangeIn(live, body);
  const excerpt = range && cleanExcerptOf(live, [range]);
  if (excerpt) globalThis.ledeTakes?.answerCopy(event, excerpt, { article, settings });
}

/** As soon as something is selected, what copying needs is fetched: a copy is written in the turn it is asked for, or not at all. Returns how to stop. */
export function watchSelection(live: Document, body: () => Element): () => void {
  const look = (): void => {
    if (!rangeIn(live, body())) return;
    stop();
    void report('takes');
  };
  const stop = (): void => live.removeEventListener('selectionchange', look);
  live.addEventListener('selectionchange', look);
  return stop;
}
