import { withoutMarks } from '../text/letters';
import { lazy } from '../text/memo';
import { fold, isLatin } from '../text/words';

const LATIN_TOKEN = /[0-9a-z\u00df-\u00f6\u00f8-\u024f]+/g;

/** Made where a page's words are not of Latin letters: it takes 2 ms. */
const TOKEN = lazy(() => new RegExp('[\\p{L}\\p{N}\\p{M}]+', 'gu'));

/** Han, kana and Hangul text is compared character by character: there are few spaces to part it at. */
const UNSPACED = lazy(() => new RegExp('[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]', 'gu'));

/** What a page says of itself goes on for no more characters: two hundred authors do not. What is longer was written to keep us busy. */
const MAX_FACT_CHARS = 4_000;

/** Text of data that may hold markup or character references ("Caf&eacute;", "<i>Nature</i>"), white space folded, cut where it is no fact. */
export function plain(whole: string): string {
  const text = whole.slice(0, MAX_FACT_CHARS);
  if (!/[<&]/.test(text)) return fold(text);
  // twice: feeds often escape what was escaped already
  return fold(decode(decode(text)));
}

/** Ends of lines in markup. */
const LINE_ENDS = /<(?:\/(?:p|div|h\d|li|blockquote)|br\s*\/?)\s*>/gi;
const CODE = /<(script|style)\b[\s\S]*?<\/\1\s*>/gi;

const partLines = (text: string): string => (text.includes('<') ? text.replace(CODE, ' ').replace(LINE_ENDS, '\n') : text);

/** The same with its lines kept, whether they are written as line feeds or as markup; empty ones are left out. */
export function plainLines(text: string): string {
  return decode(partLines(decode(partLines(text))))
    .split('\n')
    .map(fold)
    .filter((line) => line !== '')
    .join('\n');
}

const decode = (text: string): string =>
  /&#?\w+;|<\/?[a-z]/i.test(text) ? (new DOMParser().parseFromString(text, 'text/html').body.textContent ?? '') : text;

/** Words as they are compared: folded for case, accents and form, without punctuation. */
export function tokens(text: string): string[] {
  const folded = withoutMarks(text).toLowerCase();
  return (isLatin(folded) ? folded.match(LATIN_TOKEN) : folded.replace(UNSPACED(), ' $& ').match(TOKEN())) ?? [];
}

/** How far two texts are the same, 0 to 1: shared words over the words of the longer one. */
export const likeness = (a: string, b: string): number => likenessOf(tokens(a), tokens(b));

/** The same of texts whose words are read already. */
export const likenessOf = (a: readonly string[], b: readonly string[]): number => sharedWords(a, b) / Math.max(1, a.length, b.length);

/** How many words of `part` stand in `whole`, 0 to 1. */
export function containment(part: string, whole: string): number {
  const words = tokens(part);
  return sharedWords(words, tokens(whole)) / Math.max(1, words.length);
}

function sharedWords(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of a) {
    const count = left.get(word) ?? 0;
    if (count > 0) {
      shared++;
      left.set(word, count - 1);
    }
  }
  return shared;
}

/** At most this many characters of the page are shown as proof. */
const MAX_SNIPPET = 120;

export const snip = (text: string): string => {
  const folded = fold(text);
  return folded.length > MAX_SNIPPET ? `${folded.slice(0, MAX_SNIPPET - 1)}…` : folded;
};
