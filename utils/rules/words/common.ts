import type { Wordings } from './types';

/** What papers of many languages write alike. */
export const common: Wordings = {
  newsletter: 'Newsletter|Newsletters|E-Mail',
  subscribe: 'Premium',
  app: 'App Store|Google Play',
  comments: 'Disqus',
  share: 'Facebook|Twitter|X|WhatsApp|LinkedIn|Reddit|Pinterest|Telegram|Flipboard|Instagram|YouTube|Messenger|Bluesky|Threads|Email',
  ad: 'Advertorial|Sponsored*',
  listen: 'Audio|1.0x',
  credit: 'Foto:*|Fotos:*|*foto:*|Image:*|© *|*getty images*|Illustration:*|Shutterstock|*via AP',
  tags: 'Tags*',
  legal: 'Copyright*',
  player: 'Video|Videos',
  poll: 'Quiz',
};
