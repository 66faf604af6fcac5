import type { Extraction } from '../../utils/article/types';
import type { ReaderState } from '../../utils/messages';
import type { PageHandlers } from '../../utils/openPage';
import { watchPage } from '../../utils/reader/changes';
import { readSettings, watchSettings } from '../../utils/settings';
import { showArticle, type Showing } from './show';

export interface ReaderControl {
  /** Opens the reader with the article as it was read last, put-back and all. */
  open(): Promise<ReaderState>;
  /** Opens the reader with the page as it is now, or closes it. */
  toggle(): Promise<ReaderState>;
  close(): void;
}

/** The reader of one page: open or not. */
export function createReader(live: Document, page: PageHandlers): ReaderControl {
  let showing: Showing | undefined;
  const close = (): void => showing?.close();
  const kept = (): Extraction => page.putBack({ ids: [] }).extraction;
  const open = async (extraction: Extraction): Promise<ReaderState> => {
    if (!extraction.ok) return { open: false, reason: extraction.reason };
    const settings = await readSettings();
    if (showing) return { open: true };
    const { article } = extraction;
    const current: Showing = showArticle(
      live,
      { article, settings },
      {
        putBack: (id) => show(page.putBack({ ids: [id] }).extraction),
        onClosed: () => {
          showing = undefined;
          for (const stop of stops) stop();
        },
      },
    );
    const show = (next: Extraction): void => {
      if (next.ok && next.article.title === article.title) current.update({ article: next.article });
    };
    const stops = [
      watchSettings((settings) => current.update({ settings })),
      watchPage(live, { title: article.title, onMoved: close, onGrown: () => show(page.readArticle({}).extraction) }),
    ];
    showing = current;
    return { open: true };
  };
  return {
    open: () => open(kept()),
    close,
    toggle: async () => {
      if (!showing) return await open(page.readArticle({}).extraction);
      close();
      return { open: false };
    },
  };
}
