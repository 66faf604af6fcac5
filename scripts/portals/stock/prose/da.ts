import type { Prose } from './types';

export const da: Prose = {
  lang: 'da',
  persons: ['Mette Krogh', 'Anders Bille'],
  places: ['Saltnæs', 'Gammelhavn', 'Nordodde'],
  firms: ['rederiet'],
  topics: [
    {
      titles: ['Færgen til {place} sejler igen efter {n} dage', 'Øboerne ånder op: Færgen til {place} er tilbage'],
      standfirsts: ['Det eneste skib, der tager lastbiler til øerne, havde ligget i dok siden stormen, og butikkerne løb tør for mælk.'],
      subheads: ['Mælk fra luften'],
      sentences: [
        'Færgen mellem {place} og øerne sejlede tirsdag på månedens første tur med {n} biler om bord og en kø, der nåede helt til tanken.',
        'Dykkere havde fundet en revne så lang som en hånd i skrueakslen.',
        '»Man hørte den, før man så den,« siger {person}, som har elleve vintre bag sig i maskinrummet.',
        'Mens skibet lå i dok, kom medicin, post og grøntsager med to fiskekuttere og en helikopter.',
        'Reparationen kostede {n} millioner, men billetterne bliver ikke dyrere.',
      ],
    },
    {
      titles: ['Blikkenslager fandt {n} malerier bag en væg i {place}', 'Glemte malerier fra {place} bliver udstillet'],
      standfirsts: ['De ledte efter en fugtplet og fandt en samling, der havde været væk siden krigen.'],
      subheads: ['Lugt af terpentin'],
      sentences: [
        'Blikkenslageren, der fredag borede i en væg i det gamle rådhus, ramte hverken rør eller mursten, men rammen om et landskab i olie.',
        'Bagved stod yderligere {n} malerier, pakket ind i tæpper.',
        'De fleste viser havnen ved lavvande og er malet mellem krigene.',
        '»Det første, vi mærkede, var lugten, som om maleren lige var gået,« siger arkivar {person}.',
        'I en fortegnelse, der skulle være fuldstændig, står der ikke et eneste af dem.',
      ],
    },
  ],
};
