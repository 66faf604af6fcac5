import { clean } from '../../../utils/article';
import { toArticle } from '../../../utils/article/output/toArticle';
import type { SnapshotOptions } from '../../../utils/article/page/snapshot';
import type { Kind } from '../../../utils/article/types';

/** One text block of the page, in document order. */
export interface ExplainedBlock {
  readonly tag: string;
  readonly text: string;
  /** The rule that set it aside, or `''` where it was kept. */
  readonly rule: string;
  /** What it was taken for; `''` where it was kept. */
  readonly kind: Kind | '';
  /** What spoke for setting it aside: in this place where that is known, else what the rule is for. */
  readonly evidence: readonly string[];
}

export interface Explanation {
  readonly title: string;
  readonly authors: readonly string[];
  readonly date?: string;
  readonly text: string;
  /** Why there is no article. */
  readonly reason?: string;
  readonly blocks: readonly ExplainedBlock[];
}

/** What became of each block of a page, for those who work on the rules. */
export function explain(doc: Document, options: SnapshotOptions = {}): Explanation {
  const judged = clean(doc, options);
  const { page, metadata, ledger } = judged;
  const extraction = toArticle(judged, new Set());
  return {
    title: metadata.title.value,
    authors: metadata.byline.map(({ value }) => value),
    ...(metadata.published && { date: metadata.published.value }),
    text: extraction.ok ? extraction.article.text : '',
    ...(!extraction.ok && { reason: extraction.reason }),
    blocks: page.blocks.map(({ tag, text, index }) => {
      const cut = ledger.cuts[ledger.ofBlock[index] ?? -1];
      return { tag, text, rule: cut?.rule ?? '', kind: cut?.kind ?? '', evidence: cut ? (cut.evidence ?? [cut.why]) : [] };
    }),
  };
}
