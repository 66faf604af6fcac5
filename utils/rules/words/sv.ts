import type { Wordings } from './types';

export const sv: Wordings = {
  related: 'Mer från*|Mer om*|Relatera*',
  readAlso: 'Läs mer*|Läs också*|Läs även*',
  newsletter: '*vårt nyhetsbrev*',
  subscribe: 'Prenumerera*|*redan prenumerant*|*för prenumeranter*',
  comments: 'Kommentarer*',
  share: 'Dela|Dela artikel*',
  ad: 'Annons*',
  consent: '*använder kakor*',
  credit: '*arkivbild*',
  correction: 'Rättelse*',
  updated: 'Uppdaterad*',
  published: 'Publicerad*',
};
