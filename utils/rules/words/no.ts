import type { Wordings } from './types';

export const no: Wordings = {
  related: 'Mer fra*|Relatert*|Siste nytt',
  readAlso: 'Les også*|Les mer*',
  newsletter: '*meld*nyhetsbrev*',
  subscribe: 'Bli abonnent*|*for abonnenter*',
  comments: 'Kommentarer*',
  share: 'Del|Del artikkel*',
  ad: 'Annonse*',
  consent: '*bruker cookies*',
  credit: 'Bilde:*',
  correction: 'Rettelse*',
  updated: 'Oppdatert*',
  published: 'Publisert*',
};
