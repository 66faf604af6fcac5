import type { Prose } from './types';

export const cs: Prose = {
  lang: 'cs',
  persons: ['Jana Malá', 'Petr Dvořák', 'Eva Horáková'],
  places: ['Solnice', 'Přístav', 'Kamenec'],
  firms: ['kraj'],
  topics: [
    {
      titles: ['Instalatér našel za zdí {n} obrazů, {place} je chce vystavit', 'Zapomenuté obrazy: {place} otevírá výstavu'],
      standfirsts: ['Hledali vlhké místo a objevili sbírku ztracenou od války.'],
      subheads: ['Vůně terpentýnu'],
      sentences: [
        'Instalatér, který v pátek ráno vrtal do zdi staré radnice, nenarazil na trubku ani na cihlu, ale na rám krajiny v oleji.',
        'Za ním stálo dalších {n} obrazů zabalených v dekách a svázaných provazem.',
        'Většina z nich ukazuje řeku za nízké vody a vznikla mezi válkami.',
        '„Nejdřív jsme ucítili vůni, jako by malíř právě odešel,“ říká archivářka {person}.',
        'V soupisu, který byl pokládán za úplný, není ani jeden z nich.',
        'Dědicové tří malířů se už přihlásili a město jejich nároky prověří jeden po druhém.',
      ],
    },
    {
      titles: ['{place} uskladní letní teplo ve starém dole', 'Teplo ze šachty pro {n} domů: {place} má plán'],
      standfirsts: ['V srpnu se teplá voda načerpá pod zem, v lednu se vrátí nahoru.'],
      subheads: ['Kdo to zaplatí'],
      sentences: [
        'V zatopených chodbách pod městem chtějí inženýři uchovat letní teplo, dokud nebude potřeba.',
        'Kolektory na střechách skladu ohřejí vodu na šedesát stupňů a čerpadla ji pošlou tři sta metrů do hloubky.',
        'V zimě má táž voda vytopit {n} domů, školu a plavecký bazén.',
        '„Hora je nám něco dlužna,“ říká {person}, jejíž otec tu pracoval až do konce.',
        'Při zkouškách se ztratilo méně tepla, než se čekalo, protože chodby jsou sušší, než uvádějí mapy.',
        'Kdo se připojí, zaplatí patnáct let stejnou cenu.',
      ],
    },
  ],
};
