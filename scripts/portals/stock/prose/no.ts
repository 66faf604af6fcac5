import type { Prose } from './types';

export const no: Prose = {
  lang: 'no',
  persons: ['Ingrid Moen', 'Lars Solheim'],
  places: ['Saltnes', 'Gamlehamna', 'Nordodden'],
  firms: ['rederiet'],
  topics: [
    {
      titles: ['Ferja til {place} går igjen etter {n} dager', 'Øyfolket puster ut: ferja til {place} er tilbake'],
      standfirsts: ['Det eneste skipet som tar lastebiler til øyene, hadde ligget i dokk siden stormen, og melka tok slutt i butikkene.'],
      subheads: ['Melk fra lufta'],
      sentences: [
        'Ferja mellom {place} og øyene la tirsdag ut på månedens første tur, med {n} biler om bord og en kø som nådde helt til bensinstasjonen.',
        'Dykkere hadde funnet en sprekk så lang som en hånd i propellakselen.',
        '– Du hørte den før du så den, sier {person}, som har elleve vintre bak seg i maskinrommet.',
        'Mens skipet lå i dokk, kom medisin, post og grønnsaker med to fiskebåter og et helikopter.',
        'Reparasjonen kostet {n} millioner, men billettene skal ikke bli dyrere.',
      ],
    },
    {
      titles: ['Rørlegger fant {n} malerier bak en vegg i {place}', 'Glemte malerier fra {place} stilles ut'],
      standfirsts: ['De lette etter en fuktflekk og fant en samling som hadde vært borte siden krigen.'],
      subheads: ['Lukt av terpentin'],
      sentences: [
        'Rørleggeren som fredag boret i en vegg i det gamle rådhuset, traff verken rør eller murstein, men rammen til et landskap i olje.',
        'Bak sto det {n} malerier til, pakket inn i tepper.',
        'De fleste viser havna ved lavvann og ble malt mellom krigene.',
        '– Det første vi merket, var lukta, som om maleren nettopp hadde gått ut, sier arkivar {person}.',
        'I en fortegnelse som skulle være fullstendig, står det ikke et eneste av dem.',
      ],
    },
  ],
};
