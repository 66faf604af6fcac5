import { extractArticle } from '../../utils/article';
import type { Extraction } from '../../utils/article/types';
import type { Source } from '../cli/timed';

/** Runs inside the browser: a page's article, once and untimed. */
export const extractSource = ({ html, url }: Source): Extraction =>
  extractArticle(new DOMParser().parseFromString(html, 'text/html'), { url });
