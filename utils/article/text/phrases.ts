import { eachOf, LANGUAGES } from '../../rules/languages';
import { lettered } from './unicodeClasses';
import { lazy } from './memo';
import { CATEGORIES, type Category, type Wordings } from '../../rules/languages/types';

/** Longer blocks are read for how they begin alone: a sign-up line is short, a paragraph that mentions one is not. */
const MAX_INSIDE_WORDS = 40;

/** Characters that hold 40 words in every script we have wordings for. */
const MAX_INSIDE_CHARS = 360;

/** Characters of a long block in which the longest opening phrase ends. */
const OPENING_CHARS = 80;

/** Phrases are looked up by their first two characters, as a number: no string is made for it. */
const keyAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

interface Phrase {
  /** Folded; stands at the place of look-up. */
  readonly head: string;
  /** Folded; each from the start of a later word, in this order. */
  readonly rest: readonly string[];
  readonly mask: number;
}

interface Lexicon {
  readonly whole: Map<string, number>;
  /** By the first characters of the first piece. */
  readonly opening: Map<number, Phrase[]>;
  readonly inside: Map<number, Phrase[]>;
}

const COMBINING = /[\u0300-\u036f\u0640\u064b-\u0655\u00ad\u200b-\u200f\u2060\ufeff]/g;
const unspaced = lazy(() => new RegExp('[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]', 'gu'));
/** Parted from words like any sign, and taken out first: texts that are Latin but for them are no reason to compile Unicode classes. */
const EMOJI = /[\ud83c-\ud83e][\udc00-\udfff]/g;

/** Letters of the scripts that languages of other scripts than Latin are written in, folded; each of their phrases has some. */
export const OTHER_SCRIPT = /[\u0370-\u07ff\u0900-\u097f\u1100-\u11ff\u3040-\u9fff\uac00-\ud7af]/;

const MAYBE_UNSPACED = /[\u0e00-\u0e7f\u3040-\u9fff]/;

/** Parts of Korean syllables and the voice marks of kana. */
const COMPOSED_LETTERS = /[\u1100-\u11ff\u3099\u309a]/;
const NOT_ASCII = /[^\0-~]/;
const MARKS = /[:©]/;
const notWord = lettered('[^\\p{L}\\p{N}\\p{M}:©]+', 'g');
const notPhrase = lettered('[^\\p{L}\\p{N}\\p{M}:©|*_\\n]+', 'g');
const NOT_ASCII_WORD = /[^a-z0-9:]+/g;

/** Stands at the end of a block that was read whole. */
const END = '$';

/** Numbers before and after a label: "3 Kommentare", "1.2K comments", "Comments (12)". */
const countBefore = lettered('^(?:\\d+[\\p{L}]? )+');
const countAfter = lettered('(?: \\d+[\\p{L}]?)+$');

const STARTS_WITH_DIGIT = /^\d/;
const ENDS_IN_COUNT = /\d.?$/;

/**
 * Words parted by single spaces, with case, accents and punctuation folded away; colon, `©` and each
 * character of an unspaced script are words of their own.
 */
export const foldWording = (text: string): string => foldMarks(foldLetters(text));

/** Small letters without accents, width or presentation forms; characters of unspaced scripts apart. */
function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  const bare = lower.normalize('NFKD').replace(COMBINING, '').replace(EMOJI, ' ').replaceAll('ı', 'i');
  const whole = COMPOSED_LETTERS.test(bare) ? bare.normalize('NFC') : bare;
  return MAYBE_UNSPACED.test(whole) ? whole.replace(unspaced(), ' $& ') : whole;
}

/** One space for everything between words. */
function foldMarks(text: string): string {
  const marked = spaceMarks(text);
  return marked.replace(NOT_ASCII.test(marked) ? notWord(marked) : NOT_ASCII_WORD, ' ').trim();
}

const spaceMarks = (text: string): string => (MARKS.test(text) ? text.replaceAll(':', ' : ').replaceAll('©', ' © ') : text);

/** The bit of a category in a mask. */
export const bitOf = (category: Category): number => 1 << CATEGORIES.indexOf(category);

/** One mask of several categories. */
export const maskOf = (categories: readonly Category[]): number => categories.reduce((mask, category) => mask | bitOf(category), 0);

/** The categories of a mask, in the order of `CATEGORIES`. */
export const categoriesOf = (mask: number): Category[] => CATEGORIES.filter((_, index) => (mask >> index) & 1);

