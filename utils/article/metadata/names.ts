import { BEHIND_NAME, BY_LABEL, CREDENTIAL, JOB_TITLE, NO_NAME, NOT_IN_NAME, OTHER_HAND, PROFESSION_BEFORE } from '../../rules/bylines';
import { AGENCIES } from '../../rules/press';
import { fold } from '../words';

/** Marks that part a name from a place, a title, a date. */
const PARTS = /\s*(?:[|•·⋅●∙;、，\n\t/►»›]|\s[–—-]+\s|,|:\s)\s*/;

const AND = /\s+(?:and|und|et|y|en|och|og|oraz|ve|и|та|και|\+|with|mit)\s+|\s*&\s*/u;

/** A place or a theme follows in an element of its own. */
const OPEN_END = /\s+(?:in|from|aus|für|am|vom|\.)$/u;

/** "Paramita (Guha) Ghosh": in other places, what stands in brackets is beside the name. */
const WITH_SECOND_NAME = /^\p{Lu}\p{Ll}+ \(\p{Lu}\p{Ll}+\) \p{Lu}\p{Ll}+$/u;

/**
 * The names in a byline: "By Ann Ash and Bo Birch, Berlin" are two. Job titles, degrees, addresses and dates are
 * left out; what follows the last name in a row of names is not read.
 */
export function readNames(text: string): string[] {
  if (WITH_SECOND_NAME.test(text.trim())) return [text.trim()];
  const open = text
    .trim()
    .replace(/^[(（](.*)[)）]$/, '$1')
    .replace(/^[^\p{L}\p{N}("'„“«]+/u, '');
  const bare = fold(open.replace(/https?:\/\/\S+|\S+@\S+\.\w+|@\w+|\([^)]*\)|\[[^\]]*\]/g, ' | '))
    .replace(BY_LABEL, '')
    .replace(OTHER_HAND, '');
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
const isPlace = (name: string): boolean =>
  !name.includes(' ') && !isAgency(name) && /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}.-]+$/u.test(name);

/** Degrees and titles stand between names. */
const isBeside = (name: string): boolean => !isAgency(name) && (CREDENTIAL.test(name) || JOB_TITLE.test(name));

const FOLDED_AGENCIES: ReadonlySet<string> = new Set(AGENCIES.map((agency) => agency.toLowerCase()));

export const isAgency = (name: string): boolean => FOLDED_AGENCIES.has(name.toLowerCase());

const trimName = (segment: string): string =>
  segment
    .replace(BY_LABEL, '')
    .replace(BEHIND_NAME, '')
    .replace(OPEN_END, '')
    .replace(PROFESSION_BEFORE, '')
    .replace(/^["“„«](.*)["”“»]$/u, '$1')
    .replace(/^[^\p{L}\p{N}"'„“«]+|[^\p{L}\p{M}\p{N}.)"'”’»!]+$/gu, '')
    .trim();

const MAX_NAME_CHARS = 45;
const MAX_NAME_WORDS = 6;

function isName(name: string): boolean {
  if (isAgency(name)) return true;
  if (
    name.length < 2 ||
    (PARTICLE.test(name) && /^\p{Ll}/u.test(name)) ||
    name.length > MAX_NAME_CHARS ||
    name.split(' ').length > MAX_NAME_WORDS
  )
    return false;
  if (/^www\.|\.(?:com|org|net)(?:\/|$)/i.test(name)) return false;
  if (!/\p{L}{2}/u.test(name) || /(?:^|\s)\d|\d{3}|[@#{}<>=?]/.test(name)) return false;
  // a nickname is one word; a sentence begins in lower case and goes on
  if (/^\p{Ll}/u.test(name) && name.includes(' ') && !PARTICLE.test(name.split(' ')[0] ?? '')) return false;
  return !NO_NAME.test(name) && !NOT_IN_NAME.test(name) && !JOB_TITLE.test(name) && !/\p{L}{3}\.$/u.test(name);
}

/** Small words inside names. */
const PARTICLE =
  /^(?:de|da|di|do|dos|das|del|della|der|den|des|du|la|le|les|el|al|bin|ibn|ben|van|von|vom|zu|zur|y|e|af|av|ter|ten|’t|'t|d')$/iu;

/** Two to five words with capitals, as people are named; in scripts without capitals, a short word. */
export function isPerson(name: string): boolean {
  const words = name.split(' ');
  if (/\p{Script=Han}/u.test(name)) return name.length <= 4 || (words.length > 1 && name.length <= 12);
  if (!/[\p{Lu}\p{Ll}]/u.test(name)) return words.length >= 2 && words.length <= 4 && name.length <= 30;
  return words.length >= 2 && words.length <= 5 && words.every((word) => /^["'„“«]?\p{Lu}/u.test(word) || PARTICLE.test(word));
}
