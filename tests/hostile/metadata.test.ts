import { describe, expect, inject, test } from 'vitest';
import { measure } from '../../utils/article/page/measure';
import { readMetadata } from '../../utils/article/metadata';
import { snapshot } from '../../utils/article/page/snapshot';
import { formatDay, formatMoment, formatTime } from '../../utils/render/date';
import { proofsOf } from '../../utils/render/evidence';
import { fileName } from '../../utils/render/fileName';
import { chunksOf } from '../../utils/listen/chunks';
import { choicesFrom } from './random';

const SEED = 20_260;

type Texts = readonly [string, ...string[]];

const DAYS: Texts = [
  '30 March 2025',
  'March 30, 2025',
  '2025-03-30',
  '30.03.2025',
  '31/02/2025',
  '2025年3月30日',
  '31 February',
  '٣٠ مارس ٢٠٢٥',
  '1404/01/10',
  '20250330',
  '1743328800',
  '9999999999999',
  '0000-00-00',
  'vor 3 Stunden',
  'hace 3 horas',
  '3時間前',
  '999 weeks ago',
];
const TIMES: Texts = [
  '10:00',
  '20:00-24:00',
  '25:61',
  '10:00-12:00',
  'T10:00:00',
  'T10:00',
  '10.30 Uhr',
  '14h52',
  '12:00 am',
  'T24:00:00Z',
  '99:99:99',
  '',
];
const ZONES: Texts = [
  '',
  'Z',
  '+09:00',
  '+0560',
  '-99:99',
  'GMT+25',
  'UTC-24',
  '+24:00',
  ' EST',
  ' +14:30',
  '-05:00',
  'GMT+5:75',
  '(MESZ)',
  '\u221205:00',
];
const TAGS: Texts = [
  'en',
  'de-DE',
  'es-419',
  'deu-DE',
  'de-1996',
  'utf-8',
  'en_US',
  'x-klingon',
  'i-default',
  'sr-Latn-RS',
  'fa-u-ca-persian',
  'de-u',
  '',
  '{{lang}}',
  '\ud800',
  'a'.repeat(5000),
  'zh-Hant-TW',
  'ja, en',
  'english',
  'de-19',
  '-',
  'en-US-POSIX',
];
const NAMES: Texts = [
  'Ann Ash',
  'By Ann Ash and Bo Li',
  'x' + '@'.repeat(200),
  '{"toString":1}',
  '<b>Ann</b>',
  '\u202eAnn',
  'con.txt',
  '',
  ' ',
  '😀'.repeat(50),
  'a'.repeat(20_000),
  'https://a.example/ann',
  'null',
  '-'.repeat(3000),
];
/** JSON that is nothing like what belongs there. */
const VALUES: Texts = [
  '1',
  'null',
  'true',
  '[]',
  '{}',
  '{"toString":1}',
  '{"valueOf":null,"toString":null}',
  '[[[["x"]]]]',
  '{"@value":{"@value":{"toString":2}}}',
  '"x"',
  '-1e309',
  '{"name":{"toString":1}}',
  '{"@id":["a",{"url":{"toString":1}}]}',
  '{"__proto__":{"url":1}}',
  '{"length":1e9}',
];
const KEYS: Texts = [
  'headline',
  'author',
  'url',
  '@id',
  '@type',
  'datePublished',
  'dateModified',
  'publisher',
  'name',
  'image',
  'isAccessibleForFree',
  'wordCount',
  'articleBody',
  'mainEntityOfPage',
  'articleSection',
  'description',
  'provider',
];

const PROSE =
  '<p>The harbour council met for three hours on Tuesday evening and heard forty residents before it put the plan to a vote.</p>'.repeat(3);

