import { en } from './en';
import type { Phrases, SomePhrases } from './types';

const PACKS: Readonly<Record<string, SomePhrases>> = { en };

/** What a portal says in a language; English where we have no words of it. */
export const phrasesOf = (lang: string): Phrases => ({ ...en, ...PACKS[lang] });
