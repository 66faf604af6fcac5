import { describe, expect, test } from 'vitest';
import { PROSE, read } from './reading';

const SITE = '<title>Quay vote passes</title><meta property="og:site_name" content="Rhyl Journal">';
const page = (line: string, foot = '', head = '') => read(SITE + head, `<h1>Quay vote passes</h1>${line}${PROSE}${foot}`);
const ld = (story: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Quay vote passes', ...story })}</script>`;

describe('where the story is from', () => {
  test.each([
    [
      'an agency in the first words',
      page('<p>KATHMANDU, April 25 (Reuters) - The council met on Tuesday evening, and the vote was close.</p>'),
      'Reuters',
      'dateline',
    ],
    ['an agency that signs the text', page('', '<p>The vote will be repeated in May. (dpa)</p>'), 'dpa', 'below the text'],
    ['an agency as the only writer', page('', '', ld({ author: { '@type': 'Organization', name: 'AFP' } })), 'AFP', 'byline'],
    ['a line with a label', page('', '<p>来源：新华网</p>'), '新华网', 'credit line'],
    [
      'a sentence about the first printing',
      page('', '<p>This article was originally published by <a href="https://grist.example/a">Grist</a>.</p>'),
      'Grist',
      'credit line',
    ],
    [
      'the address of another paper as the true one',
      page('', '', '<link rel="canonical" href="https://www.coastal-echo.example/news/quay-vote">'),
      'coastal-echo.example',
      'canonical address',
    ],
    ['what the data says it rests on', page('', '', ld({ isBasedOn: { name: 'Glasgow Times' } })), 'Glasgow Times', 'json-ld isBasedOn'],
  ])('%s', (...[, { source, via }, name, where]) => {
    expect(source).toMatchObject({ value: name, where });
    expect(via?.value).toBe('Rhyl Journal');
  });

  test.each([
    ['a weekday before the date', '<div>Monday, 31 March 2025</div>'],
    ['a place and the date', '<div>Lübeck, 31 March 2025</div>'],
    ['a writer before the date', '<div>Malte Welding | 31 March 2025</div>'],
    ['a label', '<div>Video verfügbar bis 31.03.2025</div>'],
    ['a sentence that begins with a date', '<p>Am 31. März 2025 wurde der Kai wieder geöffnet.</p>'],
  ])('%s is no paper', (_, line) => {
    const { source, via } = page(line);
    expect(source.value).toBe('Rhyl Journal');
    expect(via).toBeUndefined();
  });

  test('a page whose true address has another ending is still its own', () => {
    expect(
      read(`${SITE}<link rel="canonical" href="https://www.harbour-paper.test/a">`, `<h1>Quay vote passes</h1>${PROSE}`).via,
    ).toBeUndefined();
  });
});

const named = (publisher: string, head = ''): string =>
  read(`<title>Quay vote passes</title>${head}${ld({ publisher: { name: publisher } })}`, `<h1>Quay vote passes</h1>${PROSE}`, {
    url: 'https://www.rhyljournal.example/news/quay',
  }).source.value;

const card = (paper: string, by = ''): string =>
  `<div><a href="/a/${paper.length}">The ferry to the island stays in the dock this week</a><p>${paper} · 28.03.2025</p>${by}</div>`;

const cards = (...more: readonly string[]): string =>
  `<div>${['Glasgow Times', 'Daily Mail', ...more].map((paper) => card(paper, '<p>By Ida Strand</p>')).join('')}</div>`;

describe('the paper that a portal has a story from', () => {
  const url = 'https://www.rhyljournal.example/news/quay';
  const portal = (line: string, head = '', foot = '') => read(SITE + head, `<h1>Quay vote passes</h1>${line}${PROSE}${foot}`, { url });
  test.each([
    ['before the time', portal('<div>Glasgow Times · 31 March 2025</div>'), 'Glasgow Times'],
    ['behind the time', portal('<div><span>31 March 2025</span> <span>Glasgow Times</span></div>'), 'Glasgow Times'],
    ['in a line of its own above the time', portal('<div>Glasgow Times</div><div>31 March 2025</div>'), 'Glasgow Times'],
    ['beside its logo', portal('<div><img src="/1.png" alt="Hafenbote"><span>Hafenbote</span></div>'), 'Hafenbote'],
    ['behind a label in a cell of its own', portal('<dl><dt>Quelle:</dt><dd>t-online</dd></dl>'), 't-online'],
    ['behind a label, with an address’s ending', portal('<div>Zdroj: Pobřeží.cz</div><div>31 March 2025</div>'), 'Pobřeží.cz'],
    ['behind “By”, before an age in the same words', portal('<div>By Glasgow Times 2 hours ago</div>'), 'Glasgow Times'],
    ['behind “By”, before a weekday and the date', portal('<div>By Glasgow Times Monday, 31 March 2025</div>'), 'Glasgow Times'],
    [
      'below the text',
      read(SITE, `<h1>Quay vote passes</h1>${PROSE}<div>Glasgow Times</div><div>31 March 2025</div>`, { url }),
      'Glasgow Times',
    ],
    ['that the page’s other stories are from, too', portal(`<div>Hafenbote</div>`, '', cards('Hafenbote')), 'Hafenbote'],
    [
      'that nothing else names, where the other stories are from many',
      portal('<div>Hafenbote · 31.03.2025</div>', '', cards()),
      'Hafenbote',
    ],
    [
      'in the headline’s own box, below cards of others',
      read(SITE, `${cards()}<div><div>Nordkurier</div><div>31 March 2025</div><h1>Quay vote passes</h1>${PROSE}</div>`, { url }),
      'Nordkurier',
    ],
    ['by a name of one word that ends as papers do', portal('<div>Nordkurier · 31 March 2025</div>'), 'Nordkurier'],
    ['named by the data as well', portal('<div>Hafenbote</div>', ld({ publisher: { name: 'Hafenbote' } })), 'Hafenbote'],
  ])('%s', (_, { source, via }, name) => {
    expect(source.value).toBe(name);
    expect(via?.value).toBe('Rhyl Journal');
  });

  test.each([
    ['a writer before the time', '<div>Ida Strand · 31 March 2025</div>', ''],
    ['a section with a paper’s word and no time', '<div>Today</div>', ''],
    ['a section with a paper’s word beside the time', '<div>UK news</div><div>31 March 2025</div>', ''],
    ['whom a picture shows', '<div><img src="/1.jpg" alt="Ida Strand"><span>Ida Strand</span></div>', ''],
    [
      'a section that the menu has too',
      '<ul><li><a href="/news/b">Breaking News</a></li></ul><div><a href="/news/b">Breaking News</a></div><div>31 March 2025</div>',
      '',
    ],
    ['the data’s publisher where the page does not name it', '', ld({ publisher: { name: 'Hafen Holding' } })],
  ])('but not %s', (_, line, head) => expect(portal(line, head).source.value).toBe('Rhyl Journal'));

  test.each([
    ['a writer beside the time', `<h1>Quay vote passes</h1><div>By Ida Strand, World</div><div>31 March 2025</div>${PROSE}${cards()}`],
    ['what a card above the headline ends with', `${cards()}<h1>Quay vote passes</h1><div>31 March 2025</div>${PROSE}`],
    ['what a card below the text ends with', `<h1>Quay vote passes</h1>${PROSE}${cards()}`.replaceAll(/<a [^>]*>|<\/a>/g, '')],
    ['a share button', `<h1>Quay vote passes</h1><div>Share <span>Telegram</span></div><div>31 March 2025</div>${PROSE}${cards()}`],
  ])('on a page of many papers, but not %s', (_, body) => expect(read(SITE, body, { url }).source.value).toBe('Rhyl Journal'));
});

describe('the paper as a reader would name it', () => {
  test.each([
    ['Ediciones Rhyl Journal S.L.', '', 'Ediciones Rhyl Journal'],
    ['Rhyl Journal GmbH', '', 'Rhyl Journal'],
    ['Rhyl Journal A/S', '<meta property="og:site_name" content="Rhyl Journal">', 'Rhyl Journal'],
    ['Coastal Media Holding AG', '<meta property="og:site_name" content="Rhyl Journal">', 'Rhyl Journal'],
    ['https://www.facebook.com/rhyljournal', '', 'rhyljournal.example'],
    ['rhyljournal.example', '<meta property="og:site_name" content="Rhyl Journal">', 'Rhyl Journal'],
    ['The news from the coast and from the hills behind it', '', 'rhyljournal.example'],
    ['', '<meta property="article:publisher" content="https://www.facebook.com/rhyljournal">', 'rhyljournal.example'],
  ])('%s %s', (publisher, head, name) => expect(named(publisher, head)).toBe(name));
});

describe('where the data names no paper', () => {
  const url = 'https://lidd-gazette.example/2025/swans';
  test.each([
    ['its logo does', '<a href="/">Lidd Gazette</a>', '', 'Lidd Gazette'],
    ['the picture of its logo does', '<a href="https://www.lidd-gazette.example/"><img alt="Lidd Gazette logo"></a>', '', 'Lidd Gazette'],
    ['its logo does, with a section before it', '<a href="/">News: Coast | Lidd Gazette</a>', '', 'Lidd Gazette'],
    ['its copyright line does', '', '<footer>© 2019–2025 Lidd Gazette. All rights reserved.</footer>', 'Lidd Gazette'],
    ['a link to the first page with another word does not', '<a href="/">Overview</a>', '', 'lidd-gazette.example'],
  ])('%s', (...[, above, below, name]) => {
    expect(
      read('<title>Swans hold up traffic</title>', `${above}<h1>Swans hold up traffic</h1>${PROSE}${below}`, { url }).source.value,
    ).toBe(name);
  });

  test('the copyright line does with the end of the title, in any script', () => {
    const head = '<title>渡口的最后一班船今晚停航--社会--江口网</title>';
    expect(read(head, `<h1>渡口的最后一班船今晚停航</h1>${PROSE}<footer>版权所有 © 江口网</footer>`, { url }).source.value).toBe('江口网');
  });

  test('the front of the title does', () => {
    expect(read('<title>Lidd Gazette: Swans hold up traffic</title>', `<h1>Swans hold up traffic</h1>${PROSE}`, { url }).source.value).toBe(
      'Lidd Gazette',
    );
  });

  test('“Website” is no part of a name', () => {
    const head = '<title>Swans</title><meta name="application-name" content="lidd24 Website">';
    expect(read(head, `<h1>Swans</h1>${PROSE}`, { url: 'https://lidd24.example/swans' }).source.value).toBe('lidd24');
  });

  test('a copy kept for phones is of the paper that wrote it', () => {
    const cache = 'https://www-lidd--gazette-example.cdn.ampproject.org/c/s/www.lidd-gazette.example/2025/swans';
    const head = `<title>Swans</title><link rel="canonical" href="https://www.lidd-gazette.example/2025/swans">`;
    const { source, via } = read(head, `<a href="https://www.lidd-gazette.example/">Lidd Gazette</a><h1>Swans</h1>${PROSE}`, {
      url: cache,
    });
    expect([source.value, via]).toEqual(['Lidd Gazette', undefined]);
  });
});
