import { expect, test } from 'vitest';
import { PROSE, read } from './reading';

const writers = (line: string, head = ''): string[] =>
  read(
    `<title>Quay vote passes</title><meta property="og:site_name" content="Harbour Paper">${head}`,
    `<h1>Quay vote passes</h1>${line}${PROSE}`,
  ).byline.map(({ value }) => value);

const meta = (author: string): string => `<meta name="author" content='${author}'>`;

test.each([
  ['By Ann Ash and Bo Birch, Berlin', ['Ann Ash', 'Bo Birch']],
  ['By Emma Reed | Researched by Oliver Sands', ['Emma Reed']],
  ['Von Jutta Ahlers, Chefredakteurin', ['Jutta Ahlers']],
  ['By Staff', []],
  ['By Ann Ash, Staff Writer', ['Ann Ash']],
  ['By AFP in Paris', ['AFP']],
  ['Von Mat\u00adthi\u00adas Lau', ['Matthias Lau']],
  ['von <b>Herr_Rein</b> Veröffentlicht am 3. Mai 2024', ['Herr_Rein']],
  ['Text: <b>Ann Ash</b> Photos: Bo Birch Cole on Splash', ['Ann Ash']],
  ['Autor: Rechtsanwalt Sven Einbeck', ['Sven Einbeck']],
  ['<b>Mona Dahl in</b> <a href="/topics/boats">Boats</a>', ['Mona Dahl']],
  ['By <b>Ann Ash</b> <b>Harbour Commons</b> <i>May 2nd 2025</i>', ['Ann Ash']],
  ['This post was written by Vera Maas, MD, a doctor of the island hospital.', ['Vera Maas']],
  ['By <a href="/ann">Ann Ash</a> <a href="/print">View In Digital Edition</a>', ['Ann Ash']],
  ['By <span class="first-name">Ann Maria</span> <span class="last-name">Ash</span>', ['Ann Maria Ash']],
  ['作者：孙一帆', ['孙一帆']],
  ['文・佐藤みなと 写真・鈴木一郎', ['佐藤みなと']],
  ['5 minuti di lettura', []],
  ['di lettura', []],
  ['By Ann Ash and AFP', ['Ann Ash', 'AFP']],
  ['Par Ann Ash avec AFP', ['Ann Ash', 'AFP']],
  ['Published Wed', []],
  ['Tác giả: Hải Đăng', ['Hải Đăng']],
])('%s', (line, names) => expect(writers(`<div class="byline">${line}</div>`)).toEqual(names));

test.each([
  ['"David Kim"', ['David Kim']],
  ['https://www.facebook.com/harbourpaper', []],
  ['www.facebook.com/harbourpaper', []],
  ['Reuters', ['Reuters']],
  ['Ann Ash, MD, PhD', ['Ann Ash']],
  ['Ann (Birch) Ash', ['Ann (Birch) Ash']],
])('an author in the data: %s', (author, names) => expect(writers('', meta(author))).toEqual(names));

test('the site is no writer where somebody else is named', () => {
  expect(writers('<div class="byline">By Ann Ash</div>', meta('Harbour Paper'))).toEqual(['Ann Ash']);
});

test('the account that posts is not the one who signs above the text', () => {
  const line = '<p>by <a rel="author" href="https://www.harbour-paper.example/author/admin/">Harbour D</a></p><p>MONA SITHOLE</p>';
  expect(writers(line)).toEqual(['MONA SITHOLE']);
});

test.each<readonly [what: string, author: object | string, names: readonly string[]]>([
  [
    'an office with an “and” in its name',
    { '@type': 'Organization', name: 'Centre for Harbour Research and Tides' },
    ['Centre for Harbour Research and Tides'],
  ],
  ['somebody called Ben', { '@type': 'Person', name: 'Ben' }, ['Ben']],
  ['a name in lower case', { '@type': 'Person', name: 'ann ash' }, ['ann ash']],
])('data that names %s', (_, author, names) => {
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Quay vote passes', author });
  expect(writers('', `<script type="application/ld+json">${data}</script>`)).toEqual(names);
});

test('“Contributors:” names writers', () => {
  expect(writers('<div class="tags">Contributors: <i>Ann Ash</i></div>')).toEqual(['Ann Ash']);
});

const nameLine = (first: string, last: string): string =>
  `<div class="byline"><a rel="author"><span class="firstname">${first}</span> <span class="lastname">${last}</span></a></div>`;

