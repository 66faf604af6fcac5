import { expect, test } from 'vitest';
import { PROSE, read } from './reading';

const TAGS = ['es-419', 'deu-DE', 'de-1996', 'utf-8', 'de-u', 'sr-Latn-RS', 'x', '{{lang}}', 'en-US-u-ca-persian', 'i-klingon', '\ud800'];

test.each(TAGS)('a page that declares %s is read like any other', (lang) => {
  for (const line of ['hace 3 horas', 'vor 2 Stunden', 'lunes, 30 de marzo de 2025', 'Montag']) {
    const { title, lang: found } = read(
      `<title>Quay vote passes</title><meta property="og:locale" content="${lang}">`,
      `<h1>Quay vote passes</h1><p>${line}</p>${PROSE}`,
      { lang },
    );
    expect(title.value).toBe('Quay vote passes');
    expect(found === undefined || Intl.DateTimeFormat.supportedLocalesOf(found).length >= 0).toBe(true);
  }
});

test('an age is read in the Spanish of Latin America', () => {
  const { published } = read('<title>Quay vote passes</title>', `<h1>Quay vote passes</h1><p>hace 3 horas</p>${PROSE}`, { lang: 'es-419' });
  expect(published).toMatchObject({ value: '2025-04-02T09:00:00Z', approximate: true });
});
