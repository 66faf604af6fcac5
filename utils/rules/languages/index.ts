import type { Language } from './types';

const files = import.meta.glob<Language>(['./*.ts', '!./index.ts', '!./types.ts'], { eager: true, import: 'language' });

/** What is known of each language, by BCP 47 language; `und` is what many share. A new language is a new file here. */
export const LANGUAGES: Readonly<Record<string, Language>> = Object.fromEntries(
  Object.entries(files).map(([path, language]) => [path.slice('./'.length, -'.ts'.length), language]),
);

/** One thing known of each language that has it, by language. */
export const eachOf = <Key extends keyof Language>(key: Key): readonly (readonly [string, NonNullable<Language[Key]>])[] =>
  Object.entries(LANGUAGES).flatMap(([name, { [key]: value }]) => (value === undefined ? [] : [[name, value] as const]));