test('first and last name in an element each, where the data has another writer', () => {
  const data = JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Quay vote passes',
    author: { '@type': 'Person', name: 'Marta Lund Holm' },
  });
  const head = `<script type="application/ld+json">${data}</script>`;
  expect(writers(nameLine('Ingrid', 'Trebo') + nameLine('Marta Lund', 'Holm'), head)).toEqual(['Ingrid Trebo', 'Marta Lund Holm']);
});

test('who reviewed a story did not write it', () => {
  const line = '<p>By <a rel="author" href="#">Ann Ash</a>. Reviewed by <a rel="author" href="#">Bo Birch</a></p>';
  expect(writers(line)).toEqual(['Ann Ash']);
});

test('libraries name the last name first', () => {
  expect(writers('', '<meta name="citation_author" content="Ash, Ann B.">')).toEqual(['Ann B. Ash']);
});

test('a phrase of the headline below the text is nobody', () => {
  const phrase = '<div class="author-box"><p>Quay Vote</p></div>';
  const body = `<h1>Quay vote passes</h1>${PROSE}${phrase}`;
  expect(read('<title>Quay vote passes</title>', body).byline).toEqual([]);
});

test('a first name behind “by” in the line of the date is the writer', () => {
  const line = '<p>by <b>Amanda</b> · Dec 20, 2024 at 3:00 am</p><p>by H.G. Parry Released: three novels</p>';
  expect(writers(line)).toEqual(['Amanda']);
});

const dataOf = (name: string): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Quay vote passes', author: { '@type': 'Person', name } })}</script>`;

test.each<readonly [what: string, line: string, author: string, names: readonly string[]]>([
  ['a printed writer against who put it on the page', '<p>By: Ann Ash</p>', 'Bo Birch', ['Ann Ash']],
  ['a printed writer against an account', "<p>by Aoife O'Rourke</p>", 'KatieS', ["Aoife O'Rourke"]],
  ['a printed writer against a user’s name', '<div class="byline">Ann Ash</div>', 'bo.birch', ['Ann Ash']],
  ['data in another script', '<p>By Takeo Maeno and Tatsuo Tanaka</p>', '新間', ['新間']],
  ['data against terms of use', '<p>By continuing you accept our Privacy Policy</p>', 'Bo Birch', ['Bo Birch']],
  ['data against a theme', '<p>By Quay Vote</p>', 'Bo Birch', ['Bo Birch']],
])('%s', (...[, line, author, names]) => expect(writers(line, dataOf(author))).toEqual(names));

test('a longer list below the text is of other stories too', () => {
  const body = `<h1>Quay vote passes</h1>${PROSE}<div class="byline">By Emma Reed, Mara Sims and Tara Turner</div>`;
  expect(read(`<title>Quay vote passes</title>${dataOf('Tara Turner')}`, body).byline.map(({ value }) => value)).toEqual(['Tara Turner']);
});

test('who is written of below the text', () => {
  const about =
    '<h3>Written by Cass Horn</h3><p>Cass Horn is a writer who has helped people to save money for their boats for twenty years, and who lives in a lighthouse with two dogs and a cat.</p>';
  const body = `<h1>Quay vote passes</h1>${PROSE}${about}`;
  expect(read('<title>Quay vote passes</title>', body).byline.map(({ value }) => value)).toEqual(['Cass Horn']);
});

test.each([
  ['a nickname', '<div class="entry-meta"><b>HansEhr</b> <i>17.10.2024, 13:56</i></div>', ['HansEhr']],
  ['a section', '<div class="entry-meta"><b>Boats</b> <i>17.10.2024, 13:56</i></div>', []],
  ['the first words of the text', '<div>17.10.2024, 13:56</div><p>Hamburg – All spoke with Bernd Lukas and left.</p>', []],
])('beside the date: %s', (_, line, names) => expect(writers(line)).toEqual(names));

test('who praises a product below the text is no writer', () => {
  const praise = '<blockquote><p>“The best boat I ever had.”</p><p>Mia Holt, Lidd</p></blockquote>';
  const body = `<h1>Quay vote passes</h1>${PROSE}${praise}`;
  expect(read('<title>Quay vote passes</title>', body).byline).toEqual([]);
});

