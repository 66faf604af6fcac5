import { describe, expect, test } from 'vitest';
import type { Metadata } from '../../../utils/article/types';
import { PROSE, read } from './reading';

const page = (head: string, url?: string): Metadata =>
  read(`<title>Quay vote passes</title>${head}`, `<h1>Quay vote passes</h1>${PROSE}`, { ...(url && { url }) });

const story = (properties: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Quay vote passes', ...properties })}</script>`;

describe('what the data says beside headline, writer, source and date', () => {
  test('the longest description, without dots where it was cut off', () => {
    const { standfirst } = page(
      '<meta name="description" content="The quay will be built …"><meta property="og:description" content="The quay will be built after all, and the town pays …">',
    );
    expect(standfirst).toMatchObject({ value: 'The quay will be built after all, and the town pays', where: 'meta og:description' });
    expect(standfirst?.others).toContainEqual(expect.objectContaining({ value: 'The quay will be built' }));
  });

  test('section, picture and its caption', () => {
    const found = page(story({ articleSection: 'Harbour', image: { '@type': 'ImageObject', url: '/quay.jpg', caption: 'The old quay' } }));
    expect(found).toMatchObject({ section: 'Harbour', image: 'https://www.harbour-paper.example/quay.jpg', caption: 'The old quay' });
  });

  test.each(['javascript:alert(1)', 'data:image/png;base64,AA', ''])('no picture that cannot be fetched: %s', (address) => {
    const { image, caption } = page(`<meta property="og:image" content="${address}"><meta property="og:image:alt" content="The old quay">`);
    expect([image, caption]).toEqual([undefined, undefined]);
  });

  test.each<readonly [stated: unknown, free: boolean | undefined]>([
    [true, true],
    ['True', true],
    [false, false],
    ['False', false],
    [undefined, undefined],
  ])('whether it is free to read: %s', (isAccessibleForFree, free) => {
    expect(page(story({ isAccessibleForFree })).free).toBe(free);
  });
});

const canonical = (address: string): string => `<link rel="canonical" href="${address}">`;

describe('the true address', () => {
  test.each<readonly [what: string, address: string, found: string | undefined]>([
    [
      'of the same story on the same site',
      'https://www.harbour-paper.example/harbour/quay-vote-passes',
      'https://www.harbour-paper.example/harbour/quay-vote-passes',
    ],
    ['of the front page', 'https://www.harbour-paper.example/', undefined],
    ['of another story', 'https://www.harbour-paper.example/news/ferry-strike-ends', undefined],
    ['of another paper', 'https://www.coastal-echo.example/news/quay-vote-passes', undefined],
  ])('%s', (...[, address, found]) => {
    expect(page(canonical(address), 'https://www.harbour-paper.example/news/quay-vote-passes?from=app').canonical).toBe(found);
  });
});

describe('language and direction', () => {
  test('of the page', () => {
    expect(read('<title>Quay vote passes</title>', `<h1>Quay vote passes</h1>${PROSE}`, { lang: 'en-GB' })).toMatchObject({
      lang: 'en-GB',
      dir: 'ltr',
    });
  });

  test('of the text where the page declares another', () => {
    const text =
      '<p>صوّت مجلس الميناء مساء الثلاثاء على بناء الرصيف الجديد بعد نقاش دام ثلاث ساعات حضره أربعون من سكان المدينة وانتهى بفارق صوتين.</p>';
    expect(read('<title>رصيف</title>', `<h1>مجلس الميناء يوافق على الرصيف</h1>${text.repeat(3)}`)).toMatchObject({
      lang: 'ar',
      dir: 'rtl',
    });
  });
});
