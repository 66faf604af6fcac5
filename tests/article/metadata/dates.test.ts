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
