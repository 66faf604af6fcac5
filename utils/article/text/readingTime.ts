import { LANGUAGES } from '../../rules/languages';
import { countBoth } from './words';

/*
 * Words a minute in languages whose readers were timed with the same ten texts, which their files hold: Trauzettel-Klosinski and Dietz,
 * the International Reading Speed Texts, Invest. Ophthalmol. Vis. Sci. 53 (2012), 5452–5461, table 2.
 */

/** The mean of the languages timed, for all others. */
const MEAN_WORDS_ALOUD = 184;

/** Thai, Lao, Khmer and Burmese were not timed: about the mean of the alphabets, 863 characters. */
const MEAN_CHARACTERS_ALOUD = 863;

/** Those texts were read aloud; silently, English is read at 238 words a minute (Brysbaert 2019, 190 studies) instead of 228. */
const SILENT = 238 / 228;

/** Minutes an adult takes to read a text in its language (BCP 47) silently, at least 1. */
export function readingMinutes(text: string, lang = 'en'): number {
  const language = lang.toLowerCase().split('-')[0] ?? '';
  const { words, characters } = countBoth(text);
  const minutes =
    words / (LANGUAGES[language]?.wordsAloud ?? MEAN_WORDS_ALOUD) + (characters === 0 ? 0 : characters / charactersAloud(text, language));
  return Math.max(1, Math.round(minutes / SILENT));
}

const charactersAloud = (text: string, language: string): number =>
  LANGUAGES[language]?.charactersAloud ??
  (new RegExp('\\p{Script=Han}', 'u').test(text) ? LANGUAGES['zh']?.charactersAloud : undefined) ??
  MEAN_CHARACTERS_ALOUD;
