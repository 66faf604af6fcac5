import type { Wordings } from './types';

export const tr: Wordings = {
  related: 'İlgili haber*|İlgili konular|Diğer haberler',
  readAlso: 'Ayrıca okuyun*|Bunu da okuyun*',
  newsletter: '*bülten*abone*',
  subscribe: 'Abone ol*|*abonelere özel*',
  comments: 'Yorumlar*',
  share: 'Paylaş*|Haberi paylaş',
  ad: 'Reklam',
  consent: '*çerez*',
  credit: 'Fotoğraf:*',
  correction: 'Düzeltme*',
  updated: 'Güncelleme*',
  published: 'Yayınlanma*',
};
