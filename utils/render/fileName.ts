import type { Article } from '../article/types';

/** Most file systems take 255 bytes; this leaves room for " (1)" and for a folder that counts its whole path. */
const MAX_BYTES = 160;

/** What Windows keeps for itself, with whatever endings. */
const RESERVED = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?= *(?:\.|$))/i;

/** Signs a system forbids, and signs nobody sees that turn a name around; the joiners of Hindi and Persian stay. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Co}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/gu;

/** A name for the article's file that every system takes: "Ferry runs again (Harbour Post, 2025-03-30).md". */
export function fileName({ title, source, published }: Pick<Article, 'title' | 'source' | 'published'>, ending: string): string {
  const day = published?.slice(0, 10) ?? '';
  const about = [source, day].map(plain).filter((part) => part !== '');
  const tail = about.length > 0 ? ` (${shorten(about.join(', '), MAX_BYTES / 2)})` : '';
  const name = shorten(plain(title), MAX_BYTES - bytes(tail)) || 'Article';
  return `${`${name}${tail}`.replace(RESERVED, '$&_')}.${ending}`;
}

const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~-]+|[\s.]+$/g, '');

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** Cut between what a reader takes for characters, never inside one. */
function shorten(text: string, max: number): string {
  if (bytes(text) <= max) return text;
  let short = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (bytes(short + segment) > max) break;
    short += segment;
  }
  return short.replace(/[\s.]+$/, '');
}
