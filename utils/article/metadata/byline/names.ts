import { BEHIND_NAME, BY_LABEL, CREDENTIAL, JOB_TITLE, NO_NAME, NOT_IN_NAME, OTHER_HAND, PROFESSION_BEFORE } from '../../../rules/bylines';
import { PUBLISHED_LABEL, UPDATED_LABEL, WEEKDAY } from '../../../rules/labels';
import { AGENCIES } from '../../../rules/press';
import {
  hasCase,
  hasHan,
  hasLetters,
  isAllSmall,
  isLetterOrNumber,
  startsWithCapital,
  startsWithMark,
  startsWithSmall,
  trimBefore,
  trimBehind,
} from '../../text/letters';
import { fold } from '../../text/words';

/** Marks that part a name from a place, a title, a date. */
const PARTS = /\s*(?:[|•·⋅●∙;、，\n\t/►»›]|\s[–—-]+\s|,|:\s)\s*/;

const AND = /\s+(?:and|und|et|y|en|och|og|oraz|ve|и|та|і|και|\+|with|mit|avec)\s+|\s*&\s*/;

/** A place or a theme follows in an element of its own. */
const OPEN_END = /\s+(?:in|from|aus|für|am|vom|\.)$/;

/** "Paramita (Guha) Ghosh": in other places, what stands in brackets is beside the name. */
const hasSecondName = (text: string): boolean => /^\S+ \(\S+\) \S+$/.test(text) && text.split(/[ ()]+/).every(isCapitalised);

const isCapitalised = (word: string): boolean => startsWithCapital(word) && word.length > 1 && isAllSmall(word.slice(1));

/** Addresses, accounts and what stands in brackets; each part begins where no other did, so that no text is read more than twice. */
const NO_NAMES = /https?:\/\/\S+|(?<![^\s@])[^\s@]+@[^\s@]+\.\w+|@\w+|\([^()]*\)|\[[^[\]]*\]/g;

/**
 * The names in a byline: "By Ann Ash and Bo Birch, Berlin" are two. Job titles, degrees, addresses and dates are
 * left out; what follows the last name in a row of names is not read.
 */
export function readNames(text: string): string[] {
  const trimmed = text.trim();
  if (hasSecondName(trimmed)) return [trimmed];
  const open = trimBefore(trimmed.replace(/^[(（](.*)[)）]$/, '$1'), (char) => isLetterOrNumber(char) || `("'„“«`.includes(char));
  const bare = fold(open.replace(NO_NAMES, ' | ')).replace(BY_LABEL, '').replace(OTHER_HAND, '');
  const names: string[] = [];
  for (const segment of bare.split(PARTS).flatMap((part) => part.split(AND))) {
    const name = trimName(segment);
    if (name === '' || (names.length > 0 && isBeside(name))) continue;
    if (isName(name)) names.push(name);
    else if (names.length > 0) break;
  }
  return [...new Set(names.some(isPerson) ? names.filter((name) => !isPlace(name)) : names)];
}

/** One word beside people with two names each is where they write from, or for whom. */
const isPlace = (name: string): boolean => !name.includes(' ') && !isAgency(name) && WITH_CAPITALS.test(name);

/** Latin, Greek and Cyrillic letters. */
const WITH_CAPITALS = /^[A-Za-z\u00aa\u00ba\u00c0-\u02b8\u0370-\u052f\u1e00-\u1fff.-]+$/;

/** Degrees and titles stand between names. */
const isBeside = (name: string): boolean => !isAgency(name) && (CREDENTIAL.test(name) || JOB_TITLE.test(name));

const FOLDED_AGENCIES: ReadonlySet<string> = new Set(AGENCIES.map((agency) => agency.toLowerCase()));

export const isAgency = (name: string): boolean => FOLDED_AGENCIES.has(name.toLowerCase());

function trimName(segment: string): string {
  const bare = segment
    .replace(BY_LABEL, '')
    .replace(BEHIND_NAME, '')
    .replace(OPEN_END, '')
    .replace(PROFESSION_BEFORE, '')
    .replace(/^["“„«](.*)["”“»]$/, '$1');
  const open = trimBefore(bare, (char) => isLetterOrNumber(char) || `"'„“«`.includes(char));
  return trimBehind(open, (char) => isLetterOrNumber(char) || `.)"'”’»!`.includes(char) || startsWithMark(char)).trim();
}

const MAX_NAME_CHARS = 45;
const MAX_NAME_WORDS = 6;

function isName(name: string): boolean {
  if (isAgency(name)) return true;
  if (
    name.length < 2 ||
    (PARTICLE.test(name) && startsWithSmall(name)) ||
    name.length > MAX_NAME_CHARS ||
    name.split(' ').length > MAX_NAME_WORDS
  )
    return false;
  if (/^www\.|\.(?:com|org|net)(?:\/|$)/i.test(name)) return false;
  if (!hasLetters(name, 2) || /(?:^|\s)\d|\d{3}|[@#{}<>=?]/.test(name)) return false;
  // a nickname is one word; a sentence begins in lower case and goes on
  if (name.includes(' ') && startsWithSmall(name) && !PARTICLE.test(name.split(' ')[0] ?? '')) return false;
  return !isDateLabel(name) && !NO_NAME.test(name) && !NOT_IN_NAME.test(name) && !JOB_TITLE.test(name) && !endsSentence(name);
}

/** "Monday", "Last update", "Published Wed": what labels a date, in any language. */
export const isDateLabel = (name: string): boolean => WEEKDAY.test(name) || PUBLISHED_LABEL.test(name) || UPDATED_LABEL.test(name);

/** A word and a full stop; initials are shorter. */
const endsSentence = (name: string): boolean => name.endsWith('.') && hasLetters(name.slice(-4, -1), 3);

/** Small words inside names. */
const PARTICLE =
  /^(?:de|da|di|do|dos|das|del|della|der|den|des|du|la|le|les|el|al|bin|ibn|ben|van|von|vom|zu|zur|y|e|af|av|ter|ten|’t|'t|d')$/i;

/** Two to five words with capitals, as people are named; in scripts without capitals, a short word. */
export function isPerson(name: string): boolean {
  const words = name.split(' ');
  if (hasHan(name)) return name.length <= 4 || (words.length > 1 && name.length <= 12);
  if (!hasCase(name)) return words.length >= 2 && words.length <= 4 && name.length <= 30;
  return (
    words.length >= 2 && words.length <= 5 && words.every((word) => startsWithCapital(word.replace(/^["'„“«]/, '')) || PARTICLE.test(word))
  );
}
