import type { Language } from './types';

export const language: Language = {
  script: 'Latn',
  phrases: {
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
  },
  ages: {
    frames: '_ temu',
    minute: 'minutę|minuty|minut|min',
    hour: 'godzinę|godziny|godzin|godz|g|h',
    day: 'dzień|dni',
    week: 'tydzień|tygodnie|tygodni|tydz|tyg',
    month: 'miesiąc|miesiące|miesięcy|mies',
    one: 'jedną|jeden',
    now: 'przed chwilą|chwilę temu|w tej chwili|kilka sekund temu',
    today: 'dziś|dzisiaj',
    yesterday: 'wczoraj',
  },
  months:
    'styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia',
  ownWords: 'nasz|nasza|nasze|naszego|naszej|naszym',
  smallWords: 'nie się że jest na do to jak oraz przez od po z w i dla',
  wordsAloud: 166,
};
