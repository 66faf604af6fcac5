import { isKept } from '../ledger/setAside';
import type { Judged } from '../ledger/types';
import type { Block, Measured } from '../page/types';

/** What leads to other pages, or asks for something. */
const LEADS_ON = 'a[href]:not([href^="javascript:" i]), form, input, select, textarea';

/** Fewer words of a page with scripts are no text yet: "Loading…". */
const MIN_SCRIPTED_WORDS = 5;

/** A page with text and nothing around it: whatever it says is what it is there for, be it a single sentence. */
export const isBare = ({ body, wordsIn, isScripted }: Measured): boolean =>
  body.querySelector(LEADS_ON) === null && (!isScripted || wordsIn(body) >= MIN_SCRIPTED_WORDS);

/** The shortest stories have two sentences, beside all that a paper puts around them. Words. */
export const MIN_STORY_WORDS = 12;

/** All that a bare page shows, where hardly any of it reads like a story. */
export const wholeNotice = (judged: Judged, story: ReadonlySet<Block>): Block[] =>
  isBare(judged.page) && [...story].reduce((sum, { words }) => sum + words, 0) < MIN_STORY_WORDS
    ? judged.page.blocks.filter((block) => isKept(judged, block) && !block.hidden)
    : [];
