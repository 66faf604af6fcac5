import { expect, test } from 'vitest';
import { extractArticle } from '../../../utils/article';
import { amid } from '../../../utils/article/clutter/proof';

/** What is kept of a story between whose paragraphs the markup stands. */
function textWith(html: string): string {
  const extraction = extractArticle(new DOMParser().parseFromString(amid(html), 'text/html'), {
    url: 'https://coast.example/news/night-ferry',
  });
  return extraction.ok ? extraction.article.text : '';
}

const SAID = [
  'The slip was built of oak in the year of the flood, and has been mended so often that hardly a plank of it is the old one.',
  'From the mole you see both lights at night, and the harbour master says that he has never been able to sleep anywhere else.',
  'In the net loft there is still the bench at which the board met in the war, with the initials of all nine members cut into it.',
];
const NAMES = ['The slip', 'The mole', 'The net loft'];

const each = (record: (name: string, text: string, at: number) => string): string =>
  SAID.map((text, at) => record(NAMES[at] ?? '', text, at)).join('');

test.each([
  ['a numbered list', each((name, text, at) => `<div><h2>${at + 1}. ${name}</h2><img src="/${at}.jpg" alt=""><p>${text}</p></div>`)],
  ['a numbered list that links', each((name, text, at) => `<div><h2><a href="/g/${at}">${at + 1}. ${name}</a></h2><p>${text}</p></div>`)],
  ['sections', each((name, text) => `<h2>${name}</h2><p>${text}</p>`)],
  ['entries with times', each((name, text, at) => `<section><time>1${at}:05</time><h3>${name}</h3><p>${text}</p></section>`)],
  ['a timeline', each((_, text, at) => `<p><b>${at + 3} May 2025</b></p><p>${text}</p>`)],
  ['an interview', each((name, text) => `<p><strong>What of ${name.toLowerCase()}?</strong></p><p>${text}</p>`)],
  ['quotes', each((_, text) => `<blockquote><p>${text}</p></blockquote>`)],
])('%s that is the story’s stays', (_, html) => {
  const text = textWith(html);
  for (const said of SAID) expect(text).toContain(said);
});

const ELSEWHERE = [
  'A seal that had lain on the steps of the post office for a week went back to sea on Tuesday, to the regret of the clerks.',
  'Rents in the old quarter have risen by a third since the railway came back, according to figures that the county gave out.',
  'Nobody won the raffle of the rowing club, since the ticket that was drawn had been sold to a visitor who left no name.',
];

const cards = (card: (title: string, text: string, at: number) => string): string =>
  ['Seal leaves the post office', 'Rents rise by a third in the old quarter', 'Raffle of the rowing club has no winner']
    .map((title, at) => card(title, ELSEWHERE[at] ?? '', at))
    .join('');

const link = (title: string, at: number): string => `<a href="/news/${at}">${title}</a>`;

test.each([
  [
    'cards with their headline three times',
    cards(
      (title, text, at) =>
        `<div><h3>${link(title, at)}</h3><div>${link(title, at)}</div><div>${title}</div><div>Coast Post · ${at + 2} hours ago</div><p>${text}</p></div>`,
    ),
  ],
  [
    'cards that are one link',
    cards(
      (title, text, at) => `<a href="/news/${at}"><h3>${title}</h3><div>Coast Post</div><div>${at + 2} hours ago</div><p>${text}</p></a>`,
    ),
  ],
  [
    'cards in elements of the page’s own',
    cards(
      (title, text, at) => `<x-card><h3>${link(title, at)}</h3><div>Coast Post</div><div>${at + 2} hours ago</div><p>${text}</p></x-card>`,
    ),
  ],
  [
    'cards without a box',
    cards((title, text, at) => `<h3>${link(title, at)}</h3><div>Coast Post | ${at + 2} hours ago</div><p>${text}</p>`),
  ],
  [
    'rows of a table',
    `<table>${cards((title, text, at) => `<tr><td><h3>${link(title, at)}</h3></td><td>Coast Post, ${at + 2} hours ago</td><td>${text}</td></tr>`)}</table>`,
  ],
  ['text before headline', cards((title, text, at) => `<article><p>${text}</p><h3>${link(title, at)}</h3><div>Coast Post</div></article>`)],
])('%s go', (_, html) => {
  const text = textWith(html);
  for (const said of ELSEWHERE) expect(text).not.toContain(said);
});
