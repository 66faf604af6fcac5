/**
 * A page with more is not read, so that none keeps its tab busy for long; `npm run bench:shapes` says how long. The largest of 2,000 saved
 * pages has 9,900 elements, an article of 200,000 words 1.2 million characters.
 */
export const MAX_ELEMENTS = 25_000;
export const MAX_CHARS = 2_000_000;

/** Characters of all the data scripts that are read of a page. */
export const MAX_DATA = 4_000_000;

/** Characters that are read of a title, and of an attribute that is no address: more are no words and no names. */
export const MAX_WORDS_CHARS = 4_000;

/** What of a page has been copied so far. */
export interface Size {
  elements: number;
  chars: number;
  data: number;
}

export const isTooLarge = ({ elements, chars }: Size): boolean => elements > MAX_ELEMENTS || chars > MAX_CHARS;
