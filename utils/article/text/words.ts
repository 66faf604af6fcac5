import { lazy } from './memo';

/** Scripts written without spaces, as a class for regular expressions with the `u` flag; each character is a token of its own in the field's metrics. */
export const UNSPACED_CHARACTER =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';

const unspaced = lazy(() => new RegExp(UNSPACED_CHARACTER, 'gu'));

/** Holds all of those and more, and is sooner looked for. */
const MAYBE_UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u2e80-\uffff]/;

/** A word of Chinese or Japanese is about two characters long. */
const UNSPACED_CHARS_PER_WORD = 2;

/** Made when first needed, as that takes longer than to read a page of Latin letters with it. */
const spacedWord = lazy(() => new RegExp('[\\p{L}\\p{N}\\p{M}_]+', 'gu'));

/** What is not of Latin letters, the punctuation between them, signs of currencies, arrows and the like. */
const BEYOND_LATIN = /[^\0-\u024f\u2000-\u206f\u20a0-\u20bf\u2122\u2190-\u22ff\u2500-\u2767\u2794-\u27bf]/;

/** Whether a text has Latin letters only, so that `isLatinWordCode` tells its words. */
export const isLatin = (text: string): boolean => !BEYOND_LATIN.test(text);

/** Letters, numbers and marks of a Latin text by their code, as `[\p{L}\p{N}\p{M}]` has them, and several times as fast. */
export function isLatinWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  if (code >= 0xc0) return code < 0x250 && code !== 0xd7 && code !== 0xf7;
  return LATIN_SIGNS.includes(String.fromCharCode(code));
}

/** Letters and numbers among the signs of Latin 1. */
const LATIN_SIGNS = 'ª²³µ¹º¼½¾';

const LOW_LINE = 0x5f;

function countLatinWords(text: string): number {
  let words = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isWord = isLatinWordCode(code) || code === LOW_LINE;
    if (isWord && !inWord) words++;
    inWord = isWord;
  }
  return words;
}

/** Words of a text; unspaced scripts count one word for every two characters. */
export function countWords(text: string): number {
  const { words, characters } = countBoth(text);
  return words + Math.ceil(characters / UNSPACED_CHARS_PER_WORD);
}

/** Words of the scripts that part them, and characters of those that do not. */
export function countBoth(text: string): { readonly words: number; readonly characters: number } {
  if (isLatin(text)) return { words: countLatinWords(text), characters: 0 };
  if (!MAYBE_UNSPACED.test(text)) return { words: countSpaced(text), characters: 0 };
  let characters = 0;
  const spaced = text.replace(unspaced(), () => {
    characters++;
    return ' ';
  });
  return { words: countSpaced(spaced), characters };
}

const countSpaced = (text: string): number => text.match(spacedWord())?.length ?? 0;

/** White space other than a single space between words, which is what nearly all of it is. */
const LOOSE_SPACE = / [\s\u200b]+|(?:[^\S ]|\u200b)[\s\u200b]*/g;

/** White space folded to single spaces, ends trimmed. */
export function fold(text: string): string {
  return text.trim().replace(LOOSE_SPACE, ' ').trim();
}

/** Ends of sentences in a text; abbreviations count, so it is an upper bound. */
export function countSentences(text: string): number {
  return text.match(/[.!?…。！？।؟](?=["'”’»)\]]*(?:\s|$))|[。！？]/g)?.length ?? 0;
}

const ENDS = /(?<!\.\.)[.!?。！？।؟]["'”’»)\]」』]*$/;

/** Whether a text ends with a sentence, and does not break off: "…", "...". */
export const endsSentence = (text: string): boolean => ENDS.test(text);
