import type { Prose } from './types';

export const pt: Prose = {
  lang: 'pt',
  persons: ['Inês Carvalho', 'Tiago Moura', 'Rosa Lima'],
  places: ['Porto Salgado', 'Vila da Barra', 'Monte Claro'],
  firms: ['a companhia'],
  topics: [
    {
      titles: ['Barco de {place} volta ao mar depois de {n} dias', 'Ilhas voltam a ter barco a partir de {place}'],
      standfirsts: ['O único navio que leva camiões às ilhas estava parado desde a tempestade, e o leite já era racionado.'],
      subheads: ['Leite de helicóptero'],
      sentences: [
        'O barco entre {place} e as ilhas fez na terça-feira a primeira travessia do mês, com {n} carros a bordo e uma fila que chegava à bomba de gasolina.',
        'Mergulhadores tinham encontrado no veio da hélice uma fenda do tamanho de uma mão.',
        '«Ouvia-se antes de se ver», conta {person}, há onze invernos na casa das máquinas.',
        'Durante a paragem, dois barcos de pesca e um helicóptero levaram medicamentos, correio e legumes.',
        'A escola da ilha mais pequena mandou para casa os seus sete alunos, porque a professora vive no continente.',
        'A reparação custou {n} milhões, mas os bilhetes não vão subir.',
      ],
    },
    {
      titles: ['Canalizador encontra {n} quadros atrás de uma parede em {place}', 'Quadros esquecidos de {place} vão ser expostos'],
      standfirsts: ['Procuravam uma fuga de água e acharam uma coleção perdida desde a guerra.'],
      subheads: ['Cheiro a terebintina'],
      sentences: [
        'O canalizador que na sexta-feira furava uma parede da antiga câmara de {place} não deu com canos nem tijolos, mas com a moldura de uma paisagem a óleo.',
        'Por trás estavam mais {n} quadros, embrulhados em mantas.',
        'A maior parte mostra o porto na maré baixa e foi pintada entre as guerras.',
        '«A primeira coisa foi o cheiro, como se o pintor tivesse acabado de sair», diz {person}, arquivista.',
        'O inventário, que se julgava completo, não fala de nenhum deles.',
        'Herdeiros de três pintores já se apresentaram, e cada pedido será visto por ordem de chegada.',
      ],
    },
  ],
};
