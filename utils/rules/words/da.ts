import type { Wordings } from './types';

export const da: Wordings = {
  related: 'Mere om*|Relatered*|Seneste nyt',
  readAlso: 'Læs også*|Læs mere*',
  newsletter: '*tilmeld*nyhedsbrev*',
  subscribe: 'Køb abonnement*|*kræver et abonnement*',
  comments: 'Kommentér',
  share: 'Kopiér link|Gem artiklen*',
  ad: 'Annonce*',
  consent: '*samtykke til cookies*',
  credit: 'Billede:*',
  correction: 'Præcisering*',
  updated: 'Opdateret*',
  published: 'Udgivet*',
};
