import { eachOf, LANGUAGES } from '../../rules/languages';
import { lettered } from '../text/unicodeClasses';
import type { Block, Page } from './types';
import { lazy, memoize, memoizeWeak } from '../text/memo';
import { parseTag } from '../text/languageTags';

/** Where a page says what language it is in, the first that says anything sensible. */
const PLACES: readonly (readonly [selector: string, attribute: string])[] = [
  [':root', 'lang'],
  [':root', 'xml:lang'],
  ['body', 'lang'],
  ['meta[http-equiv="content-language"]', 'content'],
  ['meta[property="og:locale"]', 'content'],
];

/** The page's language as `parseTag` reads it; what is no tag is not read at all. */
export const readLanguage = ({ root }: Pick<Page, 'root'>): string | undefined => declaredIn(root);

/** Asked once of a page, however many lines are read in its language. */
const declaredIn = memoizeWeak((root: Page['root']): string | undefined => {
  for (const [selector, attribute] of PLACES) {
    const el = selector === ':root' ? root : root.querySelector(selector);
    const tag = parseTag(el?.getAttribute(attribute) ?? '');
    if (tag) return tag;
  }
  return undefined;
});

/** Scripts by their Unicode names, with the language most often written in each where the page names none of that script; kana before Han. */
const SCRIPTS: readonly (readonly [names: readonly string[], language: string, script: RegExp])[] = [
  [['Hiragana', 'Katakana'], 'ja', /^Jpan$/],
  [['Hangul'], 'ko', /^Kore$/],
  [['Han'], 'zh', /^(?:Hans|Hant|Hani|Jpan)$/],
  [['Cyrillic'], 'ru', /^Cyrl$/],
  [['Arabic'], 'ar', /^(?:Arab|Aran)$/],
  [['Hebrew'], 'he', /^Hebr$/],
  [['Greek'], 'el', /^Grek$/],
  [['Devanagari'], 'hi', /^Deva$/],
  [['Thai'], 'th', /^Thai$/],
  [['Latin'], 'en', /^Latn$/],
];

/** Letters of no other script than Latin are in a text without these; signs and emoji are no letters. */
const BEYOND_LATIN = /[\u0250-\u1dff\u1f00-\u1fff\u2c80-\ud83b\ud83f-\udbff\uf900-\ufdff\ufe30-\uffff]/;

const smallWords = memoize((language: string) => new Set(LANGUAGES[language]?.smallWords?.split(' ')));

/** Less text than this, in characters, says nothing. */
const MIN_CHARS = 200;
const SAMPLE_CHARS = 6000;

/** A script is the text's when this share of its letters are of it; a few kana tell Japanese from Chinese. */
const MOST = 0.5;
const SOME_KANA = 0.1;

/** Small words are about a fourth of a text in its own language, and few of one in another. Shares of all words. */
const MANY = 0.12;
const FEW = 0.04;

/**
 * The language of the text, where it plainly is not the one the page declares: templates say `en` over Japanese and over
 * German stories alike. Paragraphs only, since menus and buttons are the site's.
 */
export function checkLanguage(declared: string | undefined, blocks: readonly Block[]): string | undefined {
  const text = sample(blocks);
  if (text.length < MIN_CHARS) return declared;
  const found = scriptIn(text);
  if (!found) return declared;
  const [, written, script] = found;
  const language = written === 'ar' && isPersian(text) ? 'fa' : written;
  if (!declared || !script.test(scriptOf(declared) ?? '')) return language === 'en' ? (bySmallWords(text, '') ?? declared) : language;
  return language === 'en' ? (bySmallWords(text, declared) ?? declared) : isMistaken(declared, language) ? language : declared;
}

/** Kana are of Japanese alone; Persian is declared as Arabic. */
const isMistaken = (declared: string, language: string): boolean =>
  (language === 'ja' && !/^ja\b/.test(declared)) || (language === 'fa' && /^ar\b/.test(declared));

