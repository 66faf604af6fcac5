/** Scripts written without spaces, as a class for regular expressions with the `u` flag; each character is a token of its own in the field's metrics. */
export const UNSPACED_CHARACTER =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';

const UNSPACED = new RegExp(UNSPACED_CHARACTER, 'gu');

/** Holds all of those and more, and is sooner looked for. */
const MAYBE_UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u2e80-\uffff]/;

/** A word of Chinese or Japanese is about two characters long. */
const UNSPACED_CHARS_PER_WORD = 2;

const SPACED_WORD = /[\p{L}\p{N}\p{M}_]+/gu;

/** Words of a text; unspaced scripts count one word for every two characters. */
export function countWords(text: string): number {
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
