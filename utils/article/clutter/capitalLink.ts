import type { Finder } from '../ledger/types';
import { linkShareOf } from '../page/prose';
import { lazy } from '../text/memo';

/** Fewer words in capitals are a label or a name. */
const MIN_CAPITAL_WORDS = 5;

/** Share of the characters that are linked from which a block is one link. */
const LINKED_FROM = 0.95;

/** No small letters, and none of a script that has but one kind: an abbreviation in Japanese is no headline in capitals. */
const capitals = lazy(() => new RegExp('^[^\\p{Ll}\\p{Lo}]*\\p{Lu}[^\\p{Ll}\\p{Lo}]*$', 'u'));

const isInCapitals = (text: string): boolean => !/[a-z]/.test(text) && capitals().test(text);

/** Without words of its own: linked from end to end, and in capitals, as some papers set headlines between paragraphs. */
export const capitalLink: Finder = {
  name: 'capital-link',
  kind: 'read-also',
  why: 'The headline of another story, in capitals between the paragraphs.',
  find: ({ page }) =>
    page.blocks.filter(
      (block) => block.tag === 'p' && block.words >= MIN_CAPITAL_WORDS && linkShareOf(block) >= LINKED_FROM && isInCapitals(block.text),
    ),
  removes: '<p><a href="/b">FERRIES STAY IN HARBOUR FOR A SECOND DAY</a></p>',
  keeps: '<p><a href="/b">The ferries stayed in harbour for a second day.</a></p><p>WET PAINT: DO NOT LEAN ON THE RAIL</p>',
};
