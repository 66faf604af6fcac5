import { common } from './common';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import type { Wordings } from './types';

/** Every language's wordings by BCP 47 language; `und` is what many share. */
export const languages: Readonly<Record<string, Wordings>> = { und: common, de, en, es, fr };
