import type { Article } from '../article/types';
import { formatDay } from './date';

/** When an article was published, as a reader's language writes it; the page's own words where its day is not certain. */
export function dateLine(article: Article, locale: string): string {
  if (article.dateUncertain) return article.dateText ?? '';
  return formatDay(article.published, locale) || (article.dateText ?? '');
}

/** Who published an article, and when: "Independent (via Daily8), 30 March 2025". */
export function sourceLine(article: Article, locale: string): string {
  const source = article.via ? `${article.source} (via ${article.via})` : article.source;
  return [source, dateLine(article, locale)].filter((part) => part !== '').join(', ');
}

/** The article as plain text to take along: headline, source and date, link, body; one blank line between blocks. */
export function toText(article: Article, locale: string): string {
  const body = article.text.split('\n');
  return [article.title, sourceLine(article, locale), article.url, ...body].filter((block) => block !== '').join('\n\n');
}
