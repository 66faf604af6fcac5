import { LIVE_MARK } from '../../../rules/labels';
import type { Page } from '../../page/types';
import { type OwnNodes, textOf } from '../jsonLd';
import { firstMeta, type Metas } from '../metaTags';
import { hostOf } from '../../text/urls';
import { fitsHost } from '../source/siteName';
import { likeness, tokens } from '../tokens';

/** Between a headline and the site's name. */
const SEPARATOR = /\s+[|•·»«›:~–—-]{1,2}\s+|\s*[|｜│ㅣ]\s*|--|(?<=[\u2e80-\u9fff])_(?=[\u2e80-\u9fff])/;

/** A mark without words before a title: "[> Ann Ash", ": how firms protect their people", "– Swans hold up traffic". */
const LEADING_MARK = /^(?:\[?[>»›|•·:–—-]+\s+)+/;

/** What a site calls itself. */
export function siteNames({ metas, own }: { metas: Metas; own: OwnNodes }): string[] {
  const publisher = own.story ? textOf(own.story['publisher']) : '';
  return [firstMeta(metas, 'og:site_name'), firstMeta(metas, 'application-name'), publisher].flatMap((name) => (name ? [name] : []));
}

/** Takes the site's name and sections off either end of a title. */
export function siteStripper({ page, metas, own }: { page: Page; metas: Metas; own: OwnNodes }): (title: string) => string {
  const host = hostOf(page.url);
  const names = siteNames({ metas, own });
  const sections = sectionsIn(page.title);
  const isSite = (part: string): boolean =>
    (part.length <= MAX_NAME_CHARS && fitsHost(part, host)) ||
    names.some((name) => likeness(name, part) >= SAME_NAME) ||
    /^(?:www\.)?[\w-]+(?:\.[\w-]+)+$/.test(part);
  const isAhead = (part: string): boolean => isSite(part) || sections.has(tokens(part).join(' '));
  return (title) => withoutHost(stripTitle(title.replace(LEADING_MARK, '').replace(LIVE_MARK, ''), { isSite, isAhead }), host);
}

/** Of "Swans hold up traffic - Harbour news - Lidd Gazette" the shorter parts behind the first: one that leads a heading is no part of the headline. */
function sectionsIn(title: string): ReadonlySet<string> {
  const [first = '', ...others] = title.split(SEPARATOR);
  return new Set(others.filter((part) => part.length < first.length).map((part) => tokens(part).join(' ')));
}

/** "harbour.example Swans hold up traffic": nothing parts the host from the headline. */
function withoutHost(title: string, host: string): string {
  const own = host.replace(/^www\./, '');
  return own.includes('.') && title.toLowerCase().startsWith(`${own} `) ? title.slice(own.length + 1) : title;
}

const SAME_NAME = 0.7;

/** Longer parts of a title are no names. */
const MAX_NAME_CHARS = 32;

/** Leaves the separators between the pieces. */
const PARTED = new RegExp(`(${SEPARATOR.source})`);

/** What may be taken off a title's end, and off its front. */
interface Ends {
  isSite(part: string): boolean;
  isAhead(part: string): boolean;
}

/** "Lidd Gazette » Blog Archive » Swans hold up traffic", as WordPress wrote titles for years. */
const ARCHIVE = /^blog[- ]archive?$/i;

function stripTitle(title: string, { isSite, isAhead }: Ends): string {
  const pieces = title.split(PARTED);
  const archive = pieces.findIndex((piece, at) => ARCHIVE.test(piece) && at + 2 < pieces.length);
  let from = archive === -1 ? 0 : archive + 2;
  let to = pieces.length;
  while (to - from > 1 && isSite(pieces[to - 1] ?? '')) to -= 2;
  while (to - from > 1 && isAhead(pieces[from] ?? '')) from += 2;
  return longestColumn(pieces.slice(from, to).join('')).trim();
}

/** A headline has more words than a section's name. */
const MIN_WORDS = 3;

/** Of "Opinion | The long way home" the longer part is the headline; a part that ends in a colon is the kicker of the next. */
function longestColumn(title: string): string {
  const columns = title.split(COLUMN);
  const long = columns.filter((column) => tokens(column).length >= MIN_WORDS && !/[:：]$/.test(column));
  return long[0] ?? title;
}

/** Bars, and what Korean and Chinese sites put for them. */
const COLUMN = /\s+[|｜│]\s+|\s*ㅣ\s*|(?<=[\u2e80-\u9fff])_(?=[\u2e80-\u9fff])/;
