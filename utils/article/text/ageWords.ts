import { startsWithCapital, startsWithLetter, startsWithSmall } from './letters';
import { lazy } from './memo';
import { lettered } from './unicodeClasses';

/** The press writes منذ ("since") where `Intl` has قبل ("before"). */
const ARABIC_SINCE = 'منذ';

const betweenWords = lettered('[\\p{N}\\p{P}\\s]+', 'g');

/** The words of an age in small letters, parted by single spaces, without its numbers and marks. */
export function foldAge(text: string): string {
  const lower = text.toLowerCase().replaceAll(ARABIC_SINCE, 'قبل');
  return lower.replace(betweenWords(lower), ' ').trim();
}

/** Sites glue a name to the age ("1 day agoAnn Ash"), and a hidden label before it ("timean hour ago"). */
export const partGlued = (text: string): string =>
  text
    .replace(/([a-z\u00df-\u1fff])([A-Z\u00c0-\u1fff])/g, (pair, small: string, capital: string) =>
      startsWithSmall(small) && startsWithCapital(capital) ? `${small} ${capital}` : pair,
    )
    .replace(/\btime(?=an? )/, 'time ');

const unspaced = lazy(() => new RegExp('[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Hangul}]', 'u'));
const MAYBE_UNSPACED = /[\u1100-\u11ff\u2e80-\uffff]/;

/** Whether a word may stand within others without a space. */
export const isUnspaced = (word: string): boolean => MAYBE_UNSPACED.test(word) && unspaced().test(word);

/** Whether words stand in a folded line in this order, with others between them. */
export function holdsInOrder(line: string, words: readonly string[]): boolean {
  let from = 0;
  for (const word of words) {
    const at = ` ${line} `.indexOf(isUnspaced(word) ? word : ` ${word} `, from);
    if (at === -1) return false;
    from = at + word.length;
  }
  return true;
}

export const endsWithWord = (line: string, word: string): boolean =>
  word === '' || line === word || line.endsWith(isUnspaced(word) ? word : ` ${word}`);

export const startsWithWord = (line: string, word: string): boolean => line.startsWith(word) && !startsWithLetter(line.slice(word.length));