/** What a block's words say it is: a bit mask of `CATEGORIES`, 0 for plain text. All languages are tried together. */
export function matchWordings(text: string): number {
  const short = text.length <= MAX_INSIDE_CHARS;
  const folded = foldWording(short ? text : text.slice(0, OPENING_CHARS));
  const { whole, opening, inside } = OTHER_SCRIPT.test(folded) ? ofAll() : ofLatin();
  const ended = short ? folded + END : folded;
  const start = STARTS_WITH_DIGIT.test(folded) ? (countBefore(folded).exec(folded)?.[0].length ?? 0) : 0;
  const opens = matchAt(ended, start, opening);
  if (!short) return opens;
  const label = folded.replace(/ :$/, '');
  let mask = opens | (whole.get(label) ?? whole.get(withoutCounts(label, start)) ?? 0);
  let at = 0;
  for (let word = 0; word < MAX_INSIDE_WORDS && at !== -1; word++) {
    mask |= matchAt(ended, at === 0 ? 0 : at + 1, inside);
    at = ended.indexOf(' ', at + 1);
  }
  return mask;
}

function withoutCounts(label: string, start: number): string {
  const rest = label.slice(start);
  return ENDS_IN_COUNT.test(rest) ? rest.replace(countAfter(rest), '') : rest;
}

function matchAt(text: string, at: number, phrases: ReadonlyMap<number, readonly Phrase[]>): number {
  const candidates = phrases.get(keyAt(text, at));
  if (!candidates) return 0;
  let mask = 0;
  for (const phrase of candidates) {
    if ((mask & phrase.mask) !== phrase.mask && holds(text, at, phrase)) mask |= phrase.mask;
  }
  return mask;
}

function holds(text: string, at: number, { head, rest }: Phrase): boolean {
  if (!text.startsWith(head, at)) return false;
  let from = at + head.length - 1;
  for (const piece of rest) {
    const found = text.indexOf(` ${piece}`, from);
    if (found === -1) return false;
    from = found + piece.length;
  }
  return true;
}

/** A phrase of another script waits for a text with letters of one; what says nothing in them, as an emoji, is no reason to fold them. */
const ofLatin = lazy(() => extend({ whole: new Map(), opening: new Map(), inside: new Map() }, phrasesIn('Latin')));
const ofAll = lazy(() => extend(ofLatin(), phrasesIn('others')));

const phrasesIn = (script: 'Latin' | 'others'): Wordings[] =>
  eachOf('phrases').flatMap(([language, phrases]) => ((LANGUAGES[language]?.script === 'Latn') === (script === 'Latin') ? [phrases] : []));

/** A lexicon with the phrases of more languages. */
function extend({ whole, opening, inside }: Lexicon, languages: readonly Wordings[]): Lexicon {
  const longer: Lexicon = { whole: new Map(whole), opening: copyOf(opening), inside: copyOf(inside) };
  foldPhrases(languages).forEach((phrases, index) => {
    for (const phrase of phrases) addPhrase(longer, phrase, 1 << index);
  });
  return longer;
}

const copyOf = (phrases: Lexicon['inside']): Lexicon['inside'] => new Map(Array.from(phrases, ([key, alike]) => [key, [...alike]]));

/**
 * `foldWording` of all phrases at lazy, a list for each category: phrase by phrase it takes three times as long. Bars and stars
 * stay. So does a space that is written before a star; what folding puts there, between the characters of unspaced scripts, goes.
 */
function foldPhrases(languages: readonly Wordings[]): string[][] {
  const lists = CATEGORIES.map((category) => languages.flatMap((wordings) => wordings[category] ?? []).join('|'));
  const written = lists.map((list) => list.replaceAll('\n', '|')).join('\n');
  const folded = spaceMarks(foldLetters(written.replace(/(\S) \*/g, '$1_*')));
  return folded
    .replace(notPhrase(folded), ' ')
    .replace(/ ?([*|\n]) ?/g, '$1')
    .replace(/ ?_\*/g, ' *')
    .split('\n')
    .map((list) => (list === '' ? [] : list.split('|')));
}

/** The phrases of one category's string. */
export const splitPhrases = (phrases: string): string[] =>
  phrases
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** Takes a folded phrase. The parts between its stars are its pieces; the last one carries the end of the block unless a star follows it. */
function addPhrase({ whole, opening, inside }: Lexicon, phrase: string, mask: number): void {
  const [before = '', ...after] = phrase.split('*');
  if (after.length === 0) {
    whole.set(phrase, (whole.get(phrase) ?? 0) | mask);
    return;
  }
  const last = after.pop() ?? '';
  if (last !== '') after.push(last + END);
  const phrases = before === '' ? inside : opening;
  const [head = '', ...rest] = before === '' ? after : [before, ...after];
  const key = keyAt(head, 0);
  const alike = phrases.get(key);
  if (alike) alike.push({ head, rest, mask });
  else phrases.set(key, [{ head, rest, mask }]);
}
