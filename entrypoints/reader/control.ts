import { changeList, readList } from '../../utils/autoclean';
import type { Article, Extraction } from '../../utils/article/types';
import type { OpenReader } from '../../utils/inPage';
import { findListed, withExcept } from '../../utils/listing';
import { report } from '../../utils/messages';
import type { PageHandlers } from '../../utils/openPage';
import type { ReaderState } from '../../utils/readerState';
import { readSettings, watchSettings } from '../../utils/settings';
import { keepUp } from './keepUp';
import { showArticle, type Showing } from './show';

export interface ReaderControl {
  /** Opens the reader with an article. */
  show(extraction: Extraction): Promise<ReaderState>;
  /** Opens the reader with the article as it was read last, put-back and all. */
  open(): Promise<ReaderState>;
  /** Opens the reader with the page as it is now, or closes it. */
  toggle(): Promise<ReaderState>;
  /** What is open, if it is. */
  shown(): OpenReader | undefined;
}

/** The reader of one page: open or not. */
export function createReader(live: Document, page: PageHandlers): ReaderControl {
  let showing: Showing | undefined;
  const show = async (extraction: Extraction): Promise<ReaderState> => {
    if (!extraction.ok) return { open: false, reason: extraction.reason };
    const [settings, list] = await Promise.all([readSettings(), readList()]);
    if (showing) return { open: true };
    const listed = findListed(list, new URL(live.URL).hostname);
    const current = showArticle(
      live,
      { article: extraction.article, settings, isListed: listed !== undefined },
      {
        putBack: (id) => {
          const back = page.putBack({ ids: [id] }).extraction;
          if (back.ok) current.update({ article: back.article });
        },
        leave: (path) => void changeList((all) => (listed ? withExcept(all, listed.domain, [...listed.except, path]) : all)),
        pause: () => void report('pause'),
        onClosed: () => {
          showing = undefined;
          stopKeepingUp();
          stopSettings();
        },
      },
    );
    const show = (article: Article): void => current.update({ article });
    const stopKeepingUp = keepUp(live, page, { shown: () => current.shown().article, show, close: current.close });
    const stopSettings = watchSettings((settings) => current.update({ settings }));
    showing = current;
    return { open: true };
  };
  return {
    show,
    shown: () => showing && { dialog: showing.dialog, article: showing.shown().article },
    open: () => show(page.putBack({ ids: [] }).extraction),
    toggle: async () => (showing ? close(showing) : await show(page.readArticle({}).extraction)),
  };
}

function close(showing: Showing): ReaderState {
  showing.close();
  return { open: false };
}
