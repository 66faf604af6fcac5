import { languages } from '../rules/words';
import { CATEGORIES, type Category, type Wordings } from '../rules/words/types';

/** Longer blocks are read for how they begin alone: a sign-up line is short, a paragraph that mentions one is not. */
const MAX_INSIDE_WORDS = 40;

/** Characters that hold 40 words in every script we have wordings for. */
const MAX_INSIDE_CHARS = 360;

/** Characters of a long block in which the longest opening phrase ends. */
const OPENING_CHARS = 80;

/** Phrases are looked up by how they begin; the shortest wording is two characters long. */
const KEY_CHARS = 2;

interface Phrase {
  /** Folded pieces in order; the first stands at the place of look-up. */
  readonly pieces: readonly string[];
  readonly mask: number;
}

interface Lexicon {
  readonly whole: Map<string, number>;
  /** By the first characters of the first piece. */
  readonly opening: Map<string, Phrase[]>;
  readonly inside: Map<string, Phrase[]>;
}

const COMBINING = /[\u0300-\u036f\u0640\u064b-\u0655\u00ad\u200b-\u200f\u2060\ufeff]/g;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const NOT_ASCII = /[^\0-~]/;

/** Stands at the end of a block that was read whole. */
const END = '$';

/** Numbers before and after a label: "3 Kommentare", "1.2K comments", "Comments (12)". */
const COUNT_BEFORE = /^(?:\d+\p{L}? )+/u;
const COUNT_AFTER = /(?: \d+\p{L}?)+$/u;

/**
 * Words parted by single spaces, with case, accents and punctuation folded away; colon, `©` and each
 * character of an unspaced script are words of their own.
 */
export function foldWording(text: string): string {
  const plain = text.toLowerCase();
  if (!NOT_ASCII.test(plain))
    return plain
      .replace(/:/g, ' : ')
      .replace(/[^a-z0-9:]+/g, ' ')
      .trim();
  return plain
    .replaceAll('ı', 'i')
    .normalize('NFKD')
    .replace(COMBINING, '')
    .normalize('NFC')
    .replace(/[:©]/g, ' $& ')
    .replace(UNSPACED, ' $& ')
    .replace(/[^\p{L}\p{N}\p{M}:©]+/gu, ' ')
    .trim();
}

/** The bit of a category in a mask. */
export const bitOf = (category: Category): number => 1 << CATEGORIES.indexOf(category);

/** One mask of several categories. */
export const maskOf = (categories: readonly Category[]): number => categories.reduce((mask, category) => mask | bitOf(category), 0);

/** The categories of a mask, in the order of `CATEGORIES`. */
export const categoriesOf = (mask: number): Category[] => CATEGORIES.filter((_, index) => (mask >> index) & 1);

/** What a block's words say it is: a bit mask of `CATEGORIES`, 0 for plain text. All languages are tried together. */
export function matchWordings(text: string): number {
  const { whole, opening, inside } = lexicon();
  const short = text.length <= MAX_INSIDE_CHARS;
  const folded = foldWording(short ? text : text.slice(0, OPENING_CHARS));
  const ended = short ? folded + END : folded;
  const start = COUNT_BEFORE.exec(folded)?.[0].length ?? 0;
  const opens = matchAt(ended, start, opening);
  if (!short) return opens;
  const label = folded.replace(/ :$/, '');
  let mask = opens | (whole.get(label) ?? whole.get(label.slice(start).replace(COUNT_AFTER, '')) ?? 0);
  let at = 0;
  for (let word = 0; word < MAX_INSIDE_WORDS && at !== -1; word++) {
    mask |= matchAt(ended, at === 0 ? 0 : at + 1, inside);
    at = ended.indexOf(' ', at + 1);
  }
  return mask;
}

function matchAt(text: string, at: number, phrases: ReadonlyMap<string, readonly Phrase[]>): number {
  let mask = 0;
  for (const phrase of phrases.get(text.slice(at, at + KEY_CHARS)) ?? []) {
    if ((mask & phrase.mask) !== phrase.mask && holds(text, at, phrase.pieces)) mask |= phrase.mask;
  }
  return mask;
}

function holds(text: string, at: number, [first = '', ...others]: readonly string[]): boolean {
  if (!text.startsWith(first, at)) return false;
  let from = at + first.length - 1;
  for (const piece of others) {
    const found = text.indexOf(` ${piece}`, from);
    if (found === -1) return false;
    from = found + piece.length;
  }
  return true;
}

const lexicon = once(() => compile(Object.values(languages)));

function compile(all: readonly Wordings[]): Lexicon {
  const made: Lexicon = { whole: new Map(), opening: new Map(), inside: new Map() };
  for (const wordings of all) {
    for (const category of CATEGORIES) {
      for (const phrase of splitPhrases(wordings[category] ?? '')) addPhrase(made, phrase, bitOf(category));
    }
  }
  return made;
}

/** The phrases of one category's string. */
export const splitPhrases = (phrases: string): string[] =>
  phrases
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

function addPhrase({ whole, opening, inside }: Lexicon, phrase: string, mask: number): void {
  if (!phrase.includes('*')) {
    const label = foldWording(phrase);
    whole.set(label, (whole.get(label) ?? 0) | mask);
    return;
  }
  const pieces = foldPieces(phrase);
  const key = pieces[0]?.slice(0, KEY_CHARS) ?? '';
  const phrases = phrase.startsWith('*') ? inside : opening;
  phrases.set(key, [...(phrases.get(key) ?? []), { pieces, mask }]);
}

/** The parts between stars; the last one carries the end of the block unless a star follows it. */
function foldPieces(phrase: string): string[] {
  const parts = phrase.split('*');
  return parts
    .map((part, index) => {
      const folded = foldWording(part);
      if (index === parts.length - 1) return folded === '' ? '' : folded + END;
      return part.endsWith(' ') ? `${folded} ` : folded;
    })
    .filter((piece) => piece !== '');
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
