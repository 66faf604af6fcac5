import type { Source, Timed } from '../cli/timed';
import { clean } from '../../utils/article';
import { openReceipts } from '../../utils/article/ledger/receipts';
import { toDraft } from '../../utils/article/output/toArticle';
import { parseHtml } from './document';

/** Runs in a worker of Node, without a browser. */

/** Cleans a page that is not shown: parsed without its scripts and styles. */
export function cleanSource({ html, url }: Source): Timed {
  const doc = parseHtml(html, url);
  const start = performance.now();
  const judged = clean(doc, { url });
  const drafted = toDraft(judged, new Set());
  const ms = performance.now() - start;
  const setAside = openReceipts(judged).map(({ removal, blocks }) => ({
    rule: removal.rule,
    text: blocks.map(({ text }) => text).join('\n'),
  }));
  if (!drafted.ok) return { extraction: drafted, setAside, ms };
  const { compose: _, ...article } = drafted.draft;
  return { extraction: { ok: true, article }, setAside, ms };
}
