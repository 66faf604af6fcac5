import { strToU8, type Zippable, zipSync } from 'fflate';
import { fitForXml } from '../article/text/fitForXml';
import { isTag } from '../article/text/languageTags';
import type { Article } from '../article/types';
import { withoutTracking } from './address';
import { escapeHtml } from './html';
import { type Picture, type Pictures, TYPES } from './pictures';
import { sheetOf } from './sheet';
import type { Taking } from './taking';
import { conform, toXhtml } from './xhtml';

/** Of one picture among the book's files. */
interface Filed {
  readonly id: string;
  readonly path: string;
  readonly picture: Picture;
}

/** The article as an EPUB 3.3 book of one chapter. Pictures that are not given can't be in it: their place says where they are. */
export function toEpub(article: Article, taking: Taking, pictures: Pictures = new Map()): Uint8Array<ArrayBuffer> {
  const sheet = sheetOf(article, taking);
  const filed = filePictures(sheet, pictures);
  const headings = numberHeadings(sheet);
  conform(sheet);
  const book: Book = { article, now: taking.now, filed, lang: article.lang && isTag(article.lang) ? article.lang : 'und' };
  const files: Zippable = {
    // By the container's rules the first file, and not compressed.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
    'EPUB/package.opf': strToU8(packageOf(book)),
    'EPUB/nav.xhtml': strToU8(navigationOf(book, headings)),
    'EPUB/article.xhtml': strToU8(page(book, `<article>${toXhtml(sheet)}</article>`)),
    'EPUB/style.css': strToU8(STYLE),
    ...Object.fromEntries(filed.map(({ path, picture }) => [`EPUB/${path}`, [picture.bytes, { level: 0 }]] as const)),
  };
  return zipSync(files, { mtime: taking.now }) as Uint8Array<ArrayBuffer>;
}

function filePictures(sheet: HTMLElement, pictures: Pictures): Filed[] {
  const filed = new Map<string, Filed>();
  for (const image of sheet.querySelectorAll('img')) {
    const address = image.getAttribute('src') ?? '';
    const picture = pictures.get(address);
    if (picture) {
      const id = `picture${filed.size + 1}`;
      const file = filed.get(address) ?? { id, path: `pictures/${id}.${TYPES.get(picture.type)}`, picture };
      filed.set(address, file);
      image.setAttribute('src', file.path);
    } else image.replaceWith(absent(image, address));
  }
  return [...filed.values()];
}

/** Books may not show what lies elsewhere, but may say where. */
function absent(image: Element, address: string): Element {
  const link = image.ownerDocument.createElement('a');
  if (/^https?:/.test(address)) link.setAttribute('href', address);
  link.textContent = `[${image.getAttribute('alt') || fileOf(address)}]`;
  return link;
}

/** The last part of an address's path; all of it where it is no address, as only an attacker writes it. */
const fileOf = (address: string): string =>
  (URL.canParse(address, 'data:,') ? new URL(address, 'data:,').pathname : address).split('/').at(-1) ?? '';

interface Heading {
  readonly id: string;
  readonly text: string;
}

function numberHeadings(sheet: HTMLElement): Heading[] {
  return Array.from(sheet.querySelectorAll('h1, h2'), (heading, index) => {
    const id = `part${index + 1}`;
    heading.id = id;
    return { id, text: heading.textContent?.trim() || '·' };
  });
}

interface Book {
  readonly article: Article;
  readonly now: Date;
  readonly filed: readonly Filed[];
  readonly lang: string;
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

function packageOf({ article, now, filed, lang }: Book): string {
  const { title, byline, source, published, url, dir } = article;
  const address = withoutTracking(url);
  const element = (name: string, text: string | undefined): string => (text ? `<dc:${name}>${escapeXml(text)}</dc:${name}>\n` : '');
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${lang}" dir="${dir}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeXml(address || title)}</dc:identifier>
${element('title', title || source)}${element('language', lang)}${byline.map((name) => element('creator', name)).join('')}${element('publisher', source)}${element('date', dayOf(published))}${element('source', address)}<meta property="dcterms:modified">${now.toISOString().slice(0, 19)}Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="article" href="article.xhtml" media-type="application/xhtml+xml"${article.html.includes('<math') ? ' properties="mathml"' : ''}/>
<item id="style" href="style.css" media-type="text/css"/>
${filed.map(({ id, path, picture }) => `<item id="${id}" href="${path}" media-type="${picture.type}"/>\n`).join('')}</manifest>
<spine page-progression-direction="${dir}"><itemref idref="article"/></spine>
</package>
`;
}

const dayOf = (published: string | undefined): string | undefined => /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0];

const navigationOf = (book: Book, headings: readonly Heading[]): string =>
  page(
    book,
    `<nav epub:type="toc" id="toc"><ol>
${headings.map(({ id, text }) => `<li><a href="article.xhtml#${id}">${escapeXml(text)}</a></li>`).join('\n')}
</ol></nav>`,
  );

const page = ({ article, lang }: Book, body: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}" dir="${article.dir}">
<head><title>${escapeXml(article.title || article.source)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>${body}</body>
</html>
`;

const escapeXml = (text: string): string => escapeHtml(fitForXml(text));

const STYLE = `h1, h2, h3, h4, h5, h6 { line-height: 1.2; break-after: avoid; }
img { max-width: 100%; height: auto; }
figure { margin: 1em 0; break-inside: avoid; }
figcaption { font-size: 0.8em; }
blockquote { margin-inline: 0; padding-inline-start: 1em; border-inline-start: 2px solid; }
table { border-collapse: collapse; }
td, th { padding: 0.2em 0.5em; border: 1px solid; text-align: start; }
pre { white-space: pre-wrap; }
`;
