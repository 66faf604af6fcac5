import type { Prose } from './types';

export const sv: Prose = {
  lang: 'sv',
  persons: ['Elin Forsberg', 'Nils Åkesson'],
  places: ['Saltvik', 'Gamla Hamnen', 'Norrudden'],
  firms: ['rederiet'],
  topics: [
    {
      titles: ['Färjan till {place} går igen efter {n} dagar', 'Öborna andas ut: färjan till {place} är tillbaka'],
      standfirsts: ['Det enda fartyg som tar lastbilar till öarna hade legat i docka sedan stormen, och mjölken höll på att ta slut.'],
      subheads: ['Mjölk från luften'],
      sentences: [
        'Färjan mellan {place} och öarna gjorde på tisdagen månadens första tur, med {n} bilar ombord och en kö som nådde ända till macken.',
        'Dykare hade hittat en spricka, lång som en hand, i propelleraxeln.',
        '”Den hördes innan den syntes”, säger {person}, som har arbetat elva vintrar i maskinrummet.',
        'Så länge fartyget låg i docka kom medicin, post och grönsaker med två fiskebåtar och en helikopter.',
        'Reparationen kostade {n} miljoner, men biljetterna ska inte bli dyrare.',
      ],
    },
    {
      titles: ['Rörmokare fann {n} tavlor bakom en vägg i {place}', 'Glömda tavlor från {place} ställs ut'],
      standfirsts: ['De letade efter en fuktfläck och hittade en samling som varit borta sedan kriget.'],
      subheads: ['Doft av terpentin'],
      sentences: [
        'Rörmokaren som på fredagen borrade i en vägg i det gamla rådhuset träffade varken rör eller tegel, utan ramen till ett landskap i olja.',
        'Bakom stod ytterligare {n} tavlor, insvepta i filtar.',
        'De flesta visar hamnen vid lågvatten och målades mellan krigen.',
        '”Det första vi märkte var doften, som om målaren just hade gått”, säger arkivarien {person}.',
        'I en förteckning som ansågs fullständig finns inte en enda av dem.',
      ],
    },
  ],
};
