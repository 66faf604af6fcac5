import type { Language } from './types';

export const language: Language = {
  script: 'Latn',
  phrases: {
    newsletter: 'Newsletter|Newsletters|E-Mail',
    app: 'Google Play|App Store',
    share: 'Facebook|Twitter|X|WhatsApp|LinkedIn|Email',
    ad: 'Sponsored*|Advertorial|PR',
    credit: 'Foto:*|*foto:*|Fotos:*|Image:*|© *|*getty images*',
    tags: 'Tags*',
    legal: 'Copyright ©*|Copyright 20*',
    player: 'Video|Videos',
    poll: 'Quiz',
  },
};
