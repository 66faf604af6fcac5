import type { Wordings } from './types';

export const cs: Wordings = {
  related: 'Související*|Mohlo by *|Další články*',
  readAlso: 'Čtěte *|Přečtěte si *',
  newsletter: '*odběr*newsletter*',
  subscribe: 'Předplat*|*předplatitel*',
  comments: 'Komentáře*|Diskuze*',
  share: 'Sdílet*|Kopírovat odkaz*',
  ad: 'Reklama*|Inzerce*',
  consent: '*souhlas*cookies*',
  credit: 'Zdroj:*',
  correction: 'Oprava*',
  updated: 'Aktualizov*',
  published: 'Publikováno*',
};
