import { clean } from './article';
import { toArticle } from './article/article';
import type { Judged } from './article/cut';
import { ofDocument } from './article/genuine';
import { receipts } from './article/receipts';
import type { Reading, TabHandlers } from './messages';

/** What can be asked of a page that was read. */
export type PageHandlers = Pick<TabHandlers, 'readArticle' | 'putBack'>;

/** Browsers show pictures, PDF files and plain data in documents of their own making. */
const PAGE_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/**
 * Answers for one page. Reads it anew each time it is asked to read, and keeps the verdicts in between, so that
 * putting back does not read the page again; what was put back stays for the visit.
 */
export function openPage(live: Document): PageHandlers {
  let judged: Judged | undefined;
  let back = new Set<string>();
  const read = (): Reading => {
    const loading = ofDocument(live, 'readyState') === 'loading';
    if (!PAGE_TYPES.has(ofDocument(live, 'contentType')))
      return { extraction: { ok: false, reason: 'not-html', title: ofDocument(live, 'title') }, loading };
    judged ??= clean(live);
    return { extraction: toArticle(judged, back), loading };
  };
  return {
    readArticle: ({ anyway = false }) => {
      if (judged?.page.url !== ofDocument(live, 'URL')) back = new Set();
      judged = anyway ? accept(clean(live), back) : undefined;
      return read();
    },
    putBack: ({ ids }) => {
      for (const id of ids) back.add(id);
      return read();
    },
  };
}

/** Takes a list for an article, with its stories put back: on a list they are the text. */
function accept(judged: Judged, back: Set<string>): Judged {
  const { page, metadata, ledger } = judged;
  for (const { id, kind } of receipts(judged)) if (kind === 'related') back.add(id);
  return { page, metadata, ledger };
}
