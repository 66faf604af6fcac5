import type { Prose } from './types';

export const fr: Prose = {
  lang: 'fr',
  persons: ['Claire Morvan', 'Yann Le Goff', 'Samira Benali', 'Henri Caradec'],
  places: ['Port-Salin', 'Kervoal', 'Saint-Aubin-du-Large', 'Pointe-Noire'],
  firms: ['la Compagnie du Large', 'le conseil régional'],
  topics: [
    {
      titles: [
        'Le ferry de {place} reprend la mer après {n} jours à quai',
        'À {place}, le bateau est revenu',
        'Arbre fissuré, ferry réparé : {place} respire',
      ],
      standfirsts: [
        'Le seul navire qui transporte des camions vers les îles était immobilisé depuis la tempête, et les épiceries rationnaient le lait.',
      ],
      subheads: ['Du lait par hélicoptère', 'Un second navire'],
      sentences: [
        'Le ferry qui relie {place} aux îles a effectué mardi sa première traversée du mois, avec {n} voitures à bord et une file qui remontait jusqu’à la station-service.',
        'Des plongeurs avaient découvert une fissure longue comme la main dans l’arbre de l’hélice.',
        '« On l’entendait avant de la voir », raconte {person}, chef mécanicien depuis onze hivers.',
        'Pendant son séjour en cale sèche, deux chalutiers et un hélicoptère ont livré les médicaments, le courrier et les légumes frais.',
        'L’école de la plus petite île a renvoyé ses sept élèves chez eux, car l’institutrice habite sur le continent.',
        'La réparation a coûté {n} millions, mais le prix des billets n’augmentera pas, assure la compagnie.',
        'Les hôteliers font d’autres calculs : près de la moitié des réservations du début de saison ont été annulées.',
        'Une pétition pour un second bateau a recueilli plus de signatures que les îles ne comptent d’habitants.',
        'Le ministère promet pour l’automne un navire acheté d’occasion en Norvège.',
      ],
    },
    {
      titles: [
        'Un plombier découvre {n} tableaux derrière un mur à {place}',
        'Les toiles oubliées de la mairie de {place} bientôt exposées',
        'À qui sont les tableaux du mur de {place} ?',
      ],
      standfirsts: ['En cherchant une fuite, des ouvriers ont retrouvé une collection disparue depuis la guerre.'],
      subheads: ['Une odeur de térébenthine', 'Aucune liste'],
      sentences: [
        'Le plombier qui perçait vendredi matin un mur de l’ancienne mairie de {place} n’a rencontré ni tuyau ni brique, mais le cadre d’un paysage à l’huile.',
        'Derrière se trouvaient {n} autres tableaux, enveloppés dans des couvertures et liés avec de la ficelle à foin.',
        'La plupart montrent le port à marée basse et datent de l’entre-deux-guerres.',
        '« Ce qui nous a frappés d’abord, c’est l’odeur, comme si le peintre venait de sortir », dit {person}, archiviste de la ville.',
        'L’inventaire, que l’on croyait complet, n’en mentionne aucun.',
        'Les anciens se souviennent d’un employé qui aurait caché la collection quand le bâtiment fut réquisitionné.',
        'Il est mort le même hiver, et s’il en a parlé à quelqu’un, personne ne l’a noté.',
        'Deux toiles ont été rongées par les souris, les autres sont en meilleur état que celles du musée.',
      ],
    },
    {
      titles: [
        'À {place}, les rats partis, les oiseaux reviennent',
        'Les pétrels nichent de nouveau sous le phare de {place}',
        '{n} terriers comptés sur le rocher de {place}',
      ],
      standfirsts: ['Il aura fallu trois hivers, un terrier bien dressé et beaucoup de beurre de cacahuète.'],
      subheads: ['À l’oreille, dans le noir', 'Des brosses sur la jetée'],
      sentences: [
        'Pour la première fois depuis soixante ans, des pétrels ont niché sur les rochers au pied du phare de {place}.',
        'Ces oiseaux à peine plus gros qu’un moineau passent leur vie au large et ne viennent à terre que la nuit.',
        'Les rats arrivés avec un cargo de blé mangeaient les œufs et les poussins.',
        'Des bénévoles ont posé {n} pièges et les ont relevés deux fois par semaine, par tous les temps.',
        '« On les sent avant de les entendre, une odeur de vieux manteau », explique {person}.',
        'Pour les compter, on passe un enregistrement devant chaque crevasse et l’on attend une réponse.',
        'Les visiteurs doivent désormais ouvrir leur sac et brosser leurs chaussures sur la jetée.',
        'Un chien fait le tour du rivage deux fois par mois et n’a trouvé jusqu’ici qu’un gant.',
      ],
    },
  ],
};
