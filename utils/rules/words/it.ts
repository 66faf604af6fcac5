import type { Wordings } from './types';

export const it: Wordings = {
  related: '*correlat*|Potrebbe interessart*|Altre notizie*',
  readAlso: 'Leggi anche*|Guarda anche*',
  newsletter: '*iscriv*newsletter*',
  subscribe: 'Abbonati*|*agli abbonati*',
  comments: 'Commenti*',
  share: 'Condividi*|Copia *link',
  ad: 'Pubblicità',
  consent: '*utilizza* cookie*',
  credit: 'Immagine:*',
  correction: 'Correzione*',
  updated: 'Aggiornat*',
  published: 'Pubblicat*',
  legal: '*riproduzione riservata*',
};