const quoted = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** Pages whose data, lines and attributes are made of what dates, zones, tags and names are written like. */
function madePages(): () => { doc: Document; url: string } {
  const { pick, some, upTo } = choicesFrom(SEED);
  const when = (): string => pick(DAYS) + pick(['', ' ', ', ', 'T'] as const) + pick(TIMES) + pick(ZONES);
  const text = (): string => (upTo(2) === 0 ? when() : pick(NAMES));
  const value = (): string => (upTo(2) === 0 ? pick(VALUES) : JSON.stringify(text()));
  const node = (): string =>
    `{"@type":"NewsArticle",${Array.from({ length: 1 + upTo(6) }, () => `"${pick(KEYS)}":${upTo(4) === 0 ? `{"@type":"Person","${pick(KEYS)}":${value()}}` : value()}`).join(',')}}`;
  const meta = (): string =>
    `<meta ${pick(['property', 'name', 'itemprop', 'http-equiv'] as const)}="${pick(['article:published_time', 'article:modified_time', 'date', 'author', 'og:locale', 'og:site_name', 'og:title', 'content-language', 'article:author', 'twitter:label1', 'twitter:data1', 'original-source'] as const)}" content="${quoted(upTo(3) === 0 ? pick(TAGS) : text())}">`;
  const line = (): string =>
    pick([
      `<p>${quoted(text())}</p>`,
      `<time datetime="${quoted(when())}">${quoted(text())}</time>`,
      `<p class="byline">${quoted(pick(NAMES))} ${quoted(when())}</p>`,
      `<a rel="author" href="/a">${quoted(pick(NAMES))}</a>`,
    ] as const);
  return () => {
    const html = `<html lang="${quoted(pick(TAGS))}"><head><title>${quoted(text())}</title>${some(4, meta)}<script type="application/ld+json">${node()}</script></head><body><h1>${quoted(text())}</h1>${some(3, line)}${PROSE}${some(2, line)}</body></html>`;
    return {
      doc: new DOMParser().parseFromString(html, 'text/html'),
      url: pick([
        'https://harbour.example/2025/03/30/ferry',
        'https://[::1]/x',
        'file:///x.html',
        'about:blank',
        'https://a.example/2025/02/31/x',
      ] as const),
    };
  };
}

/** Written anew here: an instant that there is, on a day that there is. */
function canBeShown(value: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] ?? '';
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) && !Number.isNaN(new Date(value).getTime());
}

/** What of a page's facts can't be shown, or throws where it is. */
function faultsOf({ doc, url }: { doc: Document; url: string }): string[] {
  try {
    const { title, source, byline, published, modified, lang } = readMetadata(
      measure({ ...snapshot(doc, { url }), loadedAt: Date.UTC(2025, 3, 2, 12) }),
    );
    const values = [published, modified].flatMap((fact) => (fact ? [fact.value, ...fact.others.map(({ value }) => value)] : []));
    for (const value of values) [formatDay(value, 'en-GB'), formatMoment(value, 'ar'), formatTime(value, 'ja')].toString();
    proofsOf(
      {
        evidence: { title, source, byline, ...(published && { published }), ...(modified && { modified }) },
        byline: byline.map(({ value }) => value),
      },
      'de',
    );
    fileName({ title: title.value, source: source.value, ...(published && { published: published.value }) }, 'md');
    chunksOf('One. Two.', lang);
    if (lang !== undefined) new Intl.RelativeTimeFormat(`${lang}-u-nu-latn`).format(-1, 'day');
    return [
      ...values.filter((value) => value !== '' && !canBeShown(value)),
      ...(title.value.length > 1_001 ? [`a title of ${title.value.length} characters`] : []),
    ];
  } catch (error) {
    return [String(error)];
  }
}

describe('facts of made-up pages', () => {
  test('throw nowhere, and can be shown', { timeout: 3_600_000 }, () => {
    const next = madePages();
    const faults = Array.from({ length: inject('fuzz') }, next).flatMap((made) =>
      faultsOf(made).map((fault) => ({ fault, html: made.doc.documentElement.outerHTML.slice(0, 1500) })),
    );
    expect(faults.slice(0, 5)).toEqual([]);
  });

  test.each(['NaN', '2025-02-31', '2025-03-30T20:00:00-24:00', '2025-03-30T10:00:00+05:60'])('%s is seen to be none', (value) =>
    expect(canBeShown(value)).toBe(false),
  );
});
