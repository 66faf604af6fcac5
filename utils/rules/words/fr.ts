import type { Wordings } from './types';

export const fr: Wordings = {
  related: `Sur le même *|Dans la même rubrique|Pour aller plus loin|*articles liés|Articles similaires|Vous aimerez aussi`,
  readAlso: 'Lire aussi*|À lire aussi*|À lire:*|Voir aussi*|Lire la suite*',
  mostRead: 'Les plus lu*',
  newsletter: '*inscri*newsletter*|*newsletter*abonn*|*abonne*newsletter*|*dans votre boîte*|Suivez-nous*',
  subscribe: "S'abonner|Abonnez-vous*|Déjà abonné*|*réservé*aux abonnés*|*il vous reste*à lire*",
  comments: 'Commentaires|*commentaires|Laisser un commentaire*',
  share: 'Partager*|Copier le lien|Imprimer',
  ad: 'Publicité*|La suite après*',
  listen: 'Écouter*',
  consent: '*gestion des cookies*|*utilis* des cookies*',
  credit: 'Photo :*|Crédit*',
  authorBio: '*est journaliste*',
  tags: 'Mots-clés*',
  correction: 'Rectificatif*|Note de la rédaction*',
  syndication: '*publié initialement*|*initialement publié*',
  updated: 'Mis à jour*',
  published: 'Publié *',
  readTime: 'Temps de lecture*|*de lecture',
};
