import type { Article } from '../../utils/article/types';
import type { PageHandlers } from '../../utils/visit/openPage';
import { SETTLED_MS, watchAddress, watchGrowth } from '../../utils/overlay/watchPage';

interface KeepUp {
  /** The article as it is shown now. */
  readonly shown: () => Article;
  readonly show: (article: Article) => void;
  readonly close: () => void;
}

/**
 * Keeps an open reader in step with its page: text that comes late is shown, and when the page moves on to another story
 * the reader closes. A page that takes text away again is not followed. Returns how to stop.
 */
export function keepUp(live: Document, page: PageHandlers, { shown, show, close }: KeepUp): () => void {
  const { title } = shown();
  let hasMoved = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = (): void => {
    const { extraction } = page.readArticle({});
    const isSame = extraction.ok && extraction.article.title === title;
    if (!isSame && hasMoved) close();
    else if (isSame && extraction.article.text.length > shown().text.length) show(extraction.article);
  };
  let stopGrowth = watchGrowth(live, look, title);
  const stopAddress = watchAddress(live, () => {
    hasMoved = true;
    // The same story under a tidier address stays; another one comes, and then it is no longer this one's next.
    stopGrowth();
    stopGrowth = watchGrowth(live, look);
    clearTimeout(timer);
    timer = setTimeout(look, SETTLED_MS);
  });
  return () => {
    stopGrowth();
    stopAddress();
    clearTimeout(timer);
  };
}
