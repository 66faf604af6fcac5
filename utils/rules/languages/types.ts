/** What a wording says a block is. The order is the bit order of `matchWordings`; new ones go last. */
export const CATEGORIES = [
  'related',
  'readAlso',
  'mostRead',
  'newsletter',
  'subscribe',
  'app',
  'aiPromotion',
  'comments',
  'share',
  'ad',
  'listen',
  'consent',
  'credit',
  'donation',
  'login',
  'authorBio',
  'tags',
  'correction',
  'syndication',
  'updated',
  'published',
  'readTime',
  'navigation',
  'legal',
  'contact',
  'player',
  'poll',
  'republish',
] as const;

export type Category = (typeof CATEGORIES)[number];

/**
 * The wordings of one language: per category one string, phrases parted by `|` or line ends.
 *
 * - `Related articles`: the whole block says this; counts around it ("Comments (12)") and a colon after it are let through.
 * - `Read more*`: the block starts so; `Share *` needs a word more, `Photo:*` the colon.
 * - `*sign up*newsletter*`: a block of few words holds these in this order, each from the start of a word.
 * - `*min read`: the block ends so.
 *
 * Case, accents and punctuation other than the colon and `©` count for nothing. A star may stand for
 * the rest of a word (`*suscri*`), so that one phrase does for all endings.
 */
export type Wordings = Readonly<Partial<Record<Category, string>>>;
/**
 * How long ago, as a language says it, in small letters without full stops; alternatives parted by `|`. To ask `Intl` the first time
 * takes 15 to 20 ms, half of what it takes to read a page; a test holds these against it.
 */
export interface Ages {
  /** Around a unit, which is `_`; a star is the number where something stands before it: `vor*_`, `_ ago`. */
  readonly frames: string;
  readonly minute: string;
  readonly hour: string;
  readonly day: string;
  readonly week: string;
  readonly month: string;
  /** Units that say that there are two of them: minutes, hours, days, weeks, months. */
  readonly two?: readonly string[];
  /** The number one as a word. */
  readonly one?: string;
  readonly now: string;
  readonly today: string;
  readonly yesterday: string;
}

/** What the engine knows of a language, in its file alone. What is missing is asked of `Intl`, or is not known. */
export interface Language {
  /** The script it is written in everywhere, ISO 15924; none where countries differ. Phrases in Latin letters are read in every text. */
  readonly script?: string;
  /** What papers write around a story, by what it says a block is. */
  readonly phrases?: Wordings;
  /** How long ago. */
  readonly ages?: Ages;
  /**
   * The months in lower case without accents: twelve names, then twelve more where a day inflects them. `Intl` says the same; a
   * cut-off name is known by its beginning.
   */
  readonly months?: string;
  /** "Our", as a site says it of what is its own; where a language says it in an ending, the words that carry it. In small letters. */
  readonly ownWords?: string;
  /** The same in languages that part no words, or have two for it: looked for anywhere. */
  readonly ownPhrases?: string;
  /** Words that every text of the language is full of, and few others hold. */
  readonly smallWords?: string;
  /** Words a minute, read aloud; see `text/readingTime.ts`. */
  readonly wordsAloud?: number;
  /** Characters a minute, where no spaces part words. */
  readonly charactersAloud?: number;
}
