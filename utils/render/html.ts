import type { Article } from '../article/types';
import { sourceLine } from './text';

/** The article as one HTML document that needs nothing else; its images stay where they are. */
export function toHtml(article: Article, locale: string): string {
  const { title, standfirst, byline, url, lang, dir, html } = article;
  const about = [sourceLine(article, locale), byline.join(', ')].filter((part) => part !== '').map(escapeHtml);
  const address = escapeHtml(url);
  return `<!doctype html>
<html${lang ? ` lang="${escapeHtml(lang)}"` : ''} dir="${dir}">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body><article>
<header>
<h1>${escapeHtml(title)}</h1>
${standfirst ? `<p>${escapeHtml(standfirst)}</p>\n` : ''}<p>${[...about, `<a href="${address}">${address}</a>`].join(' · ')}</p>
</header>
${html}
</article></body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
