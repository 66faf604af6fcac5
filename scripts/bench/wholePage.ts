import { clean } from '../../utils/article';
import { openReceipts } from '../../utils/article/ledger/receipts';
import { toDraft } from '../../utils/article/output/toArticle';
import type { Source } from '../cli/page/engine';

/** "38 minutes ago" counts from now, which is another now in every run. */
const NOW = Date.UTC(2026, 10, 28);

/** All that the engine says of a page, but for the sanitiser's part: the article, its markup, and what was set aside, whole. */
export function whole({ html, url }: Source): unknown {
  Date.now = () => NOW;
  const judged = clean(new DOMParser().parseFromString(html, 'text/html'), { url });
  const drafted = toDraft(judged, new Set());
  const setAside = openReceipts(judged).map(({ removal, blocks }) => ({
    id: removal.id,
    rule: removal.rule,
    evidence: removal.evidence,
    text: blocks.map(({ text }) => text).join('\n'),
  }));
  if (!drafted.ok) return { ...drafted, setAside };
  const { body, ...facts } = drafted.draft;
  return { ok: true, ...facts, html: body.innerHTML, setAside };
}
