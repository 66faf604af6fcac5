import { clean } from '../../utils/article';
import { openReceipts } from '../../utils/article/ledger/receipts';
import { toDraft } from '../../utils/article/output/toArticle';

/** "38 minutes ago" counts from now, which is another now in every run. */
const NOW = Date.UTC(2026, 10, 28);

/** All that the engine says of a page but for its markup: the article, and what was set aside, whole. */
export function tellWhole(doc: Document, url: string) {
  Date.now = () => NOW;
  const judged = clean(doc, { url });
  const drafted = toDraft(judged, new Set());
  const setAside = openReceipts(judged).map(({ removal, blocks }) => ({
    id: removal.id,
    rule: removal.rule,
    evidence: removal.evidence,
    text: blocks.map(({ text }) => text).join('\n'),
  }));
  if (!drafted.ok) return { ...drafted, setAside };
  const { compose, ...facts } = drafted.draft;
  return { ok: true, ...facts, setAside, compose };
}
