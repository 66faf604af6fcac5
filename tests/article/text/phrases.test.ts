import { describe, expect, test } from 'vitest';
import { categoriesOf, foldWording, matchWordings } from '../../../utils/article/text/phrases';

const said = (text: string): string[] => categoriesOf(matchWordings(text));

describe('foldWording', () => {
  test.each([
    ['READ MORE:', 'read more :'],
    ['À lire aussi', 'a lire aussi'],
    ['【関連記事】', '関 連 記 事'],
    ['Foto:dpa', 'foto : dpa'],
    ['»  Mehr   zum Thema «', 'mehr zum thema'],
    ['İLGİLİ HABERLER', 'ilgili haberler'],
    ['© dpa', '© dpa'],
    ['📷 Foto: dpa 🎉', 'foto : dpa'],
    ['اقرأ أيضاً', 'اقرا ايضا'],
    ['यह भी पढ़ें', 'यह भी पढ़ें'],
  ])('%s', (text, folded) => expect(foldWording(text)).toBe(foldWording(folded)));
});

describe('matchWordings', () => {
  test.each([
    ['Advertisement', 'ad'],
    ['ANZEIGE', 'ad'],
    ['Comments (12)', 'comments'],
    ['3 Kommentare', 'comments'],
    ['1.2K Comments', 'comments'],
    ['Related articles:', 'related'],
    ['Sign up for our free morning newsletter', 'newsletter'],
    ['READ MORE: Council votes on the bridge', 'readAlso'],
    ['Lesen Sie auch: Der Streit um die Brücke', 'readAlso'],
    ['A lire aussi : le pont rouvre', 'readAlso'],
    ['Te puede interesar', 'readAlso'],
    ['4 min read', 'readTime'],
    ['Foto: Anna Muster', 'credit'],
    ['© AP', 'credit'],
    ['Correction: The bridge opened in 1932.', 'correction'],
    ['Spotted a mistake? Select the text and tell us', 'contact'],
    ['Haben Sie einen Fehler gefunden?', 'contact'],
    ['Vous avez repéré une erreur ?', 'contact'],
    ['Turn on notifications', 'newsletter'],
    ['Never miss a story from the coast', 'newsletter'],
    ['Ricevi le notizie più importanti', 'newsletter'],
    ['Activar notificaciones', 'newsletter'],
    ['Download our app', 'app'],
    ['Available in the App Store and on Google Play', 'app'],
    ['Baixe o aplicativo', 'app'],
    ['Summarize this article', 'aiPromotion'],
    ['Explain it simply', 'aiPromotion'],
    ['Stel een vraag over dit artikel', 'aiPromotion'],
    ['Résumer cet article', 'aiPromotion'],
    ['Read without limits', 'subscribe'],
    ['Jederzeit kündbar', 'subscribe'],
    ['Cancela cuando quieras', 'subscribe'],
    ['Audio version (4 min)', 'listen'],
    ['Versione audio', 'listen'],
    ['See all stories from Coast Press', 'authorBio'],
    ['Alle Artikel von Ida Strand', 'authorBio'],
    ['Todas as notícias de Ida Strand', 'authorBio'],
    ['44 votes', 'poll'],
    ['Ver resultados', 'poll'],
    ['Support independent journalism', 'donation'],
    ['Doneer nu', 'donation'],
    ['From around the web', 'ad'],
    ['Contenuto sponsorizzato', 'ad'],
    ['Add Coast Press as a preferred source on Google', 'newsletter'],
    ['Save for later', 'share'],
    ['Os mais lidos', 'mostRead'],
    ['Das interessiert andere', 'related'],
  ])('%s says %s', (text, category) => expect(said(text)).toContain(category));

  test.each([
    'Comment',
    'Kommentar',
    'Opinión',
    'Readers were quick to answer.',
    'The newsletter won a prize.',
    'Mehr Geld für die Schulen',
    'Shareholders sold.',
    '“I had to sign up for it,” she said.',
    'Adverts were everywhere in the town that summer.',
    'Auditors found an error in the accounts of the harbour.',
    'She turned on the light and looked for a story to tell.',
    'The company took its app out of both stores on Friday.',
    'Researchers asked the machine to explain the law.',
    'Readers left angry comments below the first report.',
    'Votes were counted until midnight.',
    'Listeners of the station sent in ninety letters.',
    'A fund to support independent journalism was set up in May.',
    'Promoted by the club in May, he scored twice.',
    'The paper covers the whole island.',
    'Der Prüfer hat einen Fehler in der Rechnung gefunden.',
    'Proposé par le gouvernement, le texte divise la chambre.',
    'Une erreur dans le calcul a coûté des millions à la ville.',
    'Promosso dalla giunta, il piano divide la città.',
    'El juez dijo que hay un error en la sentencia.',
    'A empresa anunciou uma doação para a escola.',
    'De partij wil dat mensen langer doorwerken.',
    '* * *',
    '→ 【 】',
  ])('%s says nothing', (text) => expect(said(text)).toEqual([]));

  test('a long paragraph is read for its opening alone', () => {
    const prose = 'The council met on Tuesday to speak about the bridge. '.repeat(8);
    expect(said(`${prose} Sign up for our newsletter.`)).toEqual([]);
    expect(said(`Correction: ${prose}`)).toEqual(['correction']);
  });

  test('order counts in phrases of two parts', () => expect(said('The newsletter asked us to sign up twice.')).toEqual([]));
});
