import { describe, expect, test } from 'vitest';
import { PROSE, read } from './reading';

const page = (head: string, line: string, options?: { url?: string; lang?: string }) =>
  read(`<title>Quay vote passes</title>${head}`, `<h1>Quay vote passes</h1><div>${line}</div>${PROSE}`, options);

const ld = (dates: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Quay vote passes', ...dates })}</script>`;

describe('days and zones', () => {
  test('a day alone is shifted by no zone', () => {
    expect(page(ld({ datePublished: '2025-03-30' }), '').published?.value).toBe('2025-03-30');
  });

  test("a time keeps the page's own offset", () => {
    expect(page(ld({ datePublished: '2025-03-30T23:30:00+09:00' }), '').published?.value).toBe('2025-03-30T23:30:00+09:00');
  });

  test('a time in UTC gives way to the day that is printed', () => {
    const { published } = page(ld({ datePublished: '2025-03-29T15:20:00Z' }), '2025年3月30日 0時20分', { lang: 'ja' });
    expect(published).toMatchObject({ value: '2025-03-30T00:20:00', where: 'beside the headline' });
    expect(published?.others).toContainEqual(expect.objectContaining({ value: '2025-03-29T15:20:00Z', where: 'json-ld datePublished' }));
  });

  test('a printed day with month and day changed about is that of the data', () => {
    expect(page(ld({ datePublished: '2024-09-10T16:07:00Z' }), '09.10.2024').published?.value).toBe('2024-09-10T16:07:00Z');
  });
});

describe('a day that is printed or in the address', () => {
  const utc = ld({ datePublished: '2024-12-31T23:11:59+00:00' });

  test('is that of an instant in UTC, elsewhere', () => {
    const url = 'https://www.harbour-paper.example/2025/01/01/quay-vote/';
    expect(page(utc, '', { url }).published?.value).toBe('2025-01-01');
    expect(page(utc, '', { url: url.replace('/01/01', '/01/02') }).published?.value).toBe('2024-12-31T23:11:59+00:00');
  });

  test('is none where no clock on earth has both', () => {
    const noon = ld({ datePublished: '2025-03-12T16:00:00Z' });
    const url = 'https://www.harbour-paper.example/2025/03/11/quay-vote/';
    expect(page(noon, '', { url }).published?.value).toBe('2025-03-12T16:00:00Z');
  });

  test('is another story’s where it is days from what the data has', () => {
    expect(page(utc, '20 November 2024').published?.value).toBe('2024-12-31T23:11:59+00:00');
  });

  test('came out on the day on which it was changed at an hour', () => {
    const { published } = page('', '5 January 2025 Updated at 16:01');
    expect(published?.value.slice(0, 10)).toBe('2025-01-05');
  });

  test('as a change is before what a meta calls the date: that is when the page was sent out', () => {
    const { published, modified } = page('<meta name="date" content="2025-03-28">', 'Last updated 12 March 2024');
    expect(published).toBeUndefined();
    expect(modified?.value).toBe('2024-03-12');
  });

  test('stands in the heading, in an element of its own', () => {
    const heading =
      '<h1>The harbour council votes for the new quay after a night of three hours and forty speeches <small>12 March 2025</small></h1>';
    expect(read('<title>Quay</title>', heading + PROSE).published?.value).toBe('2025-03-12');
  });
});

test('day and month are ordered as in the language of the text, whatever the theme says', () => {
  const spanish =
    '<p>La lámpara del faro gasta lo que una bombilla de cocina y se ve a doce millas. La pagaron los pescadores, que durante dos inviernos apartaron un céntimo por cada kilo de merluza que se vendía en la lonja del puerto, y en la ceremonia no habló nadie.</p>';
  const head = '<title>El faro</title><meta property="og:locale" content="en_US">';
  expect(read(head, `<h1>El faro</h1><div>04/03/2024</div>${spanish}${spanish}`, { lang: 'en-US' }).published?.value).toBe('2024-03-04');
  const { published } = read(head.replace('en_US', 'de_DE'), `<h1>El faro</h1><div>04/03/2024</div>${PROSE}`, { lang: 'de-DE' });
  expect(published).toMatchObject({ value: '', uncertain: true, text: '04/03/2024' });
});

describe('what cannot be is no time, and no zone', () => {
  test.each([
    // Hours from and to.
    ['Sunday, 30 March 2025, 20:00-24:00', '2025-03-30T20:00:00'],
    ['30 March 2025, 10:00-12:00', '2025-03-30T10:00:00'],
    ['30 March 2025, 22:00-02:00', '2025-03-30T22:00:00'],
    ['30 March 2025, 10.00-12.00 Uhr', '2025-03-30T10:00:00'],
    ['30 March 2025, 10:00 +25:00', '2025-03-30T10:00:00'],
    ['30 March 2025, 10:00 GMT+25', '2025-03-30T10:00:00'],
    ['30 March 2025, 10:00 GMT+5:75', '2025-03-30T10:00:00'],
    // The farthest zones there are.
    ['30 March 2025, 10:00 +14:00', '2025-03-30T10:00:00+14:00'],
    ['30 March 2025, 10:00 GMT-12', '2025-03-30T10:00:00-12:00'],
    ['30 March 2025, 10:00 -0500', '2025-03-30T10:00:00-05:00'],
    ['30 March 2025, 10:00+14:30', '2025-03-30T10:00:00'],
  ])('%s', (line, value) => expect(page('', line).published?.value).toBe(value));

  test.each([
    ['2025-03-30T10:00:00+0560', '2025-03-30T10:00:00'],
    ['2025-03-30T10:00:00+25:00', '2025-03-30T10:00:00'],
    ['2025-03-30T10:00:00-99:99', '2025-03-30T10:00:00'],
    ['2025-03-30T10:00-05:00', '2025-03-30T10:00:00-05:00'],
    ['2025-03-30T10:00:00-05:00', '2025-03-30T10:00:00-05:00'],
    ['2025-03-30T10:00+0900', '2025-03-30T10:00:00+09:00'],
    ['2025-03-30T24:00:00Z', '2025-03-30'],
  ])('in data: %s', (datePublished, value) => expect(page(ld({ datePublished }), '').published?.value).toBe(value));
});

describe('what was changed', () => {
  test.each([
    ['an hour later', '2025-03-30T10:00:00Z', '2025-03-30T10:00:00Z'],
    ['three days later', '2025-04-01T08:00:00Z', '2025-04-01T08:00:00Z'],
    ['within ten minutes', '2025-03-30T09:08:00Z', undefined],
    ['before', '2025-03-28T09:00:00Z', undefined],
  ])('%s', (_, dateModified, modified) => {
    const found = page(ld({ datePublished: '2025-03-30T09:00:00Z', dateModified }), '');
    expect(found.published?.value).toBe('2025-03-30T09:00:00Z');
    expect(found.modified?.value).toBe(modified);
  });

  test('is never the date of a story without one', () => {
    const { published, modified } = page(ld({ dateModified: '2025-03-30T09:00:00Z' }), '');
    expect(published).toBeUndefined();
    expect(modified?.value).toBe('2025-03-30T09:00:00Z');
  });
});

describe('how long ago', () => {
  test('counts from when the page was loaded, and says that it is about', () => {
    const { published } = page('', '4 hours ago');
    expect(published).toMatchObject({ value: '2025-04-02T08:00:00Z', text: '4 hours ago', approximate: true });
  });

  test('a saved file has been loaded long before', () => {
    expect(page('', '4 hours ago', { url: 'file:///home/ann/quay.html' }).published).toBeUndefined();
  });

  test('nothing is reckoned where a day is given', () => {
    const { published } = page(ld({ datePublished: '2025-03-30' }), '4 hours ago');
    expect(published?.value).toBe('2025-03-30');
    expect(published?.approximate).toBeUndefined();
  });
});

test('a live blog has the day on which it began', () => {
  const live = { '@type': 'LiveBlogPosting', datePublished: '2025-03-30T06:00:00Z', dateModified: '2025-04-01T21:00:00Z' };
  const { published, modified } = page(ld(live), '<time datetime="2025-04-01T21:00:00Z">21:00</time>');
  expect(published?.value).toBe('2025-03-30T06:00:00Z');
  expect(modified?.value).toBe('2025-04-01T21:00:00Z');
});

describe('which of several days', () => {
  test('“originally published” comes before a day printed without a word', () => {
    const body = `<h1>Quay vote passes</h1><div>30 Sep 2024, 11:07am</div>${PROSE}<p>This article was originally published on 26 Sep 2019 at 4:12pm but has been regularly updated to keep what it says current.</p>`;
    expect(read('<title>Quay vote passes</title>', body).published?.value).toBe('2019-09-26T16:12:00');
  });

  test('where it was published by somebody else, that is their day', () => {
    const body = `<h1>Quay vote passes</h1><div>30 Sep 2024</div>${PROSE}<p>This article was originally published by the Lidd Gazette on 26 Sep 2019.</p>`;
    expect(read('<title>Quay vote passes</title>', body).published?.value).toBe('2024-09-30');
  });

  test('of two metas that are believed alike the earlier', () => {
    const head = '<meta name="published-time" content="2025-03-09T08:45:32Z"><meta name="published-date" content="2021-02-16">';
    expect(page(head, '').published?.value).toBe('2021-02-16');
  });

  test('a day with “last update” behind it is that of a change', () => {
    const { published, modified } = page('', '2025.03.26 lastupdate');
    expect(published).toBeUndefined();
    expect(modified?.value).toBe('2025-03-26');
  });
});

const body = (before: string, after: string, text = PROSE): string => `${before}<h1>Quay vote passes</h1>${after}${text}`;

const from = (html: string, url?: string) => read('<title>Quay vote passes</title>', html, { ...(url && { url }) }).published?.value;

describe('where dates stand', () => {
  test.each<readonly [what: string, html: string, day: string | undefined]>([
    ['opening the text behind a place', body('', '', PROSE.replace('<p>', '<p>Lidd Harbour, (12.03.2025). ')), '2025-03-12'],
    ['opening the text before a dash', body('', '', PROSE.replace('<p>', '<p>12 March 2025 – ')), '2025-03-12'],
    ['opening the text in brackets', body('', '', PROSE.replace('<p>', '<p>(12 March 2025) ')), '2025-03-12'],
    ['beginning a sentence', body('', '', PROSE.replace('<p>', '<p>On 12 March 2025 it began: ')), undefined],
    [
      'alone below the headline, whatever its element is called',
      body('', '<p class="footer">12.03.2025 | Council &amp; health</p>'),
      '2025-03-12',
    ],
    ['in the page’s footer', body('', '', `${PROSE}<footer class="footer"><p>12.03.2025 | Council &amp; health</p></footer>`), undefined],
    [
      'in the story’s own footer',
      body('', '', `${PROSE}<div class="article-page-footer"><span class="article-date">12 March 2025</span></div>`),
      '2025-03-12',
    ],
    [
      'above the headline between breadcrumbs, where it says what it is',
      `<div class="breadcrumbs">Posted on 12 March 2025</div>${body('', '')}`,
      '2025-03-12',
    ],
    ['above the headline between breadcrumbs, without a word', `<div class="breadcrumbs">12 March 2025</div>${body('', '')}`, undefined],
    [
      'laid out by utility classes',
      `<div class="flex items-center list-none grid-cols-2"><span>12 March 2025</span></div>${body('', '')}`,
      '2025-03-12',
    ],
    [
      'below a standfirst that is printed twice',
      body(
        '',
        `<p>${'The council of the harbour has voted for the new quay after three hours. '.repeat(3)}</p>`.repeat(2) +
          '<div><b>Ann Ash</b></div><div class="staff-line">12 March 2025</div>',
      ),
      '2025-03-12',
    ],
    [
      'in a list of books and papers',
      body(
        '',
        '',
        `${PROSE}${'<p>See also</p>'.repeat(30)}<ol><li>Ash A, Birch B, Cole C, Dorn D, Elm E. Long-term effects of tar on oak and elm: an eleven-year study of quays. J Harb Eng. Published online March 12, 2025.</li></ol>`,
      ),
      undefined,
    ],
    [
      'in a sentence of a script without spaces',
      body('', '', `${PROSE}<p>2025年3月12日，正式加入港口管理委员会并在北京举行签约记者会。</p>`),
      undefined,
    ],
  ])('%s', (_, html, day) => expect(from(html)).toBe(day));

  test('before the headline’s own words', () => {
    const html = `<h2>23.01.2025 - Quay vote passes after three hours</h2>${PROSE}`;
    expect(read('<title>23.01.2025 - Quay vote passes after three hours</title>', html).published?.value).toBe('2025-01-23');
  });

  test.each<readonly [address: string, day: string | undefined]>([
    ['/2025/03/12/quay', '2025-03-12'],
    ['/2025/3/2/quay', '2025-03-02'],
    ['/blog/2024/october/03/quay', '2024-10-03'],
    ['/news/20250312/quay', '2025-03-12'],
    ['/29-10-2021-quay', '2021-10-29'],
    ['/2025/03/3-ways-to-vote', undefined],
    ['/news/quay-200226.html', undefined],
    ['/news/quay/2022026', undefined],
  ])('in an address: %s', (address, day) => expect(from(body('', ''), `https://www.harbour-paper.example${address}`)).toBe(day));
});

test('data that was written as a meta is read', () => {
  const json = JSON.stringify({ '@type': 'NewsArticle', headline: 'Quay vote passes', datePublished: '2025-03-30' }).replaceAll(
    '"',
    '&quot;',
  );
  expect(page(`<meta name="script:ld+json" content="${json}">`, '').published?.value).toBe('2025-03-30');
});

describe('metas that hold the day', () => {
  test.each([
    ['property="article:published_time"', '2025-03-30T14:05:00+02:00', '2025-03-30T14:05:00+02:00'],
    ['property="article:published_time"', '1743343500000', '2025-03-30T14:05:00Z'],
    ['property="og:article:published_time"', '2025-03-30 14:05', '2025-03-30T14:05:00'],
    ['name="cXenseParse:recs:publishtime"', '2025-03-30T14:05:00Z', '2025-03-30T14:05:00Z'],
    ['name="cxenseparse:publishtime"', '2025-03-30T14:05:00Z', '2025-03-30T14:05:00Z'],
    ['name="datePublished"', 'Sun Mar 30 14:05:00 CEST 2025', '2025-03-30T14:05:00+02:00'],
    ['name="DC.date.issued"', '2025-03-30', '2025-03-30'],
    ['name="dcterms.issued"', '2025-03-30', '2025-03-30'],
    ['name="sailthru.date"', '2025-03-30 14:05:00', '2025-03-30T14:05:00'],
    ['name="date.created"', '20250330', '2025-03-30'],
    ['name="date.available"', '2025-03-30', '2025-03-30'],
    ['name="DC.date"', '2025-03-30', '2025-03-30'],
    ['name="parsely-pub-date"', '2025-03-30T14:05:00Z', '2025-03-30T14:05:00Z'],
    ['name="content:publishdate"', '2025-03-30', '2025-03-30'],
    ['name="prism.publicationDate"', '2025-03-30', '2025-03-30'],
    ['name="citation_publication_date"', '2025/03/30', '2025-03-30'],
    ['name="pubdate"', '2025-03-30', '2025-03-30'],
    ['name="srf.date"', '2025-03-30', '2025-03-30'],
    ['name="release_date"', '2025-03-30', '2025-03-30'],
    ['name="date"', '30.03.2025', '2025-03-30'],
  ])('<meta %s content="%s">', (name, content, day) => {
    expect(page(`<meta ${name} content="${content}">`, '').published?.value).toBe(day);
  });

  test.each([
    'property="article:expiration_time"',
    'name="builddate"',
    'name="last-modified"',
    'name="date.updated"',
    'name="date.modified"',
    'property="og:updated_time"',
    'property="article:modified_time"',
    'name="i18n:date:short"',
    'name="uploaddate"',
  ])('<meta %s> does not', (name) => {
    expect(page(`<meta ${name} content="2025-03-30">`, '').published).toBeUndefined();
  });

  test.each([
    ['microdata', '<div itemprop="datePublished" content="2025-03-30">yesterday</div>', '2025-03-30'],
    ['<time>', '<time datetime="2025-03-30T14:05:00+02:00">yesterday</time>', '2025-03-30T14:05:00+02:00'],
    ['<time pubdate>', '<time pubdate datetime="2025-03-30">yesterday</time>', '2025-03-30'],
    ['RDFa', '<span property="dc:date" content="2025-03-30">yesterday</span>', '2025-03-30'],
    ['microformats', '<span class="dt-published" title="2025-03-30">yesterday</span>', '2025-03-30'],
  ])('%s', (_, line, day) => expect(page('', line).published?.value).toBe(day));
});

test('comments, cards and related stories have days of their own', () => {
  const others = [
    '<div class="comments"><p>Ann Ash</p><time datetime="2025-03-30">30 March 2025</time></div>',
    '<div class="related-stories"><a href="/a">Ferry strike</a> <time datetime="2025-03-29">29 March 2025</time></div>',
    '<aside class="teaser"><a href="/b">Late again</a> <span class="date">28 March 2025</span></aside>'.repeat(3),
  ];
  expect(read('<title>Quay vote passes</title>', `<h1>Quay vote passes</h1>${PROSE}${others.join('')}`).published).toBeUndefined();
});

test.each([
  [
    'headline',
    '<div><h4><a href="/ferry">Ferry strike goes on for weeks</a></h4><span class="author">By Ben Birch</span> <time>20 November 2024</time></div>',
  ],
  ['article', '<article><a href="/ferry">Ferry strike</a> <div>By Ben Birch, 20 November 2024</div></article>'],
  ['item', '<ul><li><a href="/ferry">Ferry strike goes on for weeks</a> <span>By Ben Birch</span> <span>20 November 2024</span></li></ul>'],
])('a box with another story’s %s is no witness', (_, box) => {
  const [first = '', second = ''] = PROSE.split(/(?<=<\/p>)/);
  const { published, byline } = read('<title>Quay vote passes</title>', `<h1>Quay vote passes</h1>${first}${box}${second}`);
  expect([published, byline]).toEqual([undefined, []]);
});

test('a box that leads to this very story is', () => {
  const box = '<div><h2><a href="/news/quay-vote">The harbour council votes</a></h2><div>By Ann Ash, 20 November 2024</div></div>';
  const { published, byline } = read('<title>Quay vote passes</title>', `<h1>Quay vote passes</h1>${box}${PROSE}`);
  expect([published?.value, byline.map(({ value }) => value)]).toEqual(['2024-11-20', ['Ann Ash']]);
});
