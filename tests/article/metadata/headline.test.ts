import { expect, test } from 'vitest';
import { PROSE, read } from './reading';

const ld = (headline: string, type = 'NewsArticle'): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': type, headline })}</script>`;

const titled = (title: string): string => `<title>${title}</title><meta property="og:title" content="${title}">`;

test('the colon behind a kicker is taken from where it is printed', () => {
  const title = 'Storm in the north: “The harbour holds,” say engineers';
  const { title: found } = read(
    titled(title) + ld(title),
    `<h1><span>Storm in the north</span> <span>“The harbour holds,” say engineers</span></h1>${PROSE}`,
  );
  expect(found.value).toBe(title);
});

test('the heading of a live entry gives way to the headline that the address was made of', () => {
  const { title } = read(
    titled('Quay gate jammed by ice') + ld('Storm Ilse: the news ticker from 26 to 28 August'),
    `<h1>Quay gate jammed by ice</h1>${PROSE}`,
    { url: 'https://www.harbour-paper.example/news/storm-ilse-the-news-ticker-from-26-to-28-august,UMX2' },
  );
  expect(title.value).toBe('Storm Ilse: the news ticker from 26 to 28 August');
});

test('the heading that the reader sees stands against a title made for searching', () => {
  const { title } = read('<title>Swans traffic Lidd today</title>', `<h1>Swans hold up traffic for an hour</h1>${PROSE}`, {
    url: 'https://www.harbour-paper.example/swans-traffic-lidd-today',
  });
  expect(title.value).toBe('Swans hold up traffic for an hour');
});

test('a heading that is the host, and the host before the title, are no headline', () => {
  const { title } = read('<title>harbour-paper.example Swans hold up traffic</title>', `<h1>harbour-paper.example</h1>${PROSE}`, {
    url: 'https://harbour-paper.example/2025/swans.html',
  });
  expect(title.value).toBe('Swans hold up traffic');
});
