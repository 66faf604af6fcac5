import type { Language } from './types';

export const language: Language = {
  script: 'Latn',
  phrases: {
    related: `Meer over*|Meer nieuws*|Gerelateerd*
    Meer artikelen|Meer verhalen|Meer van*|Meer uit*|Ander nieuws|Andere artikelen|Andere berichten|Aanbevolen*|Voor jou geselecteerd|Voor jou
    Uitgelicht|Laatste nieuws|Laatste berichten|Nieuwste artikelen|Het laatste nieuws|Mis het niet|Niet te missen|Misschien vind je dit*
    Misschien vindt u dit*|Dit vind je misschien*|Vind je misschien*|Ook interessant|Dit lezen anderen|Volgend artikel|Vorig artikel
    Volgende artikel|Vorige artikel|Verwante artikelen|Over dit onderwerp|Uit het archief`,
    readAlso: `Lees ook*|Lees meer*|Lees verder*
    Lees het hele*|Lees het volledige*|Lees hier*|Lees:*|Bekijk ook*|Bekijk meer*|Luister ook*|Zie ook*|Ook interessant:*`,
    mostRead: `Meest gelezen*|Best gelezen*|Veel gelezen*|Meest bekeken*|Meest gedeeld*|Populair|Populaire artikelen
    Populairste artikelen|Nu populair|Trending|Meest besproken`,
    newsletter: `*onze nieuwsbrief*
    *aanmeld*nieuwsbrief*|*meld*aan*nieuwsbrief*|*schrijf*in*nieuwsbrief*|*abonneer*nieuwsbrief*|*ontvang*nieuwsbrief*
    *inschrijven*nieuwsbrief*|*nieuwsbrief*inschrijven*|*in je inbox*|*in uw inbox*|*in je mailbox*|*in uw mailbox*|Je e-mailadres
    Uw e-mailadres|E-mailadres|Aanmelden|Meld je aan|Meld je nu aan*|Schrijf je in|Inschrijven|Zet meldingen aan*|Meldingen inschakelen*
    Zet notificaties aan*|Ontvang meldingen*|Ontvang pushberichten*|Pushmeldingen|Ontvang het laatste nieuws*|Ontvang elke*
    Krijg het laatste nieuws*|Mis niets*|Mis geen*|Blijf op de hoogte*|Volg ons*|Volg*op Instagram|Volg*op Facebook|Volg*op Google News*
    *ons whatsapp-kanaal*|*voorkeursbron*|Niet nu|Nee, bedankt|Afmelden kan*|Je kunt je*afmelden*`,
    subscribe: `Neem een abonnement*|*voor abonnees*|*al abonnee*
    Abonneer je*|Abonneer u*|Abonneer nu*|Abonneren|Word abonnee*|Word lid*|Word nu*abonnee*|Neem nu een*abonnement*|Al lid*
    Ben je al abonnee*|Bent u al abonnee*|Alleen voor abonnees*|Exclusief voor abonnees*|Dit artikel is exclusief*|Dit artikel is alleen*
    Onbeperkt toegang*|Onbeperkte toegang*|Onbeperkt lezen*|Lees onbeperkt*|Krijg toegang*|Lees verder met*|Verder lezen*|Probeer*gratis
    Probeer nu*|Probeer*voor €*|Probeer een maand*|Maandelijks opzegbaar*|Altijd opzegbaar*|*per maand*opzegbaar*|Op elk moment opzegbaar*
    Bekijk aanbiedingen|Bekijk abonnementen|Bekijk de abonnementen|Kies je abonnement*|Tijdelijke aanbieding*|Premium-artikel`,
    app: `Download de app*|Download onze app*|Download app|Download nu|Download nu de*app*|*onze app*|Open in de app|Open de app
    Lees in de app|Lees verder in de app|Installeer de app*|Beschikbaar in de App Store*|Beschikbaar op Google Play*
    Verkrijgbaar in de App Store*|Aan de slag|Begin nu`,
    aiPromotion: `Samenvatten|Vat samen|Vat dit artikel samen|Samenvatting door AI|AI-samenvatting*|Samenvatting gemaakt*|Kernpunten*AI
    Stel een vraag*|Stel je vraag*|Stel uw vraag*|Vraag het*AI|Vraag het onze*|Leg het*eenvoudig uit|Leg het simpel uit
    Eenvoudig uitgelegd|Vereenvoudig|Vereenvoudigen|Vertaal|Vertaal dit*|Probeer onze AI*|Probeer de AI*|Ontdek wat*AI*kan*|AI-assistent
    *onze AI*|AI kan fouten maken*|Gemaakt met AI|Gegenereerd door AI`,
    comments: 'Reacties*',
    share: `Delen|Deel dit*
    Deel|Deel artikel|Deel op*|Deel via*|Artikel delen|Delen via*|Kopieer link|Link kopiëren|Link gekopieerd*|Gekopieerd|Opslaan|Bewaar
    Bewaren|Artikel bewaren|Bewaar artikel|Bewaar voor later|Lees later|Later lezen|Printen|Afdrukken|Doorsturen|Verstuur|Mail
    Tekstgrootte|Geef dit artikel cadeau|Cadeau geven`,
    ad: `Advertentie*
    Gesponsord*|Betaalde inhoud|Betaalde content|Partnercontent|Branded content|Aangeboden door|Van onze partners|Onze partners|Van het web
    Van over het hele web|Elders op het web|Het artikel gaat verder*|Tekst gaat verder onder*|Lees verder onder*|Lees verder na*
    Artikel gaat verder onder*|Reclame|Ingezonden mededeling`,
    listen: `Luister|Luister nu|Luister naar dit*|Luister naar het artikel*|Luister *min|Beluister*artikel|Beluister*artikel*min
    Audioversie|Audioversie*min|Artikel beluisteren|Lees voor|Voorlezen|Laat voorlezen|Afspelen|Speel af|Pauzeren|Pauze|Snelheid
    Afspeelsnelheid*|*computerstem*|Voorgelezen door*`,
    consent: '*gebruik* cookies*',
    credit: 'Beeld:*',
    donation: `Doneer|Doneer nu*|Doneren|Steun ons*|Steun onze*|Steun onafhankelijke*|Steun de*journalistiek*|Help ons*|Word donateur*
    Word supporter*|Draag bij|Je bijdrage*|Uw bijdrage*|Met jouw steun*|Met uw steun*|Jouw steun*|Uw donatie*`,
    authorBio: `Over de auteur*|Over de schrijver*|Over ons|Alle artikelen van*|Alle artikelen door*|Alle berichten van*
    Bekijk alle artikelen*|Meer artikelen van*|Meer van deze auteur|Bekijk profiel|Bekijk het profiel|Profiel bekijken|Auteursprofiel
    *is verslaggever*|*is redacteur*|*is journalist*|*is correspondent*|*is columnist*|*is hoofdredacteur*|*is een nieuwssite*
    *is een nieuwswebsite*|*is een online magazine*|*schrijft voor*over economie*|*schrijft voor*over politiek*|Geschreven door`,
    correction: 'Correctie*',
    updated: 'Bijgewerkt*',
    published: 'Gepubliceerd*',
    contact: `Fout gezien*|Fout gevonden*|Foutje gezien*|Foutje gevonden*|Foutje ontdekt*|Taalfout gezien*|Zie je een fout*
    Ziet u een fout*|Heb je een fout*|Heeft u een fout*|Klopt er iets niet*|*selecteer de tekst*|*selecteer het en*|Meld een fout*
    Meld fout|Fout melden*|Meld een probleem*|Probleem melden|Heb je een tip*|Heeft u een tip*|Heb je een vraag*|Heb je nieuws*
    Tip de redactie*|Tip ons*|Stuur ons*|Stuur een tip*|Mail ons*|Mail de redactie*|Contact met de redactie*|Neem contact op*
    Geef feedback|Feedback|Feedback geven`,
    poll: `Stem|Stem nu*|Stemmen|Stem mee*|Breng je stem uit*|Bekijk resultaten|Bekijk de resultaten|Toon resultaten|Bekijk uitslag
    Resultaten van de poll|Poll van de dag|Poll van de week|Stelling van de dag|Vraag van de dag|Peiling|Doe mee aan onze*
    Vul de enquête in*|Bedankt voor je stem*|Bedankt voor uw stem*|Je hebt al gestemd*|Uitgebrachte stemmen*|Was dit artikel*
    Vond je dit artikel*|Vond u dit artikel*|Wat vond je van dit*|Beoordeel dit*`,
    republish: 'Dit artikel overnemen|Herpubliceer dit artikel|Dit artikel herpubliceren',
  },
  ages: {
    frames: '_ geleden',
    minute: 'minuut|minuten|min|m',
    hour: 'uur|uren|u',
    day: 'dag|dagen|dgn|d',
    week: 'week|weken|w',
    month: 'maand|maanden|mnd',
    one: 'een|één',
    now: 'zojuist|zonet|daarnet|enkele seconden geleden|een moment geleden',
    today: 'vandaag',
    yesterday: 'gisteren',
  },
  months: 'januari februari maart april mei juni juli augustus september oktober november december',
  ownWords: 'ons|onze',
  smallWords: 'het een van dat niet zijn voor met op te aan ook door bij naar de',
  wordsAloud: 202,
};
