import type { Language } from './types';

export const language: Language = {
  script: 'Latn',
  months: 'januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december',
};
