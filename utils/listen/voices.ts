/** What is asked of a voice; the browser's own voices are such. */
export interface Voice {
  readonly voiceURI: string;
  readonly name: string;
  /** BCP 47; some systems write `en_GB`. */
  readonly lang: string;
  /** Speaks on this computer; the others send every sentence to their maker. */
  readonly localService: boolean;
  readonly default: boolean;
}

/** The voices that speak a language: those of its own region first, those of this computer before all others. */
export function voicesFor<V extends Voice>(voices: readonly V[], lang: string | undefined): readonly V[] {
  const wanted = tagOf(lang);
  const speaking = voices.filter((voice) => wanted === '' || languageOf(tagOf(voice.lang)) === languageOf(wanted));
  const rank = (voice: V): number => (voice.localService ? 0 : 4) + (tagOf(voice.lang) === wanted ? 0 : 2) + (voice.default ? 0 : 1);
  return speaking.toSorted((one, other) => rank(one) - rank(other));
}

/** The one to begin with: what was chosen before, where it speaks the language; else the best that keeps the text on this computer. */
export function chooseVoice<V extends Voice>(offered: readonly V[], chosen: string): V | undefined {
  return offered.find(({ voiceURI }) => voiceURI === chosen) ?? offered.find(({ localService }) => localService);
}

const tagOf = (lang: string | undefined): string => (lang ?? '').replaceAll('_', '-').toLowerCase();

/** Old names of languages are still those of many voices. */
const ALIASES: Readonly<Record<string, string>> = { iw: 'he', in: 'id', nb: 'no', nn: 'no', cmn: 'zh', yue: 'zh-hk', fil: 'tl' };

function languageOf(tag: string): string {
  const [language = ''] = tag.split('-');
  return ALIASES[language] ?? language;
}
