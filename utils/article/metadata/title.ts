import type { Page } from '../page';
import { type OwnNodes, textOf } from './jsonld';
import { firstMeta, type Metas } from './metas';
import { fitsHost, hostOf } from './site';
import { likeness, tokens } from './text';

/** Between a headline and the site's name. */
const SEPARATOR = /\s+[|•·»«›:~–—-]{1,2}\s+|\s*[|｜│]\s*|--/;

/** Marks at the front of a running story's headline. */
const LIVE = /^(?:live(?:[- ]?(?:blog|ticker|updates?))?|en direct|direct|en vivo|directo|diretta|ao vivo|canlı)\s*[:|–-]\s+/i;

/** Takes the site's name and sections off either end of a title. */
export function siteStripper({ page, metas, own }: { page: Page; metas: Metas; own: OwnNodes }): (title: string) => string {
  const host = hostOf(page.url);
  const publisher = own.story ? textOf(own.story['publisher']) : '';
  const names = [firstMeta(metas, 'og:site_name'), firstMeta(metas, 'application-name'), publisher].filter(
    (name) => name !== undefined && name !== '',
  );
  const isSite = (part: string): boolean =>
    (part.length <= MAX_NAME_CHARS && fitsHost(part, host)) ||
    names.some((name) => likeness(name ?? '', part) >= SAME_NAME) ||
    /^(?:www\.)?[\w-]+(?:\.[\w-]+)+$/.test(part);
  return (title) => withoutHost(stripTitle(title.replace(LIVE, ''), isSite), host);
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

function stripTitle(title: string, isSite: (part: string) => boolean): string {
  const pieces = title.split(PARTED);
  let from = 0;
  let to = pieces.length;
  while (to - from > 1 && isSite(pieces[to - 1] ?? '')) to -= 2;
  while (to - from > 1 && isSite(pieces[from] ?? '')) from += 2;
  return longestColumn(pieces.slice(from, to).join('')).trim();
}

/** A headline has more words than a section's name. */
const MIN_WORDS = 3;

/** A bar never stands within a headline: of "Opinion | The long way home" the longer part is it. */
function longestColumn(title: string): string {
  const columns = title.split(/\s+[|｜│]\s+/);
  const long = columns.filter((column) => tokens(column).length >= MIN_WORDS);
  return long[0] ?? title;
}
