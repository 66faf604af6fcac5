import { hasLetters } from '../../text/letters';
import { safeDecode } from '../../text/urls';
import { tokens } from '../tokens';

/** A part of an address with fewer words is a section or a number. */
const MIN_SLUG_WORDS = 3;

/** How German and Danish letters are written in addresses. */
const TRANSLITERATED: readonly (readonly [RegExp, string])[] = [
  [/ä|æ/g, 'ae'],
  [/ö|ø/g, 'oe'],
  [/ü/g, 'ue'],
  [/å/g, 'aa'],
  [/ß/g, 'ss'],
];

/** The words of an address that were once made of a headline: "swans-hold-up-traffic" of /news/2025/swans-hold-up-traffic,a1b2.html; `''` where there are none. */
export function slugOf(url: string): string {
  const path = safeDecode(url.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, ''));
  const parts = path
    .split('/')
    .map((part) => part.replace(/\.\w{2,5}$/, '').replace(/,.*$/, ''))
    .filter((part) => words(part).filter((word) => hasLetters(word, 2)).length >= MIN_SLUG_WORDS);
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

/** Words and figures; long figures number the story. */
const words = (text: string): string[] =>
  tokens(text.replace(/['’_]/g, (mark) => (mark === '_' ? ' ' : ''))).filter((word) => !/^\d{5,}$/.test(word));

/** How far a title has the words of a slug, 0 to 1; of the ways to write ä in an address the better counts. */
export function slugFit(title: string, slug: string): number {
  const transliterated = TRANSLITERATED.reduce((text, [letter, spelling]) => text.replace(letter, spelling), title.toLowerCase());
  return Math.max(...[title, transliterated].map((text) => overlap(words(text), words(slug))));
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  const shared = a.filter((word) => {
    const at = left.indexOf(word);
    if (at === -1) return false;
    left.splice(at, 1);
    return true;
  });
  return shared.length / Math.max(1, a.length, b.length);
}
