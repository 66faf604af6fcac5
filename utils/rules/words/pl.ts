import type { Wordings } from './types';

export const pl: Wordings = {
  related: 'Powiązane*|Podobne artykuły|Polecan*',
  readAlso: 'Czytaj *|Czytaj:*|Przeczytaj *|Zobacz *',
  newsletter: '*zapisz się*newsletter*',
  subscribe: 'Uzyskaj dostęp*|*pozostało jeszcze*',
  comments: 'Komentarze*',
  share: 'Udostępnij*|Skopiuj link',
  ad: 'Reklama*',
  consent: '*plik* cookie*',
  credit: 'Zdjęcie:*',
  correction: 'Sprostowanie*',
  updated: 'Aktualizacja*',
  published: 'Publikacja*',
};
