import type { Prose } from './types';

export const fi: Prose = {
  lang: 'fi',
  persons: ['Kaisa Holm', 'Jussi Niemi'],
  places: ['Suolaniemi', 'Vanhasatama', 'Pohjoiskari'],
  firms: ['varustamo'],
  topics: [
    {
      titles: ['{place} sai lauttansa takaisin {n} päivän jälkeen', 'Saaristo huokaisi: {place} ja lautta jälleen yhdessä'],
      standfirsts: ['Ainoa alus, joka vie kuorma-autoja saariin, oli ollut telakalla myrskystä asti, ja maito alkoi loppua kaupoista.'],
      subheads: ['Maitoa taivaalta'],
      sentences: [
        'Mantereen ja saarten välinen lautta lähti tiistaina kuun ensimmäiselle matkalleen {n} autoa kyydissään, ja jono ulottui huoltoasemalle asti.',
        'Sukeltajat olivat löytäneet potkuriakselista kämmenen pituisen halkeaman.',
        '”Sen kuuli ennen kuin sen näki”, sanoo {person}, joka on ollut konehuoneessa yksitoista talvea.',
        'Aluksen ollessa telakalla kaksi kalastusvenettä ja helikopteri toivat lääkkeet, postin ja vihannekset.',
        'Korjaus maksoi {n} miljoonaa, mutta lippujen hinnat eivät nouse.',
      ],
    },
    {
      titles: ['Putkimies löysi seinän takaa {n} taulua: {place} ihmettelee', 'Unohdetut taulut näytteille, kertoo {place}'],
      standfirsts: ['Etsittiin kosteaa kohtaa ja löydettiin sodasta asti kadoksissa ollut kokoelma.'],
      subheads: ['Tärpätin tuoksu'],
      sentences: [
        'Putkimies, joka perjantaina porasi vanhan raatihuoneen seinää, ei osunut putkeen eikä tiileen vaan öljyvärimaiseman kehykseen.',
        'Sen takana oli vielä {n} taulua huopiin käärittyinä.',
        'Useimmat esittävät satamaa ja on maalattu sotien välissä.',
        '”Ensin tunsimme tuoksun, aivan kuin maalari olisi juuri lähtenyt”, kertoo arkistonhoitaja {person}.',
        'Täydellisenä pidetyssä luettelossa niistä ei mainita yhtäkään.',
      ],
    },
  ],
};
