import type { Language } from './types';

export const language: Language = {
  script: 'Latn',
  phrases: {
    related: 'Powiązane*|Podobne artykuły|Polecan*',
    readAlso: 'Czytaj *|Czytaj:*|Przeczytaj *|Zobacz *',
    mostRead: 'Najczęściej czytane*|Najpopularniejsze|Popularne',
    newsletter: '*zapisz się*newsletter*|Włącz powiadomienia*|Zapisz się*|Nie przegap żadnej*|Obserwuj nas*|Twój adres e-mail',
    subscribe: `Uzyskaj dostęp*|*pozostało jeszcze*
    Czytaj bez ograniczeń|Nielimitowany dostęp*|Możesz zrezygnować w każdej chwili|Subskrybuj`,
    app: 'Pobierz aplikację*|Pobierz naszą aplikację*|Dostępne w App Store*',
    aiPromotion: 'Zadaj pytanie|Podsumuj artykuł|Streść artykuł|Wyjaśnij prosto|Podsumowanie AI',
    comments: `Komentarze*
    Odpowiedz|Dodaj komentarz*|Napisz komentarz*|Zobacz komentarze|Więcej komentarzy|Zgłoś komentarz|Dołącz do dyskusji*`,
    share: 'Udostępnij*|Skopiuj link|Drukuj|Wersja do druku',
    ad: 'Reklama*|Artykuł sponsorowany|Materiał sponsorowany|Treści sponsorowane|Materiał partnera',
    listen: 'Posłuchaj artykułu*|Posłuchaj|Wersja audio|Odsłuchaj artykuł*',
    consent: '*plik* cookie*|Akceptuję|Akceptuj wszystkie|Zaakceptuj wszystkie|Ustawienia cookies',
    credit: 'Zdjęcie:*',
    donation: 'Wesprzyj nas*|Wspieraj nas|Wpłać|Przekaż darowiznę',
    login: 'Zaloguj się*|Zarejestruj się*|Załóż konto',
    authorBio: 'Zobacz wszystkie artykuły*|Wszystkie artykuły autora|O autorze',
    tags: 'Tagi:*|Tagi|Tematy',
    correction: 'Sprostowanie*',
    updated: 'Aktualizacja*',
    published: 'Publikacja*',
    contact: 'Zgłoś błąd*|Znalazłeś błąd*|Widzisz błąd*|Zauważyłeś błąd*|Napisz do nas*',
    poll: 'Głosuj|Zagłosuj|Zobacz wyniki|Sonda|Ankieta',
    republish: 'Opublikuj ten artykuł ponownie|Przedrukuj ten artykuł',
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
