import type { Article } from '../article/types';
import { linkOf } from './address';
import { cite, linkInMarkdown } from './citation';
import { escapeHtml, toRichText } from './html';
import { toMarkdown } from './markdown';
import type { Taking } from './taking';
import { toText } from './text';

/** What Copy takes: the article with its formatting, as text, as Markdown; or only where it is from, or its headline as a link. */
export type CopyVariant = 'rich' | 'text' | 'markdown' | 'citation' | 'link';

/** The same thing for a chat, a mail and an editor: the clipboard holds all of it, and who pastes takes what suits. */
export interface Payload {
  readonly text: string;
  readonly html?: string;
  readonly markdown?: string;
}

/** What a variant puts on the clipboard. */
export const payloadOf = (article: Article, variant: CopyVariant, taking: Taking): Payload => PAYLOADS[variant](article, taking);

const PAYLOADS: { readonly [Name in CopyVariant]: (article: Article, taking: Taking) => Payload } = {
  rich: (article, taking) => ({
    text: toText(article, taking),
    html: toRichText(article, taking),
    markdown: toMarkdown(article, taking),
  }),
  text: (article, taking) => ({ text: toText(article, taking) }),
  markdown: (article, taking) => {
    const markdown = toMarkdown(article, taking);
    return { text: markdown, markdown };
  },
  citation: (article, taking) => ({ text: cite(article, taking.citeAs, taking) }),
  link: (article) => ({
    text: `${article.title}\n${linkOf(article)}`,
    html: `<a href="${escapeHtml(linkOf(article))}">${escapeHtml(article.title)}</a>`,
    markdown: linkInMarkdown(article),
  }),
};
