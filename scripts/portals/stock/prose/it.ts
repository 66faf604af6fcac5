import type { Prose } from './types';

export const it: Prose = {
  lang: 'it',
  persons: ['Giulia Ferraris', 'Marco Donati', 'Elena Sanna'],
  places: ['Porto Salvo', 'Riva Scura', 'Montalbano'],
  firms: ['la compagnia di navigazione'],
  topics: [
    {
      titles: ['Il traghetto di {place} torna in mare dopo {n} giorni', 'Isole meno sole: riparte il traghetto di {place}'],
      standfirsts: ["L'unica nave che porta i camion alle isole era ferma dalla tempesta, e nei negozi mancava il latte."],
      subheads: ['Latte in elicottero'],
      sentences: [
        'Il traghetto che collega {place} alle isole ha compiuto martedì la prima traversata del mese, con {n} auto a bordo e una coda lunga fino al distributore.',
        "I sommozzatori avevano trovato nell'albero dell'elica una crepa lunga quanto una mano.",
        '«Si sentiva prima di vederla», racconta {person}, da undici inverni in sala macchine.',
        'Durante la sosta due pescherecci e un elicottero hanno portato medicine, posta e verdura.',
        "La scuola dell'isola più piccola ha rimandato a casa i suoi sette alunni, perché la maestra abita sulla terraferma.",
        'La riparazione è costata {n} milioni, ma il prezzo dei biglietti non aumenterà.',
        'Una petizione per avere una seconda nave conta ormai più firme che abitanti.',
      ],
    },
    {
      titles: ['{place}, un idraulico scopre {n} quadri dietro un muro', 'I quadri dimenticati del municipio di {place} saranno esposti'],
      standfirsts: ['Cercavano una perdita, hanno trovato una collezione scomparsa dai tempi della guerra.'],
      subheads: ['Odore di trementina'],
      sentences: [
        "L'idraulico che venerdì mattina forava una parete del vecchio municipio di {place} non ha incontrato né tubi né mattoni, ma la cornice di un paesaggio a olio.",
        "Dietro c'erano altri {n} quadri, avvolti in coperte e legati con lo spago.",
        'Quasi tutti mostrano il porto con la bassa marea.',
        "«La prima cosa è stato l'odore, come se il pittore fosse appena uscito», dice {person}, archivista.",
        "Nell'inventario, che si credeva completo, non ne compare nemmeno uno.",
        'Gli eredi di tre pittori si sono già fatti avanti, e il comune esaminerà le richieste una per una.',
      ],
    },
  ],
};
