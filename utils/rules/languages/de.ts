import type { Language } from './types';

export const language: Language = {
  script: 'Latn',
  phrases: {
    related: `Mehr zu*|Das könnte *|Verwandte*|Ähnliche*|Mehr über*|Mehr von*|Mehr aus*|Empfohlen*|*empfehlungen|Weitere Artikel*|Neueste*
    Aus dem Archiv|Mehr Themen*`,
    readAlso: `Lesen Sie *|Lies auch*|Lesetipp*|Mehr dazu*|Mehr zum Thema*|Mehr lesen*|Auch interessant*|Siehe auch*|Zum Artikel:*
    Zum Weiterlesen*|Hier geht es*|Passend dazu*`,
    mostRead: 'Meistgelesen*|Am beliebtesten|Top-Themen',
    newsletter: `*newsletter*anmeld*|*anmeldung*newsletter*|*abonnier*newsletter*|*melden*newsletter*an*|*unser*newsletter*
    *jederzeit*abmelden*|*in Ihr postfach*|*newsletter informiert*|Jetzt anmelden|Folgen Sie uns*`,
    subscribe: `Abonnieren|Jetzt abonnieren|Zum Abo*|Jetzt testen*|*weiterlesen mit*|*bereits Abonnent*|*für abonnenten*|*monatlich kündbar*
    *jederzeit kündbar*|*zugriff auf alle*|*artikel*weiterlesen*|*probemonat*`,
    app: 'Zur App|*in der App*|*app herunterladen*|*unsere* app*',
    aiPromotion: 'KI-Zusammenfassung|*mithilfe von KI*',
    comments: `Kommentare*|Kommentieren|Keine Kommentare|Schreib*einen Kommentar*|Diskutieren Sie*|Ihre Meinung*
    *adresse wird nicht veröffentlicht*`,
    share: 'Teilen|Artikel teilen|Auf*teilen|Link kopieren|*Merkliste|Verschenken|Per*Mail*|Folgen',
    ad: 'Anzeige*|Werbung|Ende der Anzeige',
    listen: 'Anhören|*Artikel anhören*|Vorlesen*|*vorlesefunktion*',
    consent: `*verwende* cookies*|*cookie-einstellungen*|*extern* inhalt*|*klick für den datenschutz*|Alle* akzeptieren
    *daten*drittplattformen*`,
    credit: 'Bild:*|*bild:*|Bildquelle*|Bildrechte*|Grafik:*|*symbolbild*|*archivbild*|*picture alliance*|Imago*',
    donation: 'Jetzt spenden*|*mit einer spende*',
    login: 'Anmelden|Einloggen|*melden sie sich an*',
    authorBio: `Zur Autorenseite|Über den Autor*|Über die Autorin*|*Artikel von*|*ist redakteur*|*ist korrespondent*|*ist freie*
    *ist journalist*`,
    tags: 'Schlagwort*|Schlagwörter*|Themen|Themen:*|Kategorie*',
    correction: 'Berichtigung*|Korrektur*|Anm. d. Red*|Anmerkung der Red*',
    syndication: `*ist zuerst*erschienen*|*erschien zuerst*|Dieser Artikel ist eine Übersetzung*|Aus dem Englischen*|Übersetzung:*
    *mit material von*|Mit Informationen *`,
    updated: 'Aktualisiert*|Zuletzt aktualisiert*|Stand:*',
    published: 'Veröffentlicht*|Erschienen*|Publiziert*|Erstellt*',
    readTime: 'Lesezeit*|Lesedauer*',
    navigation: 'Startseite|Zum Inhalt*|Nach oben|Mehr|Mehr anzeigen|*Weitere* Informationen|Inhaltsverzeichnis',
    legal: '*rechte vorbehalten*',
    contact: '*fehler gefunden*|*fehler melden*',
    player: '*javascript aktivieren*|Weitere Videos',
    poll: 'Umfrage*',
  },
  ages: {
    frames: 'vor*_',
    minute: 'minute|minuten|min|m',
    hour: 'stunde|stunden|std|h',
    day: 'tag|tagen|d',
    week: 'woche|wochen|wo',
    month: 'monat|monaten|mon',
    one: 'einer|einem|eine',
    now: 'gerade eben|soeben|eben gerade|vor wenigen sekunden|vor wenigen augenblicken',
    today: 'heute',
    yesterday: 'gestern',
  },
  months: 'januar februar marz april mai juni juli august september oktober november dezember',
  ownWords: 'unser|unsere|unseren|unserem|unserer',
  smallWords: 'der die das und nicht mit ist von den ein eine zu auch auf sich für',
  wordsAloud: 179,
};
