import { clean } from '../../utils/article';
import { prepareArticle } from '../../utils/article/output/toArticle';
import { receipts } from '../../utils/article/ledger/receipts';
import type { Completeness } from '../../utils/article/types';
import { audit, auditPutBack } from '../../tests/accounts';

/** What one page says of its receipts. */
export interface Audited {
  readonly faults: readonly string[];
  /** Receipts that, put back, bring anything but their text to its place. */
  readonly unreturned: readonly string[];
  readonly receipts: number;
  /** Of all receipts as JSON, in characters. */
  readonly size: number;
  /** Of putting back, ms, one a receipt: from the article that is shown to the one with it, sanitised. */
  readonly ms: readonly number[];
  /** Absent where the page has no article. */
  readonly completeness?: Completeness;
  readonly text: string;
  /** The text with what the check offers put back. */
  readonly looser: string;
}

/** Most receipts of one page that are put back one by one against the clock. */
const TIMED = 10;

export function auditSource({ html, url }: { html: string; url: string }): Audited {
  const judged = clean(new DOMParser().parseFromString(html, 'text/html'), { url });
  const all = receipts(judged);
  const article = prepareArticle(judged);
  const extraction = article(new Set());
  const text = extraction.ok ? extraction.article.text : '';
  const looser = extraction.ok ? article(new Set(extraction.article.completeness.missing)) : extraction;
  return {
    faults: audit(judged),
    unreturned: auditPutBack(judged),
    receipts: all.length,
    size: JSON.stringify(all).length,
    ms: all.slice(0, TIMED).map(({ id }) => {
      const start = performance.now();
      article(new Set([id]));
      return performance.now() - start;
    }),
    ...(extraction.ok && { completeness: extraction.article.completeness }),
    text,
    looser: looser.ok ? looser.article.text : '',
  };
}
