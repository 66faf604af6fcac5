import type { Language } from './types';

export const language: Language = { script: 'Latn', wordsAloud: 180 };
