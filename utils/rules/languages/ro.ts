import type { Language } from './types';

export const language: Language = {
  script: 'Latn',
  months: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
};