/** Letters that Persian has and Arabic has not; Urdu has others besides. */
const PERSIAN = /[پچژگ]/g;
const URDU = /[ٹڈڑےں]/;

/** One letter in so many of a Persian text is of these, in characters. */
const PERSIAN_EVERY = 60;

const isPersian = (text: string): boolean => (text.match(PERSIAN)?.length ?? 0) * PERSIAN_EVERY > text.length && !URDU.test(text);

/** The row of the script that a text is in. */
function scriptIn(text: string): (typeof SCRIPTS)[number] | undefined {
  if (!BEYOND_LATIN.test(text)) return /[a-z]/i.test(text) ? SCRIPTS.at(-1) : undefined;
  const letters = countOf(text, '\\p{L}');
  return SCRIPTS.find(([names], at) => countOf(text, scriptClass(names)) > letters * (at === 0 ? SOME_KANA : MOST));
}

/** Made when a page that needs them is read: each takes up to 1 ms the first time. */
const expressionOf = memoize((source: string) => new RegExp(source, 'gu'));

const countOf = (text: string, source: string): number => text.match(expressionOf(source))?.length ?? 0;

const scriptClass = (names: readonly string[]): string => `[${names.map((name) => `\\p{Script=${name}}`).join('')}]`;

function sample(blocks: readonly Block[]): string {
  let text = '';
  for (const block of blocks) {
    if (block.hidden || block.words < 12 || block.linkChars * 2 > block.text.length) continue;
    text += ` ${block.text}`;
    if (text.length > SAMPLE_CHARS) break;
  }
  return text;
}

const wordRuns = lettered('[\\p{L}\\p{M}]+', 'g');

/** A language whose small words the text is full of, where the declared one's are hardly in it. */
function bySmallWords(text: string, declared: string): string | undefined {
  const lower = text.toLowerCase();
  const words = lower.match(wordRuns(lower)) ?? [];
  const share = (language: string): number => {
    const small = smallWords(language);
    return words.filter((word) => small.has(word)).length / Math.max(1, words.length);
  };
  const own = declared.split('-')[0] ?? '';
  if (declared !== '' && (LANGUAGES[own]?.smallWords === undefined || share(own) > FEW)) return undefined;
  const shares = eachOf('smallWords').map(([language]) => ({ language, share: share(language) }));
  const best = shares.reduce((one, other) => (other.share > one.share ? other : one));
  return best.share >= MANY ? best.language : undefined;
}

/** More languages that nobody writes in another script without saying so, in whatever country: to ask `Intl` the first time takes 4 ms. */
const OTHERS: Readonly<Record<string, string>> = { Latn: 'sk hr et lt lv ca', Cyrl: 'bg', Arab: 'fa', Thai: 'th' };

/** The script of each language that has one only. */
export const knownScripts = lazy(
  () =>
    new Map([
      ...Object.entries(OTHERS).flatMap(([script, languages]) => languages.split(' ').map((language) => [language, script] as const)),
      ...eachOf('script'),
    ]),
);

/** The script that a language (BCP 47) is written in, ISO 15924. */
export function scriptOf(tag: string): string | undefined {
  const [, language = ''] = /^([a-z]{2})(?:-[A-Z]{2})?$/.exec(tag) ?? [];
  const known = knownScripts().get(language);
  if (known) return known;
  try {
    return new Intl.Locale(tag).maximize().script;
  } catch {
    return undefined;
  }
}

const RIGHT_TO_LEFT = /^(?:Arab|Aran|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg|Mand|Samr)$/;

/** The direction a language is written in; the page's own where the language says nothing. */
export function directionOf(language: string | undefined, declared: string | null): 'ltr' | 'rtl' {
  const script = language === undefined ? undefined : scriptOf(language);
  if (script) return RIGHT_TO_LEFT.test(script) ? 'rtl' : 'ltr';
  return declared === 'rtl' ? 'rtl' : 'ltr';
}
