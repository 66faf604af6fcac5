/** Parts of addresses whose pages hold no article, as whole path segments. */

/** Where something is asked of the reader: name, password, money. */
export const DESK_SEGMENT =
  /^(?:log-?in|sign-?in|sign-?up|log-?out|anmelden|anmeldung|einloggen|connexion|inscription|acceso|accesso|inloggen|logowanie|giris|uye-?girisi|register|registr(?:ation|ieren|ierung|o|arse|azione)|regist(?:er|o)|auth|oauth|sso|identity|password|passwort|reset|account|my-?account|mein-?konto|konto|kundenkonto|compte|mon-?compte|cuenta|mi-?cuenta|perfil|profile?|dashboard|settings|preferences|checkout|cart|basket|warenkorb|panier|carrito|carrello|kasse|payment|order|shop|store|subscribe|subscription|subscriptions|abonnieren|abonnement|abonnements|s-?abonner|suscripcion|suscribete|suscripciones|abbonamenti|abbonati|aboshop|donate|spenden|newsletters?|contact(?:-us)?|kontakt|contacto|advertise|mediadaten)$/;

/** Where stories are listed. */
export const LIST_SEGMENT =
  /^(?:search|suche|recherche|buscar|busca|busqueda|cerca|ricerca|zoeken|sok|haku|szukaj|arama|tags?|topics?|themen?|themes?|thema|temas?|tema|tematica|argomenti|onderwerp(?:en)?|emne|konu|label|labels|keyword|category|categor(?:y|ia|ie)|kategorie|rubrik(?:en)?|rubriques?|section|sections|authors?|autore?s?|autoren|auteurs?|redakteur|journalist|journalists|people|byline|archive?s?|archiv|hemeroteca|archivio|latest|newsticker|ticker|page|seite|feed|rss|sitemap|index|all|alle|today|heute|most-read|meistgelesen|trending|epaper|e-paper)$/;

/** Pages about the paper itself. */
export const HOUSE_SEGMENT =
  /^(?:about(?:-us)?|ueber-uns|uber-uns|a-propos|quienes-somos|chi-siamo|over-ons|impressum|imprint|mentions-legales|aviso-legal|privacy(?:-policy)?|datenschutz(?:erklaerung)?|confidentialite|privacidad|terms(?:-of-(?:use|service))?|agb|cgu|cookies?(?:-policy)?|faq|help|hilfe|aide|ayuda|jobs|careers|karriere)$/;

/** Where moving pictures are the story. */
export const PLAYER_SEGMENT =
  /^(?:videos?|live-?tv|livestream|live-?stream|mediathek|player|watch|tv|replay|direct(?:-tv)?|en-vivo|en-directo|diretta|podcasts?|audio|radio|gallery|galleries|galerie|photos?|bildergalerie|fotostrecken?|diaporama|slideshow|games?|spiele|puzzles?|crossword|sudoku|weather|wetter|meteo|tiempo|horoscope|horoskop|lottery)$/;

/** The first page of a paper, or of one of its editions. */
export const HOME_PATH =
  /^\/(?:(?:[a-z]{2}(?:[-_][a-z]{2})?|index\.\w+|home(?:page)?(?:\.\w+)?|startseite|international|edition|default\.aspx)\/?)?$/i;

/** Query names that carry what somebody searched for. */
export const SEARCH_QUERY = /^(?:q|s|query|search|keyword|keywords|suche|suchbegriff|buscar|texto)$/i;
