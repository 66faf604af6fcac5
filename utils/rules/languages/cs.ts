import type { Language } from './types';

export const language: Language = {
  script: 'Latn',
  phrases: {
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
  },
  ages: {
    frames: 'před*_',
    minute: 'minutou|minutami|min',
    hour: 'hodinou|hodinami|hod|h',
    day: 'dnem|dny',
    week: 'týdnem|týdny|týd',
    month: 'měsícem|měsíci|měs',
    one: 'jednou|jedním',
    now: 'právě teď|před chvílí|před okamžikem',
    today: 'dnes',
    yesterday: 'včera',
  },
  months:
    'leden unor brezen duben kveten cerven cervenec srpen zari rijen listopad prosinec ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince',
  ownWords: 'náš|naše|našeho|našem|našemu',
};
