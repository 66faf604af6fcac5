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
  ['<b>Mona Das in</b> <a href="/topics/boats">Boats</a>', ['Mona Das']],
  ['By <b>Ann Ash</b> <b>Harbour Commons</b> <i>May 2nd 2025</i>', ['Ann Ash']],
  ['This post was written by Vera Maas, MD, a doctor of the island hospital.', ['Vera Maas']],
  ['By <a href="/ann">Ann Ash</a> <a href="/print">View In Digital Edition</a>', ['Ann Ash']],
  ['By <span class="first-name">Ann Maria</span> <span class="last-name">Ash</span>', ['Ann Maria Ash']],
  ['作者：孙一帆', ['孙一帆']],
])('%s', (line, names) => expect(writers(`<div class="byline">${line}</div>`)).toEqual(names));

test.each([
  ['"David Kim"', ['David Kim']],
  ['https://www.facebook.com/harbourpaper', []],
  ['www.facebook.com/harbourpaper', []],
  ['Reuters', ['Reuters']],
  ['Ann Ash, MD, PhD', ['Ann Ash']],
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
