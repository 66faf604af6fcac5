import { browser } from 'wxt/browser';
import { isTag } from '../article/text/languageTags';
import type english from '../locales/en.json';

type Words = typeof english;

/** A message of one form. */
export type Word = { [Name in keyof Words]: Words[Name] extends string ? Name : never }[keyof Words];

/** A message with a form for each way its language counts: `{ "one": "$1 word", "other": "$1 words" }`. */
export type CountedWord = Exclude<keyof Words, Word>;

/**
 * A message of the interface in the browser's language, from `utils/locales/`. What is given takes the places of `$1`, `$2`, …
 * A counted message takes its number first, picks the form its language has for it, and writes it in `$1`.
 */
export function t(word: Word, ...given: readonly string[]): string;
export function t(word: CountedWord, amount: number, ...given: readonly string[]): string;
export function t(word: Word | CountedWord, ...given: readonly (string | number)[]): string {
  const [amount, ...rest] = given;
  if (typeof amount !== 'number') return message(word, given.map(inItsOrder));
  const locale = interfaceLocale();
  const form = new Intl.PluralRules(locale).select(amount);
  const all = [new Intl.NumberFormat(locale).format(amount), ...rest.map(inItsOrder)];
  // A form that only broken or very large numbers take may be the same as the usual one, and is left out then.
  return message(`${word}_${form}`, all) || message(`${word}_other`, all);
}

/**
 * Asks the browser; what it said last where it says no more. An update of the extension cuts off what stands in open
 * pages, and what is drawn there must not fall apart.
 */
function lasting(ask: (...key: readonly string[]) => string): (...key: readonly string[]) => string {
  const said = new Map<string, string>();
  return (...key) => {
    try {
      const answer = ask(...key);
      said.set(key.join('\0'), answer);
      return answer;
    } catch {
      return said.get(key.join('\0')) ?? '';
    }
  };
}

/** WXT types the names that browsers have of their own; ours are typed by `t`. */
const ask = lasting((name, ...given) => browser.i18n.getMessage(name as '@@ui_locale', [...given]));

/** In a sentence that runs from right to left, a path or the name of a file would be torn apart at its marks. */
const inItsOrder = (given: string | number): string => (ask('direction') === 'rtl' ? `\u2068${given}\u2069` : String(given));

const message = (name: string, given: readonly string[]): string => ask(name, ...given);

const uiLanguage = lasting(() => browser.i18n.getUILanguage());

/** BCP 47, of the words on the screen: the browser's own (`en-GB`) where they are in its language, else theirs. For `Intl`. */
export function interfaceLocale(): string {
  const words = t('locale');
  const ui = uiLanguage();
  return ui.split(/[-_]/)[0] === words.split('-')[0] && isTag(ui) ? ui : words;
}

/** Marks an element as written in the interface's language, and in its direction. */
export function markLanguage(el: HTMLElement): void {
  el.lang = interfaceLocale();
  el.dir = t('direction');
}
