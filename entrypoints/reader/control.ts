import { changeList, readList } from '../../utils/autoclean';
import type { Extraction } from '../../utils/article/types';
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
    const { close, shown } = current;
    const stopKeepingUp = keepUp(live, page, { shown: () => shown().article, show: (article) => current.update({ article }), close });
    const stopSettings = watchSettings((settings) => current.update({ settings }));
    showing = current;
    return { open: true };
  };
  return {
    show,
    open: () => show(page.putBack({ ids: [] }).extraction),
    toggle: async () => {
      if (!showing) return await show(page.readArticle({}).extraction);
      showing.close();
      return { open: false };
    },
  };
}
