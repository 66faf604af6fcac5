import { parseTag } from '../article/text/languageTags';

/** A piece of a text that is spoken in one breath: from `start` (inclusive) to `end` (exclusive), in UTF-16 units. */
export interface Chunk {
  readonly start: number;
  readonly end: number;
}

/**
 * Longest that is said at once, in characters. Some engines fall silent after some 15 seconds without saying that they
 * have; voices say 12 to 16 characters a second, and those of Chinese, Japanese and Korean about 5.
 */
const MOST_CHARS = 170;
const MOST_WIDE_CHARS = 60;

/** Scripts that say a syllable or a word with each sign. */
export const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Where a long sentence is cut, best first: between its clauses, else between words. */
const PAUSES = [/[;:—–،؛、;:]\s*/gu, /[,,)]\s*/gu, /\s+/gu];

/**
 * What ends with a point and no sentence: single letters ("U.S.", "J. Smith"), and titles and short forms that a name or
 * a number follows.
 */
const SHORT_FORM =
  /(?:^|[\s(“"„«'’.-])(?:\p{Lu}|[a-z](?=\.$)|Mr|Mrs|Ms|Dr|Prof|St|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Rev|Hon|No|Nos|vs|approx|Inc|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Hr|Fr|Nr|ca|bzw|Mme|Mlle|Sr|Sra|Srta|Dña|Dª|Ing|Lic|art|núm|pág|sig|dott|dhr|mevr|sz|ul|prof|inż|г|ул|ім|вул|р)\.$/u;

/** Sentences as they are said: the rules of Unicode end one at every point before a capital. */
function sentencesOf(text: string, lang: string | undefined): Chunk[] {
  const sentences: Chunk[] = [];
  for (const { segment, index } of new Intl.Segmenter(parseTag(lang ?? ''), { granularity: 'sentence' }).segment(text)) {
    const last = sentences.at(-1);
    const end = index + segment.length;
    if (last && SHORT_FORM.test(text.slice(last.start, last.end).trimEnd())) sentences.splice(-1, 1, { start: last.start, end });
    else sentences.push({ start: index, end });
  }
  return sentences;
}

/** A paragraph sentence by sentence; sentences too long to be said at once are cut where a speaker would pause. */
export function chunksOf(text: string, lang: string | undefined): Chunk[] {
  return sentencesOf(text, lang)
    .flatMap((sentence) => trimmed(text, sentence))
    .flatMap((chunk) => cut(text, chunk));
}

function trimmed(text: string, { start, end }: Chunk): Chunk[] {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  const to = end - (piece.length - piece.trimEnd().length);
  // Signs alone say nothing.
  return /[\p{L}\p{N}]/u.test(piece) ? [{ start: from, end: to }] : [];
}

function cut(text: string, chunk: Chunk): Chunk[] {
  const piece = text.slice(chunk.start, chunk.end);
  const most = WIDE.test(piece) ? MOST_WIDE_CHARS : MOST_CHARS;
  if (piece.length <= most) return [chunk];
  const at = chunk.start + pauseIn(piece, most);
  const [first, rest] = [trimmed(text, { start: chunk.start, end: at }), trimmed(text, { start: at, end: chunk.end })];
  return [...first, ...rest.flatMap((part) => cut(text, part))];
}

/** The last good place before `most`, unless it stands so early that a crumb would be left. */
function pauseIn(piece: string, most: number): number {
  for (const pause of PAUSES) {
    const ends = Array.from(piece.slice(0, most).matchAll(pause), ({ index, 0: sign }) => index + sign.length);
    const last = ends.findLast((end) => end > most / 3);
    if (last !== undefined) return last;
  }
  return most;
}
