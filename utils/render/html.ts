import type { Article } from '../article/types';
import { embedPictures, type Pictures } from './pictures';
import { sheetOf } from './sheet';
import type { Taking } from './taking';

/** A saved page is opened from a disk: it may show pictures and its own style, and nothing else. */
const POLICY = "default-src 'none'; img-src https: http: data:; style-src 'unsafe-inline'";

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 3em auto; max-width: 38em; padding: 0 1em; font: 1.15em/1.6 Charter, 'Iowan Old Style', 'Noto Serif', Georgia, serif; overflow-wrap: break-word; }
h1 { line-height: 1.15; text-wrap: balance; }
img { max-width: 100%; height: auto; }
figure { margin: 1.5em 0; break-inside: avoid; }
figcaption { font-size: .8em; opacity: .75; }
blockquote { margin-inline: 0; padding-inline-start: 1em; border-inline-start: 2px solid; }
table { border-collapse: collapse; } td, th { padding: .3em .6em; border: 1px solid #8888; text-align: start; }
pre { overflow: auto; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } h2, h3, h4 { break-after: avoid; } }`;

/** The article as one HTML document that needs nothing else; pictures that are not given stay where they are on the web. */
export function toHtml(article: Article, taking: Taking, pictures: Pictures = new Map()): string {
  const { title, lang, dir } = article;
  const sheet = sheetOf(article, taking);
  embedPictures(sheet, pictures);
  return `<!doctype html>
<html${langOf(lang)} dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)}</title>
<style>${STYLE}
</style>
</head>
<body><article>
${sheet.innerHTML}
</article></body>
</html>
`;
}

/** The article as a piece of rich text, for a mail or a text processor. */
export const toRichText = (article: Article, taking: Taking): string => sheetToRichText(sheetOf(article, taking), article);

/** A sheet as a piece of rich text. */
export const sheetToRichText = ({ innerHTML }: HTMLElement, { lang, dir }: Pick<Article, 'lang' | 'dir'>): string =>
  `<article${langOf(lang)} dir="${dir}">${innerHTML}</article>`;

const langOf = (lang: string | undefined): string => (lang ? ` lang="${escapeHtml(lang)}"` : '');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in HTML and XML, between tags or in double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);
