import { clean } from '../../utils/article';
import { openReceipts } from '../../utils/article/ledger/receipts';
import { toArticle } from '../../utils/article/output/toArticle';
import type { Source } from '../cli/page/engine';

/** "38 minutes ago" counts from now, which is another now in every run. */
const NOW = Date.UTC(2026, 10, 28);

/** All that the engine says of a page: the article, and what was set aside, whole. */
export function whole({ html, url }: Source): unknown {
  Date.now = () => NOW;
  const judged = clean(new DOMParser().parseFromString(html, 'text/html'), { url });
  const extraction = toArticle(judged, new Set());
  const setAside = openReceipts(judged).map(({ removal, blocks }) => ({
    id: removal.id,
    rule: removal.rule,
    evidence: removal.evidence,
    text: blocks.map(({ text }) => text).join('\n'),
  }));
  return extraction.ok ? { ok: true, ...extraction.article, setAside } : { ...extraction, setAside };
}
