import { judgePage, type Likeliness } from '../../utils/article/page/likelyArticle';

/** Judges a page that is not shown: parsed without its scripts and styles. */
export function judgeSource({ html, url }: { html: string; url: string }): Likeliness & { readonly ms: number } {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const start = performance.now();
  const verdict = judgePage(doc, url);
  return { ...verdict, ms: performance.now() - start };
}
