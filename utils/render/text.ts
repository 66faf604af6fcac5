import type { Article } from '../article/types';
import { linkOf } from './address';
import { cite } from './citation';
import { plainBlocks } from './plain';
import { sourceLine } from './source';
import { bodyOf, type Taking } from './taking';

/** The article as plain text to take along: headline, source and date, link, body; one blank line between blocks. */
export function toText(article: Article, taking: Taking): string {
  const { sourceAt, citeAs, locale } = taking;
  const source = citeAs === 'plain' ? [sourceLine(article, locale), linkOf(article)] : [cite(article, citeAs, taking)];
  const body = plainBlocks(bodyOf(article, taking));
  return [
    article.title,
    ...(sourceAt === 'above' ? source : []),
    article.standfirst ?? '',
    ...body,
    ...(sourceAt === 'below' ? source : []),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}
