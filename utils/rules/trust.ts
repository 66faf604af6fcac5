/**
 * How far a place is to be believed, 0 to 100. Only the order matters: of two that disagree the higher wins. It follows what
 * news pages were found to get wrong: their data seldom, metas by name, visible lines the more the farther off they stand.
 */

/** Where a story's date stands. */
export const DATE_TRUST = {
  story: { published: 100, modified: 90 },
  /** The page around the story, or what else its data is of. */
  wrapper: { published: 78, modified: 60 },
  /** Metas that hold the day of publication have theirs in `dateMetas.ts`. */
  metaModified: 80,
  microdata: 82,
  /** `<time>` and the like, by place. */
  element: { head: 74, above: 70, foot: 40, far: 30 },
  /** "Originally published on": a day printed without a word is that of the last change then. */
  original: 79,
  /** Visible text, by place; `dateline` opens the text, `headline` the heading. */
  line: { head: 64, above: 60, foot: 36, far: 20 },
  dateline: 54,
  headline: 52,
  address: 50,
  title: 48,
} as const;

/** What a visible line gains or loses. */
export const DATE_TRUST_OF_LINE = {
  /** "Published" before it. */
  labelled: 8,
  /** Its element is named for dates. */
  marked: 4,
  hidden: -14,
  yearless: -50,
} as const;

/** Where a writer's name stands. */
export const BYLINE_TRUST = {
  data: { people: 80, organisations: 50 },
  /** The first of the metas that name writers; each that follows counts one less. */
  meta: 70,
  /** Accounts that post for others, and the site itself. */
  account: 48,
  site: 40,
  /** Elements that say that they name the writer, by place, and what they lose where they hold no people's names. */
  element: 76,
  elementBelow: 46,
  elementNoPeople: -14,
} as const;

/** Where a writer's name stands in visible lines. */
export const BYLINE_TRUST_OF_LINE = {
  /** "By". */
  labelled: 78,
  /** In an element named for the writer. */
  marked: 72,
  /** A name alone in its line where one signs. */
  signed: 56,
  /** Below the text stand other people, too. */
  below: 46,
  belowLabelled: 8,
  hidden: -10,
  noPeople: -12,
  /** "Posted on 3 May by Ann Ash". */
  insideDate: 68,
  /** A name without a "By" beside the date is taken where nobody else is named. */
  besideDate: 47,
} as const;
