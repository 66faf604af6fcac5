import { ar } from './ar';
import { common } from './common';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fi } from './fi';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { no } from './no';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { sv } from './sv';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';
import type { Wordings } from './types';

/** Wordings of the languages written in Latin letters, by BCP 47 language; `und` is what many share. */
export const latinLanguages: Readonly<Record<string, Wordings>> = {
  und: common,
  cs,
  da,
  de,
  en,
  es,
  fi,
  fr,
  id,
  it,
  nl,
  no,
  pl,
  pt,
  sv,
  tr,
  vi,
};

/** Of those in other scripts; what they say in Latin letters is in `common.ts`. */
export const otherLanguages: Readonly<Record<string, Wordings>> = { ar, he, hi, ja, ko, ru, uk, zh };
