import { Readability } from '@mozilla/readability';
import { sanitize } from '../../../utils/article/output/sanitize';
import type { Extraction } from '../../../utils/article/types';
import type { Reading } from '../../../utils/messages/protocol';
import type { PageHandlers } from '../../../utils/visit/openPage';

/** Whatever is shown is read. */
export const isPage = (): boolean => true;

/** What an extension does that puts Readability and DOMPurify together. */
export function openPage(live: Document): PageHandlers {
  const read = (): Reading => ({ extraction: extract(live), loading: false });
  return { readArticle: read, putBack: read, setAside: read, describePage: () => '', judged: () => undefined };
}

function extract(live: Document): Extraction {
  const found = new Readability(live.cloneNode(true) as Document).parse();
  if (!found?.content) return { ok: false, reason: 'no-text', title: live.title };
  const text = found.textContent ?? '';
  const wordCount = text.split(/\s+/).length;
  return {
    ok: true,
    article: {
      title: found.title ?? '',
      byline: found.byline ? [found.byline] : [],
      source: found.siteName ?? '',
      dir: 'ltr',
      url: live.URL,
      html: sanitize(found.content),
      text,
      wordCount,
      minutes: Math.ceil(wordCount / 238),
      removals: [],
      back: [],
      related: [],
      completeness: { verdict: 'whole', share: 1, evidence: [], missing: [] },
      evidence: {},
    },
  };
}
