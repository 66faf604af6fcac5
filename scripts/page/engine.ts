import { extractArticle } from '../../utils/article';
import type { Extraction } from '../../utils/article/types';

/** A figure from fewer runs is noise; from more, a longer wait. */
const TIMED_RUNS = 3;

/** A page's source and the address it came from. */
export interface Source {
  readonly html: string;
  readonly url: string;
}

export interface Timed {
  readonly extraction: Extraction;
  /** From the parsed document to the article: the median of three runs after a warm-up. */
  readonly ms: number;
}

/** Cleans a page that is not shown: parsed without its scripts and styles. */
export function cleanSource({ html, url }: Source): Timed {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const extraction = extractArticle(doc, { url });
  const times = Array.from({ length: TIMED_RUNS }, () => {
    const start = performance.now();
    extractArticle(doc, { url });
    return performance.now() - start;
  });
  return { extraction, ms: times.sort((a, b) => a - b)[Math.floor(TIMED_RUNS / 2)] ?? 0 };
}

/** Cleans the page that is shown here. */
export const cleanShown = (): Extraction => extractArticle(document);
