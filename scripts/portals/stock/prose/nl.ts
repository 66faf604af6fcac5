import type { Prose } from './types';

export const nl: Prose = {
  lang: 'nl',
  persons: ['Sanne Bakker', 'Joris Claes', 'Wim Terpstra'],
  places: ['Zoutkerk', 'Westerhaven', 'Moerdam'],
  firms: ['de rederij'],
  topics: [
    {
      titles: ['Veerboot naar {place} vaart na {n} dagen weer', 'Eilanders opgelucht: boot van {place} is terug'],
      standfirsts: [
        'Het enige schip dat vrachtwagens naar de eilanden brengt, lag sinds de storm in het dok, en in de winkels raakte de melk op.',
      ],
      subheads: ['Melk uit de lucht'],
      sentences: [
        'De veerboot tussen {place} en de eilanden voer dinsdag voor het eerst deze maand weer uit, met {n} auto’s aan boord en een rij tot aan het tankstation.',
        'Duikers hadden in de schroefas een scheur gevonden zo lang als een hand.',
        '‘Je hoorde hem voordat je hem zag’, zegt {person}, al elf winters machinist.',
        'Zolang het schip in het dok lag, brachten twee kotters en een helikopter medicijnen, post en verse groente.',
        'De school op het kleinste eiland stuurde haar zeven leerlingen naar huis, omdat de juf aan de wal woont.',
        'De reparatie kostte {n} miljoen, maar de kaartjes worden niet duurder.',
      ],
    },
    {
      titles: ['Loodgieter vindt {n} schilderijen achter een muur in {place}', 'Vergeten schilderijen van {place} worden getoond'],
      standfirsts: ['Ze zochten een lek en vonden een verzameling die sinds de oorlog zoek was.'],
      subheads: ['Een geur van terpentijn'],
      sentences: [
        'De loodgieter die vrijdag een muur van het oude raadhuis in {place} openboorde, raakte geen buis en geen baksteen, maar de lijst van een landschap in olieverf.',
        'Erachter stonden nog {n} schilderijen, in dekens gewikkeld en met touw dichtgebonden.',
        'De meeste tonen de haven bij laagwater en zijn tussen de oorlogen gemaakt.',
        '‘Het eerste was de geur, alsof de schilder net de kamer uit was’, zegt {person}, archivaris.',
        'In een inventaris die volledig heette te zijn, komt er niet één voor.',
        'Erfgenamen van drie schilders hebben zich al gemeld.',
      ],
    },
  ],
};
