import type { Prose } from './types';

export const de: Prose = {
  lang: 'de',
  persons: ['Jana Brandt', 'Ole Petersen', 'Miriam Vogt', 'Karl Lehner'],
  places: ['Saltwerder', 'Kirchhafen', 'Moorstedt', 'Ellerbrück'],
  firms: ['die Küstenreederei', 'der Landkreis', 'das Institut für Küstenkunde'],
  topics: [
    {
      titles: [
        'Fähre nach {place} fährt nach {n} Tagen wieder',
        'Insulaner atmen auf: Die Fähre nach {place} ist zurück',
        'Riss in der Welle: Fähre nach {place} repariert',
      ],
      standfirsts: [
        'Das einzige Schiff, das Lastwagen auf die Inseln bringt, lag seit dem Sturm im Dock; in den Läden wurde die Milch knapp.',
      ],
      subheads: ['Milch aus der Luft', 'Ein zweites Schiff'],
      sentences: [
        'Die Fähre zwischen {place} und den äußeren Inseln hat am Dienstag zum ersten Mal in diesem Monat wieder abgelegt, mit {n} Autos an Bord und einer Schlange, die bis zur Tankstelle reichte.',
        'Taucher hatten in der Welle der Backbordschraube einen Riss gefunden, so lang wie eine Hand.',
        '„Man hat ihn gehört, bevor man ihn sehen konnte“, sagt {person}, seit elf Wintern im Maschinenraum.',
        'Solange das Schiff im Dock lag, brachten zwei Kutter und ein Hubschrauber Medikamente, Post und frisches Gemüse.',
        'Die Schule auf der kleinsten Insel schickte ihre sieben Kinder nach Hause, denn die Lehrerin wohnt auf dem Festland.',
        'Die Reparatur hat nach Angaben der Reederei {n} Millionen gekostet, die Fahrpreise sollen trotzdem bleiben, wie sie sind.',
        'Wer ein Hotel führt, rechnet anders: Fast die Hälfte der Buchungen für die ersten beiden Wochen der Saison wurde storniert.',
        'Eine Bitte um ein zweites Schiff haben inzwischen mehr Menschen unterschrieben, als auf den Inseln leben.',
        'Das Ministerium stellt ein gebrauchtes aus Norwegen für den Herbst in Aussicht.',
        '„Herbst haben wir schon öfter gehört“, sagt {other} vom Laden am Anleger, „nur nie mit einer Jahreszahl.“',
      ],
    },
    {
      titles: [
        'Klempner findet in {place} {n} Gemälde hinter einer Wand',
        'Vergessene Bilder aus dem Rathaus von {place} werden gezeigt',
        'Wem gehören die Bilder aus der Wand von {place}?',
      ],
      standfirsts: ['Handwerker suchten nach einer feuchten Stelle und fanden eine Sammlung, die seit dem Krieg als verloren galt.'],
      subheads: ['Geruch nach Terpentin', 'Niemand führte eine Liste'],
      sentences: [
        'Ein Klempner, der am Freitagmorgen im alten Rathaus von {place} eine Wand anbohrte, traf weder Rohr noch Ziegel, sondern den Rahmen einer Landschaft in Öl.',
        'Dahinter standen {n} weitere Bilder, in Decken gewickelt und mit Strohband verschnürt.',
        'Die meisten zeigen den Hafen bei Niedrigwasser und stammen aus den Jahren zwischen den Kriegen.',
        '„Zuerst fiel uns der Geruch auf, als sei der Maler eben erst hinausgegangen“, sagt Stadtarchivar {person}.',
        'In einem Verzeichnis, das als vollständig galt, ist keines der Bilder erwähnt.',
        'Ältere Leute erinnern sich an einen Schreiber, der die Sammlung versteckt haben soll, als das Haus beschlagnahmt wurde.',
        'Er starb im selben Winter, und falls er jemandem von der Wand erzählt hat, so schrieb es keiner auf.',
        'Zwei Leinwände haben Mäuse angefressen, die anderen sind besser erhalten als jene im Museum.',
        'Erben von drei Malern haben sich gemeldet, ihre Ansprüche werden der Reihe nach geprüft.',
      ],
    },
    {
      titles: [
        '{place} speichert die Wärme des Sommers im alten Bergwerk',
        'Heizen aus der Grube: {n} Häuser in {place} machen mit',
        'Altes Bergwerk unter {place} wird zum Wärmespeicher',
      ],
      standfirsts: ['Im August soll warmes Wasser in den Schacht gepumpt werden, im Januar kommt es wieder herauf.'],
      subheads: ['Hinab im August', 'Wer das bezahlt'],
      sentences: [
        'In den gefluteten Stollen unter {place} wollen Ingenieure die Wärme des Sommers aufheben, bis sie gebraucht wird.',
        'Kollektoren auf den Dächern einer Lagerhalle erhitzen das Wasser auf sechzig Grad, Pumpen schicken es dreihundert Meter in die Tiefe.',
        'Im Winter soll dasselbe Wasser {n} Häuser, eine Schule und das Hallenbad heizen.',
        'Rechnungen zufolge sind dann noch zwei Drittel der Wärme da.',
        '„Der Berg ist uns etwas schuldig“, sagt {person}, deren Vater bis zuletzt unter Tage gearbeitet hat.',
        'Im Probebetrieb ging weniger verloren als befürchtet, weil die Stollen trockener sind als in den Plänen verzeichnet.',
        'Die Anlage kostet so viel wie ein kleines Gaskraftwerk, ein Drittel davon tragen rund zweitausend Anteilseigner aus der Gegend.',
        'Wer mitmacht, zahlt fünfzehn Jahre lang denselben Preis.',
        'Kritiker fragen, was mit den Metallen geschieht, die das warme Wasser aus dem Gestein löst.',
      ],
    },
  ],
};
