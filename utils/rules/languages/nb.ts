import type { Language } from './types';

export const language: Language = {
  script: 'Latn',
  months: 'januar februar mars april mai juni juli august september oktober november desember',
};
