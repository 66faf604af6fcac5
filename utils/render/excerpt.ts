import type { Excerpt } from '../article/output/excerpt';
import type { Article } from '../article/types';
import { cite, type Cited } from './citation';
import { sheetToRichText } from './html';
import { sheetToMarkdown } from './markdown';
import type { CopyVariant, Payload } from './payload';
import { plainBlocks } from './plain';
import { excerptSheetOf } from './sheet';
import { bodyOf, type Taking } from './taking';

/** A name to look up is no quotation: so few words go along without their source. */
const QUOTED_WORDS = 4;

export const isQuotation = ({ words }: Excerpt): boolean => words >= QUOTED_WORDS;

/** Where a part of something is from. */
export type Origin = Cited & Pick<Article, 'dir'>;

/** A part of an article as it is copied: with the headline, since the headline may not be in it. */
export function excerptPayload(
  excerpt: Excerpt,
  from: Origin,
  { variant, ...chosen }: Taking & { readonly variant: CopyVariant },
): Payload {
  const taking: Taking = isQuotation(excerpt) ? chosen : { ...chosen, sourceAt: 'none' };
  const article = { ...from, html: excerpt.html };
  const text = textOf(article, taking);
  if (variant === 'text') return { text };
  const markdown = sheetToMarkdown(excerptSheetOf(article, taking)).trim();
  return variant === 'markdown'
    ? { text: markdown, markdown }
    : { text, html: sheetToRichText(excerptSheetOf(article, taking), article), markdown };
}

function textOf(article: Origin & Pick<Article, 'html'>, taking: Taking): string {
  const { sourceAt, citeAs } = taking;
  const source = cite(article, citeAs, taking);
  const body = plainBlocks(bodyOf(article, taking));
  return [...(sourceAt === 'above' ? [source] : []), ...body, ...(sourceAt === 'below' ? [source] : [])].join('\n\n');
}
