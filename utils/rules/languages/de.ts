import type { Language } from './types';

export const language: Language = {
  script: 'Latn',
  phrases: {
    related: `Mehr zu*|Das könnte *|Verwandte*|Ähnliche*|Mehr über*|Mehr von*|Mehr aus*|Empfohlen*|*empfehlungen|Weitere Artikel*|Neueste*
    Aus dem Archiv|Mehr Themen*
    Weitere Meldungen|Weitere Nachrichten|Weitere Themen|Weitere Beiträge|Mehr Nachrichten|Mehr Artikel|Andere Artikel|Auch spannend
    Für Sie ausgewählt|Für Sie empfohlen|Das interessiert andere|Nächster Artikel|Vorheriger Artikel|Top-Meldungen|Zum Thema
    Aktuelle Meldungen|Aktuelle Nachrichten|Passende Artikel`,
    readAlso: `Lesen Sie *|Lies auch*|Lesetipp*|Mehr dazu*|Mehr zum Thema*|Mehr lesen*|Auch interessant*|Siehe auch*|Zum Artikel:*
    Zum Weiterlesen*|Hier geht es*|Passend dazu*
    Lesen Sie:*|Zum vollständigen Artikel*|Ganzen Artikel lesen*|Weiterlesen|Weiterlesen:*|Weiterlesen auf*|Jetzt lesen:*`,
    mostRead: `Meistgelesen*|Am beliebtesten|Top-Themen
    Meistgesehen*|Meistgeklickt*|Meistgeteilt*|Meistkommentiert*|Meist gelesen*|Am meisten gelesen*|Beliebt|Beliebte Artikel
    Beliebteste Artikel|Beliebteste Beiträge|Die beliebtesten*|Das lesen andere|Gerade gefragt|Im Trend`,
    newsletter: `*newsletter*anmeld*|*anmeldung*newsletter*|*abonnier*newsletter*|*melden*newsletter*an*|*unser*newsletter*
    *jederzeit*abmelden*|*in Ihr postfach*|*newsletter informiert*|Jetzt anmelden|Folgen Sie uns*
    *newsletter*eintragen*|*newsletter*bestellen*|Jetzt*newsletter*|*per e-mail*anmelden*|*in Ihrem postfach*|*in dein postfach*
    *in deinem postfach*|Ihre E-Mail-Adresse|E-Mail-Adresse|Benachrichtigungen aktivieren*|Benachrichtigungen einschalten*
    Push-Nachrichten|Push-Benachrichtigungen|Eilmeldungen erhalten*|Eilmeldungen*aufs Handy*|Keine*mehr verpassen*|Verpassen Sie keine*
    Verpasse keine*|Bleiben Sie*informiert*|Bleiben Sie auf dem Laufenden*|Folge uns*|Folgt uns*|Folgen Sie*auf Instagram*
    Folgen Sie*auf Facebook*|*unser* whatsapp-kanal*|*bevorzugte quelle*|Später|Nein danke|Abmeldung jederzeit*`,
    subscribe: `Abonnieren|Jetzt abonnieren|Zum Abo*|Jetzt testen*|*weiterlesen mit*|*bereits Abonnent*|*für abonnenten*|*monatlich kündbar*
    *jederzeit kündbar*|*zugriff auf alle*|*artikel*weiterlesen*|*probemonat*
    Jetzt für*|Jetzt kostenlos testen*|Kostenlos testen*|Jetzt freischalten|Artikel freischalten|Jetzt Abo*|Abo abschließen|Abonnent werden
    Abonnentin werden|Unbegrenzter Zugang*|Unbegrenzt lesen*|Grenzenlos lesen*|Alle Artikel lesen|Alle Inhalte*lesen|Jederzeit kündbar*
    *pro Monat*kündbar*|*im Monat*kündbar*|*pro Woche*kündbar*|Angebote ansehen|Zu den Angeboten|Alle Angebote|Zum Angebot
    Nur für Abonnent*|Exklusiv für Abonnent*|Sie haben bereits ein Abo*|Schon Abonnent*|Weiterlesen mit*|Mitglied werden
    *freie artikel*übrig*`,
    app: `Zur App|*in der App*|*app herunterladen*|*unsere* app*
    App laden|App installieren|App öffnen|App herunterladen|Jetzt herunterladen|Jetzt App*|Laden Sie*app*|Holen Sie sich*app*|Hol dir*app*
    Laden im App Store|Jetzt bei Google Play|Erhältlich im App Store*|Verfügbar im App Store*|In der App lesen|In der App öffnen
    Jetzt loslegen`,
    aiPromotion: `KI-Zusammenfassung|*mithilfe von KI*
    KI-Funktionen*|Zusammenfassen|Artikel zusammenfassen|Mit KI zusammenfassen|Zusammenfassung der KI*|KI-generierte Zusammenfassung*
    Zusammenfassung anzeigen|Die wichtigsten Punkte*KI|Frage stellen|Stellen Sie eine Frage|Stellen Sie Ihre Frage*|Stell eine Frage*
    Fragen Sie die KI*|Fragen Sie*assistenten|Frag*KI|Einfach erklärt|Einfach erklären|In einfacher Sprache|Vereinfachen|Übersetzen
    KI-Assistent|*was*KI für Sie tun kann*|*unsere* KI-*|KI kann Fehler machen*|Mit KI erstellt|Von KI erstellt|KI-generiert`,
    comments: `Kommentare*|Kommentieren|Keine Kommentare|Schreib*einen Kommentar*|Diskutieren Sie*|Ihre Meinung*
    *adresse wird nicht veröffentlicht*`,
    share: `Teilen|Artikel teilen|Auf*teilen|Link kopieren|*Merkliste|Verschenken|Per*Mail*|Folgen
    Beitrag teilen|Diesen Artikel teilen*|Teilen Sie*|Drucken|Artikel drucken|Speichern|Merken|Artikel merken|Später lesen|Senden|Weiterleiten
    Versenden|Link kopiert|Kopieren|Schriftgröße*|Druckversion|Seite drucken`,
    ad: `Anzeige*|Werbung|Ende der Anzeige
    Bezahlte Inhalte|Bezahlter Inhalt|Gesponsert*|Partnerinhalte|Inhalte unserer Partner|Von unseren Partnern|Unsere Partner|Präsentiert von
    Werbung*überspringen|Werbung ausblenden|Nach der Werbung*|Aus dem Netz|Aus dem Web|Weiter nach der Anzeige|Affiliate-Link*|Promotion`,
    listen: `Anhören|*Artikel anhören*|Vorlesen*|*vorlesefunktion*
    Audio-Version|Audioversion|Audioversion*min*|Artikel hören|Beitrag hören|Beitrag anhören|Jetzt anhören|Hören|Hören *min|Anhören *min
    Diesen Artikel hören|Diesen Artikel anhören*|Artikel vorlesen*|Vorgelesen von*|Abspielen|Pausieren|Geschwindigkeit
    Wiedergabegeschwindigkeit*|*automatisch erzeugte*stimme*`,
    consent: `*verwende* cookies*|*cookie-einstellungen*|*extern* inhalt*|*klick für den datenschutz*|Alle* akzeptieren
    *daten*drittplattformen*`,
    credit: 'Bild:*|*bild:*|Bildquelle*|Bildrechte*|Grafik:*|*symbolbild*|*archivbild*|*picture alliance*|Imago*',
    donation: `Jetzt spenden*|*mit einer spende*
    Spenden|Spende jetzt*|Unterstützen Sie*|Unterstütze uns*|Jetzt unterstützen*|*unabhängigen journalismus unterstützen*|Helfen Sie uns*
    Ihre Spende*|*durch spenden*finanzier*unsere*|Förderer werden|Werden Sie Förder*`,
    login: 'Anmelden|Einloggen|*melden sie sich an*',
    authorBio: `Zur Autorenseite|Über den Autor*|Über die Autorin*|*Artikel von*|*ist redakteur*|*ist korrespondent*|*ist freie*
    *ist journalist*
    Über die Autoren|Über uns|Zum Profil|Profil ansehen|Alle Artikel von*|Alle Beiträge von*|Alle Texte von*|Mehr Artikel von*
    Weitere Artikel von*|Zur Autorin|Zum Autor|*ist redakteurin*|*ist ressortleiter*|*ist chefredakteur*|*ist ein nachrichtenportal*
    *ist eine nachrichtenseite*|*ist ein online-magazin*|*berichtet für*über wirtschaft*|*berichtet für*über politik*
    *schreibt für*über wirtschaft*|*schreibt für*über politik*|Autorenprofil|Geschrieben von`,
    tags: 'Schlagwort*|Schlagwörter*|Themen|Themen:*|Kategorie*',
    correction: 'Berichtigung*|Korrektur*|Anm. d. Red*|Anmerkung der Red*',
    syndication: `*ist zuerst*erschienen*|*erschien zuerst*|Dieser Artikel ist eine Übersetzung*|Aus dem Englischen*|Übersetzung:*
    *mit material von*|Mit Informationen *`,
    updated: 'Aktualisiert*|Zuletzt aktualisiert*|Stand:*',
    published: 'Veröffentlicht*|Erschienen*|Publiziert*|Erstellt*',
    readTime: 'Lesezeit*|Lesedauer*',
    navigation: 'Startseite|Zum Inhalt*|Nach oben|Mehr|Mehr anzeigen|*Weitere* Informationen|Inhaltsverzeichnis',
    legal: '*rechte vorbehalten*',
    contact: `*fehler gefunden*|*fehler melden*
    Fehler gefunden*|Fehler entdeckt*|Fehler melden*|Fehler im Text*|Tippfehler gefunden*|Tippfehler entdeckt*|Haben Sie einen Fehler*
    Hast du einen Fehler*|Ist Ihnen ein Fehler*|*markieren Sie den Text*|*markieren Sie ihn und*|Problem melden|Artikel melden|Feedback
    Feedback geben|Hinweis geben|Haben Sie einen Tipp*|Haben Sie Hinweise*|Haben Sie Fragen*|Schreiben Sie uns*|Schreib uns*|Kontakt
    Kontakt zur Redaktion*|Kontaktieren Sie uns*|Leserbrief schreiben`,
    player: '*javascript aktivieren*|Weitere Videos',
    poll: `Umfrage*
    Abstimmen|Jetzt abstimmen*|Stimmen|Stimmen Sie ab*|Stimme abgeben|Ergebnis anzeigen|Ergebnisse anzeigen|Ergebnis ansehen|Zum Ergebnis
    Frage des Tages|Frage der Woche|Danke für Ihre Stimme*|*abgegebene stimmen|War dieser Artikel*|Wie hat Ihnen*gefallen*|Wie hilfreich*
    Artikel bewerten|Bewerten Sie*`,
    republish:
      'Diesen Artikel republizieren|Artikel republizieren|Diesen Artikel weiterveröffentlichen|Diesen Text weiterverbreiten|Artikel nachdrucken|Diesen Artikel nachdrucken|Diesen Artikel übernehmen',
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
