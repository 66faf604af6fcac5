import { cleanExcerptOf, type Excerpt, excerptOf } from '../../utils/article/output/excerpt';
import type { Extraction } from '../../utils/article/types';
import type { PageReads } from '../../utils/visit/scriptGlobals';
import type { PageHandlers } from '../../utils/visit/openPage';
import { rangeIn, rangesOn } from '../../utils/overlay/selection';
import type { ReaderControl } from './control';

/** What this page's reader does for the scripts that are put beside it. */
export function readsOf(live: Document, page: PageHandlers, { shown }: ReaderControl): PageReads {
  const excerpt = (read: Extraction): Excerpt | undefined => {
    const body = shown()?.dialog.querySelector('.body');
    if (!body) return excerptOf(live, rangesOn(live), read.ok ? read.article : undefined);
    const range = rangeIn(live, body);
    return range && cleanExcerptOf(live, [range]);
  };
  const read = (): Extraction => {
    const open = shown();
    return open ? { ok: true, article: open.article } : page.readArticle({}).extraction;
  };
  return { read, excerpt, reader: shown };
}
