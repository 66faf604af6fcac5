import { describe, expect, test } from 'vitest';
import { blocksIn } from '../../utils/article/page/elements';
import { measure } from '../../utils/article/page/measure';
import { ruleFinders } from '../../utils/article/clutter/ruleFinders';
import { unjudged } from '../../utils/article/ledger/setAside';
import { readMetadata } from '../../utils/article/metadata';
import { snapshot } from '../../utils/article/page/snapshot';
import { clutterRules } from '../../utils/rules/clutter';

/** How many blocks each thing holds that a rule finds. */
const foundBlocks = (name: string, html: string): number[] => {
  const page = measure(snapshot(new DOMParser().parseFromString(html, 'text/html')));
  const finder = ruleFinders.find((candidate) => candidate.name === name);
  const targets = [...(finder?.find(unjudged(page, readMetadata(page))) ?? [])];
  return targets.map((target) => ('span' in target ? target.span.end - target.span.start : blocksIn(page, target).length));
};

const found = (name: string, html: string): number => foundBlocks(name, html).length;

const link = (text: string): string => `<a href="/b">${text}</a>`;
const list = (...items: string[]): string => `<ul>${items.map((item) => `<li>${link(item)}</li>`).join('')}</ul>`;

describe('in other languages', () => {
  test.each([
    [
      'read-also',
      `<p>Lesen Sie auch: ${link('Die Fähre bleibt im Hafen')}</p>`,
      '<p>Lesen Sie dazu bitte das Gesetz, sagte er und ging hinaus.</p>',
    ],
    [
      'read-also',
      `<p>À lire aussi : ${link('Le bac reste à quai')}</p>`,
      '<p>À lire aussi souvent, on finit par aimer les cartes marines.</p>',
    ],
    ['read-also', `<p>${link('Читайте также: паром остался в порту')}</p>`, '<p>Читайте медленно, просит она детей.</p>'],
    ['read-also', `<p>${link('あわせて読みたい 連絡船は港に残る')}</p>`, '<p>あわせて読みたいと彼女は言った。</p>'],
    [
      'related-links',
      `<h3>Mehr zum Thema</h3>${list('Die Fähre', 'Das Brot')}`,
      '<h3>Mehr zum Thema</h3><p>Die Fähre lag drei Tage im Hafen. Niemand kam an Land.</p>',
    ],
    [
      'related-links',
      `<h3>Notícias relacionadas</h3>${list('A balsa', 'O pão')}`,
      '<h3>Relacionados</h3><p>Os irmãos dela também navegavam. Dois não voltaram.</p>',
    ],
    [
      'related-links',
      `<h3>مقالات ذات صلة</h3>${list('العبارة', 'الخبز')}`,
      '<h3>ذات صلة</h3><p>أبحر إخوتها أيضا في ذلك الشتاء ولم يعد منهم اثنان إلى الجزيرة.</p>',
    ],
    [
      'newsletter-box',
      '<form><p>Jetzt unseren Newsletter abonnieren</p><input type="email"></form>',
      '<p>Wer den Newsletter abonniert hatte, wusste es früher als der Rat.</p>',
    ],
    [
      'newsletter-box',
      '<form><p>Inscrivez-vous à notre newsletter</p><input type="email"></form>',
      '<p>La mairie a inscrit mille habitants à la newsletter du port.</p>',
    ],
    [
      'subscribe-box',
      '<div><p>Nur für Abonnenten</p><p>Jetzt testen und weiterlesen mit Küste Plus</p></div>',
      '<p>Die Bühne spielt im Winter nur für Abonnenten, und der Saal ist voll.</p>',
    ],
    ['subscribe-box', '<div><p>この記事は会員限定です。</p><button>ログイン</button></div>', '<p>会員限定の催しに三百人が集まった。</p>'],
    [
      'comment-prompt',
      '<div><h3>Kommentare (3)</h3><a href="/k">Kommentar schreiben</a></div>',
      '<h2>Kommentar</h2><p>Der Hafen hat Besseres verdient.</p>',
    ],
    ['comment-prompt', `<div><h3>Comentarios</h3>${link('Deja tu comentario')}</div>`, '<h2>Opinión</h2><p>El puerto merece más.</p>'],
    ['ad-label', '<div>Anzeige</div>', '<p>Anzeige erstattete der Kapitän am Montag, als er wieder an Land war.</p>'],
    ['ad-label', '<div>Publicité</div>', '<p>Publicité mensongère, disent les pêcheurs, qui ont saisi le juge.</p>'],
    ['ad-label', '<div>广告</div>', '<p>广告曾是这座小镇的生计。</p>'],
    [
      'photo-credit',
      '<div><img src="a.jpg" alt=""><span>Foto: Ida Strand</span></div>',
      '<p>Foto und Film sind im Hafen verboten, weil dort die Marine liegt.</p>',
    ],
    [
      'photo-credit',
      '<div><img src="a.jpg" alt=""><span>Фото: Іда Странд</span></div>',
      '<p>Фото порту висять у залі, і кожна дитина їх знає.</p>',
    ],
  ])('%s: %s', (name, removes, keeps) => {
    expect(found(name, removes)).toBeGreaterThan(0);
    expect(found(name, keeps)).toBe(0);
  });
});

describe('a sentence of the site in a plain paragraph', () => {
  test.each([
    ['<p>Sign up to our weekly newsletter for the best of the coast in your inbox.</p>'],
    ['<p>Abonnieren Sie unseren Newsletter und lesen Sie jeden Morgen, was an der Küste geschieht.</p>'],
    ['<p>Abonnez-vous à notre newsletter pour suivre le port chaque matin.</p>'],
    ['<p>Suscríbase a nuestra newsletter para saber qué pasa en el puerto.</p>'],
  ])('goes: %s', (html) => expect(found('newsletter-box', html)).toBe(1));
  test.each([
    ['<p>"Sign up to our newsletter" was all that the council ever told her.</p>'],
    ['<p>Readers were asked to sign up to a newsletter, and half of them did.</p>'],
    ['<p>They sign up to our newsletter. They read it on the boat. Then they write to us.</p>'],
  ])('stays: %s', (html) => expect(found('newsletter-box', html)).toBe(0));
});

const offer = (terms: string): string =>
  `<div><h3>Subscribe to continue reading</h3><p>${terms}</p><a href="/s">Subscribe now</a><p>Already a subscriber? ${link('Sign in')}</p></div>`;

describe('an offer', () => {
  test('goes with its terms', () =>
    expect(foundBlocks('subscribe-box', offer('All our articles for 4.90 a month. Cancel at any time.'))[0]).toBe(4));
  test('leaves a story that is longer than its terms would be', () =>
    expect(
      foundBlocks('subscribe-box', offer('The yard went. Nobody knew. The welders were told on Friday. Then it rained.')),
    ).not.toContain(4));
});

describe('the rules as data', () => {
  test('ask for a second kind of evidence', () =>
    expect(clutterRules.filter(({ takes, needs }) => takes !== 'heading-and-links' && needs.length === 0)).toEqual([]));
  test('never go by a class name', () => expect(JSON.stringify(clutterRules)).not.toMatch(/\[class|className/));
});
