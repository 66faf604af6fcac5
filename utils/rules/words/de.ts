import type { Wordings } from './types';

export const de: Wordings = {
  related: `Mehr zum Thema*|Zum Thema|Auch interessant|Das könnte*|Verwandte*|Ähnliche*|Weitere News*|Weitere Artikel*|Weitere Nachrichten*|Weitere Themen|Mehr aus*|Mehr von*|Mehr Nachrichten*|Mehr News|Mehr über*|Mehr zu*|Alle Artikel*
    Lesen Sie auch|Lesen Sie mehr*|Lesetipps|Empfehlungen*|Empfohlen*|Unsere Empfehlungen|Neueste*|Die neuesten*|Passend zum Thema|Lies auch|Links zum Thema|Aus dem Archiv|Nächster*|Vorheriger*`,
  readAlso: `Lesen Sie auch*|Lesen Sie hier*|Lesen Sie dazu*|Lesen Sie mehr*|Lesen Sie außerdem*|Lies auch*|Lesetipp*|Mehr dazu*|Mehr zum Thema*|Mehr lesen*|Zum Weiterlesen*|Auch interessant*|Siehe auch*|Hier lesen Sie*|Hier geht es*|Hier geht's*
    Passend dazu*|Weiterlesen*|Das könnte Sie*`,
  mostRead: 'Meistgelesen*|Meist gelesen*|Am beliebtesten|Am meisten gelesen|Top-Themen|Meistkommentiert|Beliebte*',
  newsletter: `*newsletter abonnieren*|*newsletter*anmeld*|*anmeldung*newsletter*|*abonnieren*newsletter*|*melden*newsletter*an*|*kostenlose*newsletter*|*unser*newsletter*|*jederzeit*abmelden*|*jederzeit abbestell*|*jederzeit widerrufen*
    *in Ihr postfach*|*whatsapp-kanal*|Jetzt anmelden*|Jetzt kostenlos anmelden|E-Mail-Adresse|Ihre E-Mail-Adresse*|Folgen Sie uns*|Zum Newsletter*`,
  subscribe: `Abonnieren|Jetzt abonnieren|Abonnent werden|Zum Abo*|Abo|Jetzt Abo*|Jetzt testen*|*weiterlesen mit*|Sie haben bereits*|Bereits Abonnent*|Sie sind bereits*|*nur für abonnenten*|*exklusiv für abonnenten*|*jederzeit kündbar*|*monatlich kündbar*
    *zugriff auf alle*|*artikel*weiterlesen*|*um weiterzulesen*|*probemonat*`,
  app: 'Zur App|Jetzt in der App*|*app herunterladen*|*in unserer app*|*laden*app*herunter*|*unsere app*|*im app store*',
  aiPromotion: 'KI-Zusammenfassung|*mit hilfe von KI*|*mithilfe von KI*|*künstlicher intelligenz erstellt*|*KI-generiert*',
  comments: `Kommentare*|Kommentar schreiben*|Kommentar verfassen*|Kommentieren|Jetzt kommentieren|Keine Kommentare|Schreib*einen Kommentar*|Diskutieren Sie*|Diskussion|Ihre Meinung*|Leserkommentare|Mitdiskutieren|*adresse wird nicht veröffentlicht*
    *um zu kommentieren*`,
  share:
    'Teilen|Artikel teilen|Beitrag teilen|Teilen auf*|Auf*teilen|Per*teilen|Link kopieren|Drucken|Artikel drucken|Merken|Artikel merken|*Merkliste|Speichern|Verschenken|Artikel verschenken|Per*Mail*|Folgen|Feedback',
  ad: 'Anzeige*|Werbung|Ende der Anzeige|Gesponsert|Sponsorenhinweis|Artikel wird nach*|*affiliate-link*|*wir*provision*|*erhält*provision*',
  listen: 'Anhören|Artikel anhören*|Vorlesen*|*vorlesefunktion*|Beitrag anhören*|Jetzt anhören|*automatisch vorgelesen*',
  consent: `*verwende* cookies*|*cookie-einstellungen*|Cookies*|*einwilligung*externe*|*externen inhalt*|*externe inhalte*|*externer inhalt*|*klick für den datenschutz*|*datenschutzeinstellungen*|Alle* akzeptieren|*daten*drittplattformen*
    *redaktionell empfohlen*`,
  credit:
    'Bild:*|Bilder:*|Bildquelle*|Bildrechte*|Bildnachweis*|Quelle:*|Grafik:*|Symbolbild*|*bild:*|*symbolbild*|*symbolfoto*|*picture alliance*|Archivbild*|Archivfoto*|Imago*',
  donation: 'Jetzt spenden*|Spenden|*mit einer spende*|*unterstützen sie*|*deine spende*|*ihre spende*',
  login: 'Anmelden|Einloggen|Login|Jetzt einloggen|*registrieren|Abmelden|Mein Konto|Passwort vergessen*|*melden sie sich an*',
  authorBio:
    'Zur Autorenseite|Über den Autor*|Über die Autorin*|Zum Autor*|Zur Autorin*|Mehr Artikel von*|Alle Artikel von*|*ist redakteur*|*ist korrespondent*|*ist freie*|*ist journalist*|*schreibt für*|Zum Profil*',
  tags: 'Schlagwort*|Schlagwörter*|Themen|Themen:*|Stichwort*|Themen in diesem Artikel|Mehr zu den Themen*|Kategorie*|Verwandte Themen',
  correction: 'Berichtigung*|Korrektur*|Anm. d. Red*|Anmerkung der Red*|Richtigstellung*|*früheren version*|*ersten version*',
  syndication:
    '*ist zuerst*erschienen*|*erschien zuerst*|*erschien zunächst*|Dieser Artikel ist eine Übersetzung*|Aus dem Englischen*|Übersetzung:*|*mit material von*|*mit informationen von*',
  updated: 'Aktualisiert*|Zuletzt aktualisiert*|Stand:*|Letzte Aktualisierung*|Update:*',
  published: 'Veröffentlicht*|Erschienen*|Erstellt*|Datum:*',
  readTime: 'Lesezeit*|Lesedauer*|*lesezeit|*lesedauer',
  navigation: `Startseite|Zum Inhalt*|Menü|Suche*|Kontakt|Impressum|Datenschutz*|AGB|Nach oben|Schließen|Zurück|Mehr|Mehr anzeigen|Weitere Informationen|Inhaltsverzeichnis|Zur Startseite*|Übersicht|E-Paper|Über uns|Alle anzeigen
    Bildergalerie|Zur Galerie*|Bild vergrößern`,
  legal: '*alle rechte vorbehalten*|*nutzungsbedingungen*',
  contact: '*fehler gefunden*|*fehler melden*|*haben sie*hinweis*|Schreiben Sie uns*|Hinweise zum Artikel*',
  player: '*javascript aktivieren*|Weitere Videos|*dieses video*nicht*|Zum Video|Mehr Videos',
  poll: 'Umfrage*|Abstimmen|Jetzt abstimmen*|*stimmen sie ab*|War dieser Artikel*',
};
