import type { Wordings } from './types';

export const fr: Wordings = {
  related: `À lire aussi|Lire aussi|À lire également|Sur le même sujet|Sur le même thème|Dans la même rubrique|Pour aller plus loin|Articles liés|Les articles liés|Articles similaires|À découvrir|À ne pas manquer|Nos recommandations|Recommandé*
    Vous aimerez aussi|Plus d'articles*|Plus d'actu*|Les dernières actualités|Derniers articles|Voir aussi|Cela pourrait vous intéresser`,
  readAlso:
    'Lire aussi*|À lire aussi*|À lire:*|À lire également*|Lire également*|À voir aussi*|Voir aussi*|Lire la suite*|Lire:*|En savoir plus*|À écouter aussi*',
  mostRead: 'Les plus lu*|Articles les plus lus|Les plus partagés|Tendances',
  newsletter: `*inscri*newsletter*|*newsletter*abonn*|*abonne*newsletter*|*recevez*newsletter*|*dans votre boîte*|*pour ne rien rater*|*pour ne rien manquer*|Votre adresse e-mail*|Suivez-nous*|*désinscrire*|*infolettre*|*chaîne whatsapp*`,
  subscribe:
    "S'abonner|Je m'abonne*|Abonnez-vous*|Déjà abonné*|*réservé*aux abonnés*|*pour lire la suite*|Article abonné*|*il vous reste*à lire*|*sans engagement*|*accès illimité*|Refuser et s'abonner",
  app: "Lire dans l'app*|*télécharge*appli*",
  aiPromotion: "Résumé IA|*généré par l'IA*",
  comments:
    'Commentaires|Commenter*|Aucun commentaire|Voir les commentaires|Lire les*commentaires|Laisser un commentaire*|Ajouter un commentaire*|Réagir*|Réactions|Donnez votre avis*|*pour commenter*',
  share: 'Partager*|Copier le lien|Lien copié|Imprimer|Envoyer par*|Enregistrer|Sauvegarder|Offrir*article|Suivre',
  ad: 'Publicité*|Contenu sponsorisé|Sponsorisé|La suite après*|Contenu partenaire',
  listen: "Écouter|Écouter l'article*|Écouter cet article*",
  consent: '*gestion des cookies*|*accepter les cookies*|*utilis* des cookies*|Tout accepter|*choix de cookies*|*contenu externe*',
  credit: "Photo:*|Photos:*|Crédit*:*|Crédit photo*|Source:*|*photo:*|*photo d'illustration*",
  donation: 'Faire un don*|Je donne*|Soutenez-nous*|*votre don*',
  login: "Se connecter|Connectez-vous*|Connexion|S'identifier|Créer un compte*|Mot de passe oublié*",
  authorBio: "À propos de l'auteur*|*est journaliste*|*est correspondant*|Tous ses articles|Tous les articles de*|Voir le profil*",
  tags: 'Mots-clés*|Thèmes*|Sujets*|Dans cet article|Catégorie*|Étiquette*',
  correction: 'Rectificatif*|Correction*|Erratum*|Précision:*|Note de la rédaction*|*version précédente de cet*',
  syndication: '*publié initialement*|*initialement publié*|*article original*|*avec AFP',
  updated: 'Mis à jour*|Mise à jour*|Modifié le*',
  published: 'Publié le*|Publié à*|Posté le*|*il y a*heures|*il y a*minutes',
  readTime: 'Temps de lecture*|*de lecture',
  navigation: 'Accueil|Recherche*|Aller au*|Mentions légales|Fermer|Haut de page|Voir plus|Sommaire|Plan du site',
  legal: '*tous droits réservés*|*reproduction interdite*',
  contact: '*signaler une erreur*|Contactez-nous*|Écrivez-nous*',
  player: '*activer javascript*|Vidéo|Vidéos|*lecteur vidéo*',
  poll: 'Sondage|Votez*',
};
