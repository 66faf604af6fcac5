import { clean, extractArticle } from '../../../utils/article';
import { toArticle } from '../../../utils/article/output/toArticle';
import { openReceipts } from '../../../utils/article/ledger/receipts';
import type { Extraction } from '../../../utils/article/types';
import type { Source, Timed } from '../timed';
import { toHtml } from '../../../utils/render/html';
import { toMarkdown } from '../../../utils/render/markdown';
import { takingIn } from '../../../utils/render/taking';
import { toText } from '../../../utils/render/text';
import { type Explanation, explain } from './explain';

/** A figure from fewer runs is noise; from more, a longer wait. */
const TIMED_RUNS = 3;

/** A command's output is the same on every machine. */
const LOCALE = 'en-GB';

/** Cleans a page that is not shown: parsed without its scripts and styles. Times are the median of three runs after a warm-up. */
export function cleanSource({ html, url }: Source): Timed {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const judged = clean(doc, { url });
  const times = Array.from({ length: TIMED_RUNS }, () => {
    const start = performance.now();
    extractArticle(doc, { url });
    return performance.now() - start;
  });
  const setAside = openReceipts(judged).map(({ removal, blocks }) => ({
    rule: removal.rule,
    text: blocks.map(({ text }) => text).join('\n'),
  }));
  const extraction = toArticle(judged, new Set());
  const forms = extraction.ok && {
    html: extraction.article.html,
    markdown: toMarkdown(extraction.article, { ...takingIn(LOCALE), sourceAt: 'none' }),
  };
  return { extraction, setAside, ...(forms && { forms }), ms: times.sort((a, b) => a - b)[Math.floor(TIMED_RUNS / 2)] ?? 0 };
}

/** The article in every format it is printed in. */
export interface Rendered {
  readonly text: string;
  readonly markdown: string;
  readonly html: string;
}

export interface Shown {
  readonly extraction: Extraction;
  readonly rendered?: Rendered;
}

/** Cleans the page that is shown here. */
export function cleanShown(): Shown {
  const extraction = extractArticle(document);
  if (!extraction.ok) return { extraction };
  const { article } = extraction;
  const taking = takingIn(LOCALE);
  return {
    extraction,
    rendered: { text: toText(article, taking), markdown: toMarkdown(article, taking), html: toHtml(article, taking) },
  };
}

/** What became of each block of the page that is shown here. */
export const explainShown = (): Explanation => explain(document);
