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
