import type { Prose } from './types';

export const pl: Prose = {
  lang: 'pl',
  persons: ['Anna Wrona', 'Piotr Zalewski', 'Ewa Sikora'],
  places: ['Solno', 'Stara Przystań', 'Kamienny Róg'],
  firms: ['armator'],
  topics: [
    {
      titles: [
        'Prom do miasta {place} wraca po {n} dniach',
        'Wyspiarze odetchnęli: prom z {place} znów pływa',
        'Pęknięty wał naprawiony, {place} ma znów prom',
      ],
      standfirsts: ['Jedyny statek, który wozi ciężarówki na wyspy, stał w doku od czasu sztormu, a w sklepach zaczęło brakować mleka.'],
      subheads: ['Mleko z nieba', 'Drugi statek'],
      sentences: [
        'Prom łączący {place} z wyspami wypłynął we wtorek po raz pierwszy w tym miesiącu, z {n} samochodami na pokładzie i kolejką sięgającą stacji benzynowej.',
        'Nurkowie znaleźli w wale śruby pęknięcie długości dłoni.',
        '„Słychać je było, zanim dało się je zobaczyć” – mówi {person}, od jedenastu zim w maszynowni.',
        'Kiedy statek stał w doku, dwa kutry i śmigłowiec dowoziły lekarstwa, pocztę i świeże warzywa.',
        'Szkoła na najmniejszej wyspie odesłała siedmioro uczniów do domu, bo nauczycielka mieszka na lądzie.',
        'Naprawa kosztowała {n} milionów, ale bilety mają nie podrożeć.',
        'Hotelarze liczą inaczej: odwołano prawie połowę rezerwacji na początek sezonu.',
        'Pod prośbą o drugi statek podpisało się więcej osób, niż mieszka na wyspach.',
      ],
    },
    {
      titles: [
        'Hydraulik znalazł {n} obrazów za ścianą ratusza: {place}',
        'Zapomniane obrazy z miasta {place} trafią na wystawę',
        'Czyje są obrazy ze ściany? Spór w mieście {place}',
      ],
      standfirsts: ['Szukano wilgotnego miejsca, a znaleziono zbiór zaginiony w czasie wojny.'],
      subheads: ['Zapach terpentyny'],
      sentences: [
        'Hydraulik, który w piątek rano wiercił w ścianie starego ratusza, nie trafił na rurę ani na cegłę, lecz na ramę pejzażu olejnego.',
        'Za nią stało jeszcze {n} obrazów owiniętych w koce i związanych sznurkiem.',
        'Większość przedstawia port podczas odpływu i powstała między wojnami.',
        '„Najpierw poczuliśmy zapach, jakby malarz dopiero co wyszedł” – mówi {person} z miejskiego archiwum.',
        'W spisie, który uchodził za pełny, nie ma ani jednego z nich.',
        'Starsi mieszkańcy pamiętają urzędnika, który miał ukryć kolekcję, gdy budynek zajęto.',
        'Zmarł tej samej zimy, a jeśli komuś o tym opowiedział, nikt tego nie zapisał.',
      ],
    },
    {
      titles: ['Stara kopalnia ogrzeje {n} domów: {place} magazynuje lato', 'Ciepło z szybu: nowy pomysł miasta {place}'],
      standfirsts: ['W sierpniu ciepła woda popłynie pod ziemię, w styczniu wróci na górę.'],
      subheads: ['Kto zapłaci'],
      sentences: [
        'W zalanych chodnikach pod miastem inżynierowie chcą przechować ciepło lata, aż będzie potrzebne.',
        'Kolektory na dachach magazynu ogrzeją wodę do sześćdziesięciu stopni, a pompy wtłoczą ją trzysta metrów w głąb.',
        'Zimą ta sama woda ma ogrzać {n} domów, szkołę i pływalnię.',
        'Według obliczeń zostaną wtedy dwie trzecie ciepła.',
        '„Góra jest nam coś winna” – mówi {person}, której ojciec pracował tu do końca.',
        'Kto się przyłączy, przez piętnaście lat zapłaci tę samą cenę.',
      ],
    },
  ],
};
