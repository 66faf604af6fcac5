import type { Article } from '../article/types';
import { formatDay } from './date';

type Sourced = Pick<Article, 'source' | 'via' | 'published' | 'dateText' | 'dateUncertain'>;

/** When an article was published, as a reader's language writes it; the page's own words where its day is not certain. */
export function dateLine({ published, dateText = '', dateUncertain }: Sourced, locale: string): string {
  return (dateUncertain ? '' : formatDay(published, locale)) || dateText;
}

/** A source, and the site that showed it: "Independent (via Daily8)". */
export const sourceName = ({ source, via }: Sourced): string => (via ? `${source} (via ${via})` : source);

/** Who published an article, and when: "Independent (via Daily8), 30 March 2025". */
export const sourceLine = (article: Sourced, locale: string): string =>
  [sourceName(article), dateLine(article, locale)].filter((part) => part !== '').join(', ');

/** The writers, without the name that the source has already: "dpa · By dpa" says one thing twice. */
export const writersOf = ({ byline, source }: Pick<Article, 'byline' | 'source'>): readonly string[] =>
  byline.filter((name) => name.toLowerCase() !== source.toLowerCase());
