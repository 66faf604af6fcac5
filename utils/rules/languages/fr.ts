import type { Language } from './types';

export const language: Language = {
  script: 'Latn',
  phrases: {
    related: `Sur le même *|Dans la même rubrique|Pour aller plus loin|*articles liés|Articles similaires|Vous aimerez aussi
    Plus d'articles|Plus d'actualités|Autres articles|Autres actualités|À découvrir|À découvrir aussi|À ne pas manquer|Ne manquez pas
    Recommandé pour vous|Nos recommandations|Nos articles recommandés|Pour vous|Sélectionné pour vous|Contenus similaires|Sur le sujet
    Dans l'actualité|Dernières actualités|Derniers articles|Les dernières actus|Vous pourriez aussi aimer|Cela peut vous intéresser
    Cela pourrait vous intéresser|Ces articles*intéresser|Article suivant|Article précédent|Articles associés|Articles recommandés`,
    readAlso: `Lire aussi*|À lire aussi*|À lire:*|Voir aussi*|Lire la suite*
    À lire également*|Lire également*|À voir aussi*|À voir également*|À écouter aussi*|Lire l'article*|Lire plus|En savoir plus|À relire:*
    Notre dossier:*`,
    mostRead: `Les plus lu*
    Les plus consulté*|Les plus partagé*|Les plus commenté*|Les plus vus|Les plus populaires|Articles les plus lus|Articles populaires
    Le plus lu|Populaires|Tendances|À la une`,
    newsletter: `*inscri*newsletter*|*newsletter*abonn*|*abonne*newsletter*|*dans votre boîte*|Suivez-nous*
    *inscri*à notre newsletter*|*inscrivez*newsletter*|*recev*newsletter*|*recev*par e-mail*|*recev*par mail*|*notre newsletter*
    *nos newsletters*|*infolettre*inscri*|*inscri*infolettre*|Votre adresse e-mail|Adresse e-mail|Votre e-mail|S'inscrire|Je m'inscris
    Activer les notifications*|Activez les notifications*|Recevoir les notifications*|Recevez les alertes*|Recevez les notifications*
    Alertes info*|Ne manquez aucun*|Ne ratez aucun*|Ne ratez rien*|Restez informé*|Restez connecté*|Désinscription possible*
    Vous pouvez vous désinscrire*|Suivez * sur Facebook*|Suivez * sur Instagram*|Suivez * sur X|Rejoignez-nous sur*|Rejoignez notre*
    Retrouvez-nous sur*|*notre chaîne WhatsApp*|*source préférée*|*vos sources préférées*|Plus tard|Non merci`,
    subscribe: `S'abonner|Abonnez-vous*|Déjà abonné*|*réservé*aux abonnés*|*il vous reste*à lire*
    Je m'abonne*|Abonnement|S'abonner pour*|S'abonner à partir*|Déjà inscrit*|Réservé aux abonnés|Article réservé*|Cet article est réservé*
    Contenu réservé*|Pour lire la suite*|Pour continuer*lecture*|Accès illimité*|Accédez à tous*|Lisez en illimité*|Lire en illimité*
    Sans engagement*|*sans engagement*résili*|Résiliable à tout moment*|Annulable à tout moment*|Offre spéciale*|Offre limitée*
    Essai gratuit*|Essayer gratuitement*|Essayez gratuitement*|Voir les offres|Découvrir les offres|Découvrez nos offres*
    Choisir une offre|Débloquer*article|Profitez de l'offre*`,
    app: `Télécharger l'app*|Téléchargez l'app*|Télécharger notre app*|Téléchargez notre app*|Téléchargez gratuitement*
    *notre application*|Ouvrir dans l'app*|Lire dans l'app*|Installer l'app*|Disponible sur l'App Store*|Disponible sur Google Play*
    Disponible sur App Store*|Télécharger dans l'App Store|Télécharger maintenant|Commencer maintenant`,
    aiPromotion: `Résumer|Résumer l'article*|Résumer cet article*|Résumé par IA|Résumé généré*|Résumé IA|Les points clés*IA
    Poser une question|Posez une question*|Posez votre question*|Posez vos questions*|Demander à l'IA|Demandez à*IA|Interroger l'IA
    Expliquer simplement|Expliquez-moi simplement*|Simplifier|Traduire|Traduire cet article|Essayez nos*IA|Essayez*fonctionnalités IA*
    Découvrez ce que*IA peut*|Assistant IA|*notre IA*|L'IA peut*erreurs|L'IA peut se tromper*|Généré par IA|Généré par l'IA`,
    comments: 'Commentaires|*commentaires|Laisser un commentaire*',
    share: `Partager*|Copier le lien|Imprimer
    Envoyer|Envoyer par e-mail*|Envoyer par mail*|Imprimer*article|Copier|Lien copié*|Enregistrer|Enregistrer l'article|Sauvegarder
    Ajouter aux favoris|Ajouter à mes favoris|Lire plus tard|Offrir l'article|Offrir cet article|Taille du texte|Version imprimable`,
    ad: `Publicité*|La suite après*
    Annonce|Annonces|Contenu sponsorisé*|Contenus sponsorisés*|Sponsorisé*|Contenu partenaire|Contenus partenaires|Contenu proposé par*
    Proposé par|Offert par|Article partenaire|Nos partenaires|Par nos partenaires|De nos partenaires|Ailleurs sur le web|Sur le web
    Passer la publicité|L'article continue*|Lire la suite après*|Communiqué`,
    listen: `Écouter*
    Écoutez cet article*|Écoutez l'article*|Version audio|Version audio*min|Article audio|Lecture audio|Lire à voix haute|Lancer la lecture
    Vitesse de lecture*|Vitesse|Pause|Muet|*voix de synthèse*`,
    consent: '*gestion des cookies*|*utilis* des cookies*',
    credit: 'Photo :*|Crédit*',
    donation: `Faire un don*|Faites un don*|Je fais un don*|Je donne|Donner|Donnez|Soutenez-nous*|Soutenez notre*|Soutenez nos*
    Soutenez un*journal*|Soutenir|Nous soutenir*|Je soutiens*|Aidez-nous à*|Votre don *|Votre soutien*|Contribuer|Contribuez*`,
    authorBio: `*est journaliste*
    À propos de l'auteur*|À propos de l'autrice*|À propos de nous|Tous les articles de*|Voir tous les articles*|Voir tous ses articles*
    Plus d'articles de*|Ses derniers articles|Voir le profil|Voir son profil|Fiche auteur|Biographie|*est reporter*|*est rédact*en chef*
    *est correspondant*|*est chef du service*|*est un site d'information*|*est un média*|*est un site d'actualité*
    *couvre l'économie pour*|*couvre la politique pour*|Écrit par`,
    tags: 'Mots-clés*',
    correction: 'Rectificatif*|Note de la rédaction*',
    syndication: '*publié initialement*|*initialement publié*',
    updated: 'Mis à jour*',
    published: 'Publié *',
    readTime: 'Temps de lecture*|*de lecture',
    contact: `Signaler une erreur*|Une faute*signalez*|Vous avez repéré une*|Vous avez remarqué une*|Vous avez trouvé une erreur*
    Vous constatez une erreur*|*sélectionnez le texte*|*sélectionnez-la et*|Signaler un problème*|Signaler une faute*
    Proposer une correction*|Suggérer une correction*|Votre avis nous intéresse*|Une info à*|Vous avez une info*|Écrivez-nous*
    Contactez-nous*|Nous contacter|Contacter la rédaction*|Contact|Donnez-nous votre avis`,
    poll: `Voter|Votez*|Je vote|Votes|Voir les résultats*|Voir le résultat|Résultats du sondage|Sondage du jour|Question du jour
    La question du jour|Sondage|Merci pour votre vote*|Merci d'avoir voté*|Vous avez déjà voté*|Cet article vous a-t-il*
    Avez-vous aimé cet article*|Notez cet article*|Répondez à notre*`,
    republish: 'Republier cet article|Republier nos articles*|Republier|Republiez cet article|Republiez nos articles*',
  },
  ages: {
    frames: 'il y a*_',
    minute: 'minute|minutes|min|mins|mn',
    hour: 'heure|heures|h',
    day: 'jour|jours|j',
    week: 'semaine|semaines|sem',
    month: 'mois|m',
    one: 'un|une',
    now: 'à l’instant|il y a un instant|il y a quelques instants|il y a quelques secondes',
    today: 'aujourd’hui',
    yesterday: 'hier',
  },
  months: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
  ownWords: 'notre|nos',
  smallWords: 'les des une est dans pour que qui sur pas avec et du au ce plus',
  wordsAloud: 195,
};
