import type { Wordings } from './types';

export const nl: Wordings = {
  related: 'Meer over*|Meer nieuws*|Gerelateerd*',
  readAlso: 'Lees ook*|Lees meer*|Lees verder*',
  newsletter: '*onze nieuwsbrief*',
  subscribe: 'Neem een abonnement*|*voor abonnees*|*al abonnee*',
  comments: 'Reacties*',
  share: 'Delen|Deel dit*',
  ad: 'Advertentie*',
  consent: '*gebruik* cookies*',
  credit: 'Beeld:*',
  correction: 'Correctie*',
  updated: 'Bijgewerkt*',
  published: 'Gepubliceerd*',
};
