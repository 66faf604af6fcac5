/** Scripts written without spaces, as a class for regular expressions with the `u` flag; each character is a token of its own in the field's metrics. */
export const UNSPACED_CHARACTER =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';

const UNSPACED = new RegExp(UNSPACED_CHARACTER, 'gu');

/** Holds all of those and more, and is sooner looked for. */
const MAYBE_UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u2e80-\uffff]/;

/** A word of Chinese or Japanese is about two characters long. */
const UNSPACED_CHARS_PER_WORD = 2;

const SPACED_WORD = /[\p{L}\p{N}\p{M}_]+/gu;

/** What is not of Latin letters, their marks and the punctuation between them. */
const BEYOND_LATIN = /[^\0-\u024f\u2000-\u206f]/;

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
  if (isLatin(text)) return countLatinWords(text);
  if (!MAYBE_UNSPACED.test(text)) return text.match(SPACED_WORD)?.length ?? 0;
  let unspaced = 0;
  const spaced = text.replace(UNSPACED, () => {
    unspaced++;
    return ' ';
  });
  return (spaced.match(SPACED_WORD)?.length ?? 0) + Math.ceil(unspaced / UNSPACED_CHARS_PER_WORD);
}

/** White space folded to single spaces, ends trimmed. */
export function fold(text: string): string {
  return text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
}

/** Ends of sentences in a text; abbreviations count, so it is an upper bound. */
export function countSentences(text: string): number {
  return text.match(/[.!?…。！？।؟](?=["'”’»)\]]*(?:\s|$))|[。！？]/gu)?.length ?? 0;
}