test.each<readonly [what: string, line: string, names: readonly string[]]>([
  ['below a line that says so', '<div><p>Written by</p><p>Ann Ash</p></div>', ['Ann Ash']],
  ['below a heading that says so', '<div><h3>Author</h3><p>Ann Ash</p></div>', ['Ann Ash']],
  ['a button below a line that says so', '<div><p>By</p><p>Read more</p></div>', []],
  [
    'before a section in the line of the date',
    '<p>26 Mar 2025 • Mona Dahl in <a href="/category/boats/">Boat Building</a></p>',
    ['Mona Dahl'],
  ],
  ['all in one piece beside the date', '<p>26 Mar 2025</p><p>Ann Ash, Bo C. Birch, Cole Dorn</p>', ['Ann Ash', 'Bo C. Birch', 'Cole Dorn']],
  ['behind the date and a stroke', '<div><div>14 Mar 2025</div><div>/</div><a href="/team/ann">Ann Ash</a></div>', ['Ann Ash']],
])('%s', (_, line, names) => expect(writers(line)).toEqual(names));

test.each(['1', '2'])('what is shared says who wrote it: label %s', (at) => {
  expect(writers('', `<meta name="twitter:label${at}" content="Written by"><meta name="twitter:data${at}" content="Ann Ash">`)).toEqual([
    'Ann Ash',
  ]);
});

test('an office that data and meta name is one writer', () => {
  const office = 'Centre for Harbour Research and Tides';
  const data = JSON.stringify({ '@type': 'NewsArticle', headline: 'Quay vote passes', author: { '@type': 'Organization', name: office } });
  expect(writers('', `<script type="application/ld+json">${data}</script><meta name="dcterms.creator" content="${office}">`)).toEqual([
    office,
  ]);
});

test.each([
  ['<div>نشر في: 3 نوفمبر 2023 - 10:15</div> <div>مشاهدات عالية</div>', 'ar'],
  ['<div>الجمعة 3 نوفمبر 2023</div> <div>وقت القراءة</div>', 'ar'],
  ['<div>שני 3 בנובמבר 2023</div> <div>זמן קריאה</div>', 'he'],
  ['<div>अंतिम अद्यतन 3 नवंबर 2023</div> <div>पढ़ने का समय</div>', 'hi'],
  ['<div>Son Güncelleme 3 Kasım 2023</div> <div>Okuma Süresi</div>', 'tr'],
  ['<div>Ultimo Aggiornamento 3 novembre 2023</div> <div>Tempo di lettura</div>', 'it'],
])('what labels a date is nobody: %s', (line, lang) => {
  expect(read('<title>X</title>', `<h1>X</h1>${line}${PROSE}`, { lang }).byline).toEqual([]);
});

test.each([
  ['', []],
  ['بقلم: ', ['سليم الخوري']],
])('a name in a script without capitals needs a label: “%s”', (label, names) => {
  const html = `<h1>X</h1><div>${label}سليم الخوري</div><div>3 نوفمبر 2023</div>${PROSE}`;
  expect(read('', html, { lang: 'ar' }).byline.map(({ value }) => value)).toEqual(names);
});

test('data broken by comments keeps its authors', () => {
  const data = `{ // the theme fills these in
    "@type": "NewsArticle", "headline": "Quay vote passes", "url": "https://www.harbour-paper.example/news/quay-vote", /* all */
    "author": [{"@type": "Person", "name": "Ann Ash"}, {"@type": "Person", "name": "Bo Birch"},], };`;
  expect(writers('', `<script type="application/ld+json">${data}</script>`)).toEqual(['Ann Ash', 'Bo Birch']);
});

test('all whom a library names wrote it', () => {
  const head = ['Ash, Ann', 'Birch, Bo', 'Cole, Cy'].map((name) => `<meta name="citation_author" content="${name}">`).join('');
  const list = '<ul class="author-list"><li><a href="#1">Ann Ash</a><sup>1</sup>,</li></ul>';
  expect(writers(list, head)).toEqual(['Ann Ash', 'Bo Birch', 'Cy Cole']);
});

test.each([
  ['as the text has it', `<p>Ann Ash writes of the harbour.</p>`, 'Ann Ash'],
  ['as it is printed where nothing else tells', '', 'ANN ASH'],
])('a name in capitals is shown %s', (_, more, name) => {
  expect(writers(`<div class="byline">By ANN ASH</div>${PROSE}${more}`)).toEqual([name]);
});
