import { ACCOUNT_ADDRESS, NO_BYLINE, NO_PERSON } from '../../../rules/bylines';
import { PRESS_WORD } from '../../../rules/press';
import { isPerson } from './names';
import type { Places } from '../pageFacts';
import { tokens } from '../tokens';
import type { Line, Zone } from '../headZone';
import type { TreeElement } from '../../page/tree/types';

const MAX_LINE_CHARS = 140;

/** A line of names and a date is no longer. */
export const MAX_DATE_LINE_CHARS = 80;

/** Whether a line may name a writer at all. */
export function isNameLine({ block, text }: Line, zone: Zone): boolean {
  return (
    text.length <= MAX_LINE_CHARS &&
    block !== zone.headline &&
    block.tag !== 'h1' &&
    !NO_BYLINE.test(text) &&
    zone.strangeness(block.parent) !== 'foreign'
  );
}

/** Leads to an account that posts for others. */
export const isAccountLink = (link: TreeElement): boolean => ACCOUNT_ADDRESS.test(link.getAttribute('href') ?? '');

/** Two or three words with capitals that are not of the headline, the section or a paper's name. */
export const isLikelyPerson = (name: string, { themes }: Places): boolean =>
  isPerson(name) &&
  name.split(' ').length <= 3 &&
  !PRESS_WORD.test(name) &&
  !NO_PERSON.test(name) &&
  !tokens(name).some((word) => themes().has(word));
