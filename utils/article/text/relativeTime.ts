import { AGES } from '../../rules/ages';
import { lettered } from './unicodeClasses';
import { lazy, memoize } from './memo';

const UNITS = ['minute', 'hour', 'day', 'week', 'month'] as const;
const STYLES = ['long', 'short', 'narrow'] as const;

/** One count for each plural form that languages tell apart. */
const COUNTS = [1, 2, 5, 11, 21];

/** 14:05, 30-03-2025, 2025/03/30, 30.03., 2025年3月30日. */
const CLOCK_OR_DATE = /(?<!\d)\d{1,2}:\d{2}(?!\d)|(?<![\d.])\d{1,4}[-./]\d{1,2}[-./](?:\d{2,4})?|\d{1,2}[月월]\s?\d{1,2}[日일]/;

/** "Published an hour ago" and its longest translations. */
const MAX_CHARS = 60;

/** The press writes منذ ("since") where `Intl` has قبل ("before"). */
const ARABIC_SINCE = 'منذ';

/** Words that stand around the number, in order. */
type Wording = readonly string[];

/** A test for short lines that say when: "38 minutes ago", "vor einer Stunde", "14:05", "30-03-2025". */
export function readsAge(lang: string): (text: string) => boolean {
  const wordings = wordingsIn(lang.split('-')[0] || 'en');
  return (text) => {
    if (/\d/.test(text) && CLOCK_OR_DATE.test(text)) return true;
    if (text.length > MAX_CHARS) return false;
    const line = foldAge(text);
    const says = (key: string): boolean => wordings.get(key)?.some((wording) => holdsInOrder(` ${line} `, wording)) ?? false;
    return says(UNSPACED_KEY) || line.split(' ').some(says);
  };
}

/** What `Intl` says in English, which pages of every language say too. */
const ENGLISH: readonly Wording[] = 'minute|minutes|min|m|hour|hours|hr|h|day|days|d|week|weeks|wk|w|month|months|mo'
  .split('|')
  .map((unit) => [`${unit} ago`])
  .concat([['yesterday']]);

const wordingsIn = memoize((language: string) =>
  byFirstWord(
    language === 'en'
      ? ENGLISH
      : [...ENGLISH, ...(knownWordings(language) ?? wordingsOf(Intl.RelativeTimeFormat.supportedLocalesOf(language)))],
  ),
);

/** The wordings of a language that need no `Intl`. */
export function knownWordings(language: string): Wording[] | undefined {
  const [frame, units, others] = AGES[language] ?? [];
  if (frame === undefined || units === undefined || others === undefined) return undefined;
  return [...units.split('|').map((unit) => frame.replace('_', unit)), ...others.split('|')].map((wording) => wording.split('*'));
}

/** Where wordings of scripts without spaces are kept. */
const UNSPACED_KEY = '';

function byFirstWord(wordings: readonly Wording[]): Map<string, Wording[]> {
  const keyed = new Map<string, Wording[]>();
  for (const wording of wordings) {
    const [first = ''] = wording;
    const key = isUnspaced(first) ? UNSPACED_KEY : (first.split(' ')[0] ?? '');
    keyed.set(key, [...(keyed.get(key) ?? []), wording]);
  }
  return keyed;
}

/** What `Intl` says in languages, read from how it counts. */
export function wordingsOf(languages: readonly string[]): Wording[] {
  const found = new Map<string, Wording>();
  for (const language of languages) {
    addWording(found, new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).formatToParts(-1, 'day'));
    for (const style of STYLES) {
      const format = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { style });
      for (const unit of UNITS) for (const count of COUNTS) addWording(found, format.formatToParts(-count, unit));
    }
  }
  return [...found.values()];
}

function addWording(found: Map<string, Wording>, parts: readonly Intl.RelativeTimeFormatPart[]): void {
  const words = parts.filter(({ type }) => type === 'literal').map(({ value }) => foldAge(value));
  const wording = words.filter((word) => word !== '');
  if (wording.join('').length > 1) found.set(wording.join('|'), wording);
}

const betweenWords = lettered('[\\p{N}\\p{P}\\s]+', 'g');

function foldAge(text: string): string {
  const lower = text.toLowerCase().replaceAll(ARABIC_SINCE, 'قبل');
  return lower.replace(betweenWords(lower), ' ').trim();
}

function holdsInOrder(line: string, wording: Wording): boolean {
  let from = 0;
  for (const word of wording) {
    const at = line.indexOf(isUnspaced(word) ? word : ` ${word} `, from);
    if (at === -1) return false;
    from = at + word.length;
  }
  return true;
}

const unspaced = lazy(() => new RegExp('[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Hangul}]', 'u'));
const MAYBE_UNSPACED = /[\u1100-\u11ff\u2e80-\uffff]/;

const isUnspaced = (word: string): boolean => MAYBE_UNSPACED.test(word) && unspaced().test(word);
