import type { Language } from './types';

export const language: Language = {
  script: 'Latn',
  phrases: {
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
  },
  ages: {
    frames: 'for*_ siden|_ siden',
    minute: 'minutt|minutter|min|m',
    hour: 'time|timer|t',
    day: 'døgn|dag|dager|d',
    week: 'uke|uker|u',
    month: 'måned|måneder|md|mnd',
    one: 'en|et|én|ett',
    now: 'akkurat nå|nettopp|for få sekunder siden',
    today: 'i dag',
    yesterday: 'i går',
  },
  months: 'januar februar mars april mai juni juli august september oktober november desember',
  ownWords: 'vår|vårt|våre',
  smallWords: 'og at det er ikke til på med av den som har et var for fra',
};
