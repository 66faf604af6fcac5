import { lazy } from './memo';
import { isLatin, isLatinWordCode, UNSPACED_CHARACTER } from './words';

/** Words that a shingle is made of: shorter ones are shared by strangers, longer ones break at every edit. */
export const SHINGLE_WORDS = 4;

/** Spreads word hashes over a shingle, a prime. */
const SPREAD = 16_777_619;

/**
 * Hashes of every run of four words of a text, in order; of the whole text where it is shorter. Case, marks and quotes
 * count for nothing; in unspaced scripts a character is a word. Linear in the text's length.
 */
export function shinglesOf(text: string): number[] {
  const words = wordHashes(text);
  if (words.length <= SHINGLE_WORDS) return words.length === 0 ? [] : [words.reduce(mix, 0)];
  const shingles: number[] = [];
  for (let start = 0; start + SHINGLE_WORDS <= words.length; start++) {
    let hash = 0;
    for (let word = start; word < start + SHINGLE_WORDS; word++) hash = mix(hash, words[word] ?? 0);
    shingles.push(hash);
  }
  return shingles;
}

const mix = (hash: number, word: number): number => (Math.imul(hash, SPREAD) + word) >>> 0;

const words = lazy(() => new RegExp(`${UNSPACED_CHARACTER}|[\\p{L}\\p{N}\\p{M}]+`, 'gu'));

const SEED = 2_166_136_261;

const withCode = (hash: number, code: number): number => Math.imul(hash ^ code, SPREAD);

function wordHashes(text: string): number[] {
  const lower = text.toLowerCase();
  return isLatin(lower) ? latinHashes(lower) : Array.from(lower.match(words()) ?? [], hashOf);
}

function hashOf(word: string): number {
  let hash = SEED;
  for (let index = 0; index < word.length; index++) hash = withCode(hash, word.charCodeAt(index));
  return hash >>> 0;
}

/** The same without making a string of each word. */
function latinHashes(text: string): number[] {
  const hashes: number[] = [];
  let hash = SEED;
  let isOpen = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isWord = isLatinWordCode(code);
    if (isWord) hash = withCode(hash, code);
    else if (isOpen) {
      hashes.push(hash >>> 0);
      hash = SEED;
    }
    isOpen = isWord;
  }
  if (isOpen) hashes.push(hash >>> 0);
  return hashes;
}
