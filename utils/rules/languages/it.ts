import type { Language } from './types';

export const language: Language = {
  script: 'Latn',
  phrases: {
    related: `*correlat*|Potrebbe interessart*|Altre notizie*
    Potrebbero interessarti*|Ti potrebbe interessare*|Ti potrebbero interessare*|Può interessarti*|Altri articoli|Altri articoli*su
    Altre storie|Altri contenuti|Articoli simili|Articoli consigliati|Consigliati per te|Consigliati|Consigliato per te|Per te
    Scelti per te|Notizie dal*|Da non perdere|Ultime notizie|Ultima ora|Le ultime notizie|Ultimi articoli|Sullo stesso argomento
    Sullo stesso tema|Articolo precedente|Articolo successivo|Notizia successiva|In primo piano|In evidenza|Approfondimenti|Di più su*`,
    readAlso: `Leggi anche*|Guarda anche*
    Leggi*:|Leggi:*|Leggi pure*|Leggi di più*|Leggi tutto|Leggi l'articolo*|Leggi ancora|Continua a leggere*|Continua la lettura*
    Per approfondire*|Approfondisci|Approfondisci:*|Vedi anche*|Ascolta anche*|Scopri di più|Scopri anche*`,
    mostRead: `I più letti*|Le più lette*|Più letti|Più lette|Più letto|Più visti|I più visti*|I più condivisi|I più commentati
    Più popolari|I più popolari|Popolari|Di tendenza|Tendenze|Le notizie più lette*|Articoli più letti`,
    newsletter: `*iscriv*newsletter*
    *iscriv*alla newsletter*|*iscriv*nostra newsletter*|*ricev*newsletter*|*nostra newsletter*|*nostre newsletter*|*nella tua casella*
    *nella tua email*|*nella tua mail*|*ricevi*via email*|La tua email|Il tuo indirizzo email|Indirizzo email|Iscriviti|Iscriviti ora
    Iscriviti gratis*|Attiva le notifiche*|Attiva notifiche*|Abilita le notifiche*|Ricevi le notifiche*|Ricevi gli aggiornamenti*
    Ricevi le ultime*|Ricevi le notizie*|Non perdere nessun*|Non perderti*|Non perdere neanche*|Resta aggiornato*|Rimani aggiornato*
    Resta informato*|Seguici su*|Seguici anche*|Seguici|Segui*su Google News*|Segui*su Facebook|Segui*su Instagram|Unisciti al*canale*
    Iscriviti al*canale*|*nostro canale*|*fonte preferita*|*fonti preferite*|Non ora|No, grazie|Puoi disiscriverti*
    Puoi annullare l'iscrizione*`,
    subscribe: `Abbonati*|*agli abbonati*
    Abbonamento|Abbonamenti|Sei già abbonato*|Già abbonato*|Hai già un abbonamento*|Riservato agli abbonati*|Contenuto riservato*
    Questo articolo è riservato*|Contenuto esclusivo*|Solo per abbonati|Accesso illimitato*|Leggi senza limiti*|Accedi a tutti*
    Per continuare a leggere*|Prova gratis*|Prova gratuita*|Provalo gratis*|Disdici quando vuoi*|Annulla quando vuoi*
    Cancella quando vuoi*|*al mese*disdici*|*al mese*annulla*|Offerta speciale*|Offerta limitata*|Scopri le offerte|Vedi le offerte
    Scegli il*piano*|Sblocca*articolo|Diventa abbonato*|Diventa socio*|Attiva ora`,
    app: `Scarica l'app*|Scarica la nostra app*|Scarica app|Scarica ora|Scarica gratis*|*scarica*app gratuita*|*nostra app*
    Apri nell'app*|Leggi nell'app*|Installa l'app*|Disponibile su App Store*|Disponibile su Google Play*|Disponibile sull'App Store*
    Scarica su App Store|Inizia ora|Inizia subito`,
    aiPromotion: `Riassumi|Riassumi l'articolo|Riassumi questo*|Riassunto AI|Riassunto IA|Riassunto generato*|Sintesi generata*
    Sintesi AI|Punti chiave*AI|Punti chiave*IA|Fai una domanda*|Chiedi a*AI|Chiedi all'AI*|Chiedi all'IA*|Chiedi al nostro*
    Spiegalo in modo semplice|Spiega in modo semplice|Spiegamelo*semplice|Semplifica|Traduci|Traduci questo*|Prova le*funzioni AI
    Prova le nostre*AI|Scopri cosa può fare*AI*|Assistente AI|Assistente IA|*nostra AI*|L'AI può commettere*|L'IA può commettere*
    Generato con AI|Generato dall'IA`,
    comments: 'Commenti*',
    share: `Condividi*|Copia *link
    Invia|Invia per*mail|Stampa|Stampa articolo|Copia URL|Link copiato*|Copiato|Salva|Salva articolo|Salva per dopo|Leggi dopo|Leggi più tardi
    Aggiungi ai preferiti|Regala*articolo|Dimensione testo|Versione stampabile`,
    ad: `Pubblicità
    Annuncio|Annunci|Sponsorizzato*|Contenuto sponsorizzato*|Contenuti sponsorizzati*|Contenuto a pagamento|Contenuto promozionale|Offerto da
    Presentato da|In collaborazione con|Dai nostri partner|I nostri partner|Contenuti dai partner|Dal web|Dalla rete|Dal resto del web
    Continua dopo la pubblicità*|L'articolo continua*|Salta*annuncio|Salta pubblicità|Informazione pubblicitaria|Messaggio promozionale`,
    listen: `Ascolta l'articolo*|Ascolta questo*|Ascolta la notizia*|Ascolta la versione audio*|Ascolta|Ascolta *min|Versione audio
    Versione audio*min|Articolo audio|Leggi ad alta voce|Riproduci|Riproduci audio|Pausa|Velocità|Velocità di*|*voce sintetica*`,
    consent: '*utilizza* cookie*',
    credit: 'Immagine:*',
    donation: `Dona|Dona ora*|Dona adesso|Donazione|Fai una donazione*|Sostieni|Sostienici*|Sostieni il*giornalismo*|Sostieni il nostro*
    Sostieni l'informazione*|Supporta il*giornalismo*|Supportaci*|Aiutaci a*|La tua donazione*|Il tuo contributo*|Il tuo sostegno*
    Contribuisci*`,
    authorBio: `Sull'autore|L'autore|L'autrice|Chi siamo|Informazioni sull'autore*|Tutti gli articoli di*|Tutte le notizie di*
    Vedi tutti gli articoli*|Leggi tutti gli articoli*|Altri articoli di*|Altri articoli dell'autore|Vedi profilo|Vedi il profilo
    Profilo autore|*è un giornalista*|*è una giornalista*|*è giornalista*|*giornalista professionista*|*è caporedattore*|*è redattore*
    *è redattrice*|*è corrispondente*|*è una testata*|*è un quotidiano online*|*è un sito di notizie*|*è un portale di*|Scritto da`,
    correction: 'Correzione*',
    updated: 'Aggiornat*',
    published: 'Pubblicat*',
    readTime: 'Tempo di lettura*|Lettura*min|*di lettura',
    legal: '*riproduzione riservata*',
    contact: `Segnala un errore*|Segnala errore*|Hai trovato un errore*|Hai notato un errore*|Trovato un errore*|C'è un errore in questo*
    Se hai trovato un errore*|*seleziona il testo*|*selezionalo e*|Segnala un problema*|Suggerisci una correzione*|Hai una segnalazione*
    Hai una storia*|Inviaci*|Invia una segnalazione*|Scrivici*|Scrivi alla redazione*|Contattaci*|Contatti|Contatta la redazione*
    Lascia un feedback|Dacci un feedback*`,
    poll: `Vota|Vota ora|Voti|Vedi risultati|Vedi i risultati*|Mostra risultati|Risultati del sondaggio|Sondaggio|Sondaggio del giorno
    Partecipa al sondaggio*|La domanda del giorno|Grazie per aver votato*|Grazie per il tuo voto*|Hai già votato*|Ti è piaciuto*articolo
    Ti è stato utile*|Questo articolo ti è*|Valuta*articolo`,
    republish: 'Ripubblica questo articolo|Ripubblicare questo articolo|Ripubblica i nostri articoli*',
  },
  ages: {
    frames: '_ fa',
    minute: 'minuto|minuti|min|m',
    hour: 'ora|ore|h',
    day: 'giorno|giorni|g|gg',
    week: 'settimana|settimane|sett',
    month: 'mese|mesi',
    one: 'un|una',
    now: 'proprio ora|proprio adesso|poco fa|pochi istanti fa|pochi secondi fa',
    today: 'oggi',
    yesterday: 'ieri',
  },
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  ownWords: 'nostro|nostra|nostri|nostre',
  smallWords: 'che della del una per con non il di gli nel alla sono più anche è',
  wordsAloud: 188,
};
