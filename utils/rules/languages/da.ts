import type { Language } from './types';

export const language: Language = {
  script: 'Latn',
  phrases: {
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
  },
  ages: {
    frames: '_ siden|for*_ siden|for*_',
    minute: 'minut|minutter|min',
    hour: 'time|timer|t',
    day: 'dag|dage|døgn',
    week: 'uge|uger',
    month: 'måned|måneder|md|mdr',
    one: 'en|et|én|ét',
    now: 'lige nu|netop nu|for få sekunder siden',
    today: 'i dag',
    yesterday: 'i går',
  },
  months: 'januar februar marts april maj juni juli august september oktober november december',
  ownWords: 'vores|vor',
  smallWords: 'og at det er ikke til på med af den der har som et var for',
};
