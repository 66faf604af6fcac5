import { describe, expect, test } from 'vitest';
import { measure } from '../../../../utils/article/page/measure';
import { readMetadata } from '../../../../utils/article/metadata';
import { cardListsOf } from '../../../../utils/article/clutter/cards/cardLists';
import { unjudged } from '../../../../utils/article/ledger/setAside';
import { snapshot } from '../../../../utils/article/page/snapshot';

const URL_HERE = 'https://coast.example/news/ferry';
const TEXT = 'The ferry stayed in harbour for a second day, and by the evening the island had run out of bread and of patience.';

function recordsOf(html: string, lang = 'en'): { cards: number; evidence: readonly string[]; goes: boolean; kind: string }[] {
  const doc = new DOMParser().parseFromString(
    `<html lang="${lang}"><head><title>Ferry stuck</title></head><body>${html}</body></html>`,
    'text/html',
  );
  const page = measure(snapshot(doc, { url: URL_HERE }));
  return cardListsOf(unjudged(page, readMetadata(page))).map(({ cards, evidence, isSure, kind }) => ({
    cards: cards.length,
    evidence,
    goes: isSure,
    kind,
  }));
}

const three = (card: (n: number) => string): string => [1, 2, 3].map(card).join('');
const goes = (html: string): boolean => recordsOf(html).some((records) => records.goes);

describe('cards of other stories go', () => {
  test.each([
    [
      'full text with source and age',
      three(
        (n) =>
          `<div><a href="/n/${n}">Bridge number ${n} to close</a><span><div>Coast Post</div><div>${n} hours ago</div></span><p>${n}. ${TEXT}</p></div>`,
      ),
    ],
    [
      'headline twice, no link',
      three(
        (n) =>
          `<div><div>Bridge number ${n} of them to close today</div><div>Bridge number ${n} of them to close today</div><div>Post</div><div>${n} hours ago</div><p>${n}. ${TEXT}</p></div>`,
      ),
    ],
    [
      'below a heading',
      `<h2>Related articles</h2>${three((n) => `<div><h3><a href="/n/${n}">Bridge ${n} to close</a></h3><p>${n}. ${TEXT}</p></div>`)}`,
    ],
    [
      'in rows of two',
      `<h2>Related articles</h2><div>${three((n) => `<div><div><h3><a href="/a/${n}">Bridge ${n} to close</a></h3><p>${n}. ${TEXT}</p></div><div><h3><a href="/b/${n}">Road ${n} to open</a></h3><p>${n}. ${TEXT}</p></div></div>`)}</div>`,
    ],
    [
      'an advertisement between them',
      `${three((n) => `<div><h3><a href="/n/${n}">Bridge ${n} to close</a></h3><p>${n}. ${TEXT}</p><time>${n} May</time></div><div>Advertisement</div>`)}`,
    ],
    [
      'one alone below a heading',
      `<h3>Related</h3><div><a href="/n/1">Bridge in the north to close</a><div>Post</div><div>2 hours ago</div><p>${TEXT}</p></div>`,
    ],
    [
      'an article that is a link, within the article',
      `<article><p>${TEXT}</p><article><h3><a href="/n/1">Bridge in the north to close</a></h3></article><p>${TEXT} Again.</p></article>`,
    ],
  ])('%s', (_, html) => expect(goes(html)).toBe(true));

  test.each(['ar', 'ar_EG'])('with ages in the language of the page, written %s', (lang) => {
    const html = three((n) => `<div><a href="/n/${n}">جسر المشاة رقم ${n} يفتح اليوم للعابرين</a><div>منذ ساعة</div></div>`);
    expect(recordsOf(html, lang)).toEqual([expect.objectContaining({ cards: 3, goes: true })]);
  });

  test('readers’ comments, told apart from stories', () => {
    const html = `<h2>Comments (3)</h2><ol>${three((n) => `<li><div>sailor${n}</div><div>${n} hours ago</div><p>${n}. ${TEXT}</p></li>`)}</ol>`;
    expect(recordsOf(html)).toEqual([expect.objectContaining({ cards: 3, goes: true, kind: 'comments' })]);
  });
});

describe('what repeats a shape and is the story stays', () => {
  test.each([
    [
      'a list article whose headings are linked',
      three((n) => `<div><h2><a href="/walks/${n}">${n}. The long way round</a></h2><p>${n}. ${TEXT}</p></div>`),
    ],
    [
      'entries of a live blog',
      three((n) => `<div><h2><a href="#post-${n}">1${n}:30</a> Harbour closed again</h2><time>1${n}:30</time><p>${n}. ${TEXT}</p></div>`),
    ],
    [
      'entries that are articles within the article',
      `<article>${three((n) => `<article><h3>Harbour closed on day ${n}</h3><time>1${n}:30</time><p>${n}. ${TEXT}</p></article>`)}</article>`,
    ],
    ['questions and answers', three((n) => `<section><h3>What happens on day ${n}?</h3><p>${n}. ${TEXT}</p></section>`)],
    ['steps of a recipe', three((n) => `<div><h3>Step ${n}</h3><p>${n}. ${TEXT}</p></div>`)],
    ['a timeline', three((n) => `<div><div>${n}.3.2025</div><p>${n}. ${TEXT}</p></div>`)],
    ['paragraphs in boxes', three((n) => `<div><p>${n}. ${TEXT}</p></div>`)],
    [
      'rows of a table',
      `<table>${three((n) => `<tr><td><a href="/team/${n}">Rovers of the north</a></td><td>1${n}:00</td></tr>`)}</table>`,
    ],
    ['an opinion below its section’s name', `<h2>Comment</h2><div><p>${TEXT}</p></div><div><p>${TEXT} Again.</p></div>`],
  ])('%s', (_, html) => expect(goes(html)).toBe(false));
});

test('every record says what spoke for it', () => {
  const html = `<h2>Related articles</h2>${three((n) => `<div><h3><a href="/n/${n}">Bridge ${n} to close</a></h3><time>${n} May</time><p>${TEXT}</p></div>`)}`;
  expect(recordsOf(html)[0]?.evidence).toEqual([
    'stands below a heading for other stories',
    'each has a source or time of its own',
    'the same text in several of them',
    'each leads to another page',
  ]);
});

/** Cards without links: nothing but their ages tells that they are of other stories. */
const dated = (age: string): string =>
  three(
    (n) =>
      `<div><h3><a href="https://paper${n}.example/">Bridge number ${n} to close</a></h3><div>Coast Post</div><div>${age}</div><p>${n}. ${TEXT}</p></div>`,
  );

test.each([
  ['en', '5 minutes ago'],
  ['en', '5 mins ago'],
  ['en', '2 hrs ago'],
  ['en', '2h'],
  ['en', 'just now'],
  ['en', 'yesterday'],
  ['de', 'gerade eben'],
  ['de', 'vor 5 Min.'],
  ['fr', 'il y a 5 min'],
  ['ja', 'たった今'],
  ['ru', '5 мин назад'],
])('cards are dated, %s: %s', (lang, age) => {
  expect(recordsOf(dated(age), lang).map(({ evidence }) => evidence)).toEqual(
    recordsOf(dated('14:05'), lang).map(({ evidence }) => evidence),
  );
  expect(recordsOf(dated(age), lang).flatMap(({ evidence }) => evidence)).toContain('each has a source or time of its own');
});
