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

const named = (site: string): string => `<meta property="og:site_name" content="${site}">`;

const h1 = (text: string): string => `<h1>${text}</h1>`;

test.each<readonly [what: string, head: string, heading: string, title: string]>([
  [
    'a kicker that only the data has, where heading and sharing agree',
    '<title>Quay gate: Ferryman fined again</title><meta property="og:title" content="Ferryman fined again">' +
      ld('Quay gate: Ferryman fined again'),
    h1('Ferryman fined again'),
    'Ferryman fined again',
  ],
  [
    'words for searching in data and title, and others for sharing',
    '<title>Ferry times 2025: all changes</title><meta property="og:title" content="Late again? Why the ferry waits">' +
      ld('Ferry times 2025: all changes'),
    h1('The ferry that waits for nobody but the mail'),
    'The ferry that waits for nobody but the mail',
  ],
  [
    'a subtitle in the heading that the page’s title has too',
    '<title>Ferry to be mended: and the mail goes by road</title><meta property="og:title" content="Ferry to be mended">',
    '<h1><span>Ferry to be mended:</span> <span>and the mail goes by road</span></h1>',
    'Ferry to be mended: and the mail goes by road',
  ],
  [
    'a paragraph that is set as the heading',
    titled('Ten ways to mend a boat') + ld('Ten ways to mend a boat', 'Article'),
    h1(
      'Learn which of the ways to mend a boat is the cheapest? Here you find all that our readers wrote to us about tar, tin and canvas, and what they would never do again in their lives.',
    ),
    'Ten ways to mend a boat',
  ],
  [
    'the site’s name as the heading',
    named('The Lidd Gazette') + titled('Swans hold up traffic for an hour'),
    h1('The Lidd Gazette'),
    'Swans hold up traffic for an hour',
  ],
  [
    'a heading that is in a logo',
    '<title>Swans hold up traffic for an hour</title>',
    `<div class="masthead-logo">${h1('Institute of the Coast')}</div>`,
    'Swans hold up traffic for an hour',
  ],
  ['a mark before the heading', '<title>harbour</title>', h1('[> Swans hold up traffic'), 'Swans hold up traffic'],
  [
    'a section before the heading that the title has behind it',
    '<title>Rovers club Lidd - Rovers sign a goalkeeper for two years - Rovers press - News</title>',
    h1('Rovers press : Rovers sign a goalkeeper for two years'),
    'Rovers sign a goalkeeper for two years',
  ],
  [
    'what WordPress wrote before titles',
    '<title>Time to talk » Blog Archive » Cinemas go digital at last</title>',
    h1('Time to talk » Blog Archive » Cinemas go digital at last'),
    'Cinemas go digital at last',
  ],
  [
    'a bar and a kicker that heading, sharing and data have alike',
    titled('QUAY 3.0 | Ferrymen to be paid by the wave') + ld('QUAY 3.0 | Ferrymen to be paid by the wave'),
    h1('QUAY 3.0 | Ferrymen to be paid by the wave'),
    'QUAY 3.0 | Ferrymen to be paid by the wave',
  ],
  [
    'words for searching in data and title, where sharing has what is printed',
    '<title>Council may ban swans in Lidd</title><meta property="og:title" content="Swans are to go, says council">' +
      ld('Council may ban swans in Lidd'),
    h1('Swans are to go, says council'),
    'Swans are to go, says council',
  ],
  [
    'a kicker that ends in a colon',
    '<title>The week at the quay: | Ferry crews learn to swim at last</title>',
    h1('The week at the quay: | Ferry crews learn to swim at last'),
    'Ferry crews learn to swim at last',
  ],
  [
    'nothing, where a dash opens what is said and all places have it',
    titled('– Fear will grow in Lidd') + ld('– Fear will grow in Lidd'),
    h1('– Fear will grow in Lidd'),
    '– Fear will grow in Lidd',
  ],
  [
    'the heading, where sharing and data have the same other words',
    '<title>Mayor of Lidd appeals after new floods: critical that help comes</title><meta property="og:title" content="Appeals after floods – critical">' +
      ld('Appeals after floods – critical'),
    h1('Mayor of Lidd appeals after new floods: critical that help comes'),
    'Appeals after floods – critical',
  ],
  ['dashes before the heading', '<title>harbour</title>', h1('– Swans hold up traffic'), 'Swans hold up traffic'],
  [
    'the site’s sections and its name behind low lines, in Chinese',
    '<title>渡口的最后一班船今晚停航_新闻中心_江口网</title>',
    '',
    '渡口的最后一班船今晚停航',
  ],
  [
    'a Korean bar before the site’s name',
    '<title>나루터의 마지막 배가 오늘 밤 멈춘다ㅣ포구일보</title>',
    '',
    '나루터의 마지막 배가 오늘 밤 멈춘다',
  ],
  [
    'a menu with four paragraphs above a heading of a lower rank',
    titled('Old hotel opens as a theatre once more'),
    `<h1><a href="/">Lidd</a></h1><ul><li>${PROSE}</li><li>${PROSE}</li></ul><h3>Old hotel opens as a theatre once more</h3><p>28.04.2024</p>`,
    'Old hotel opens as a theatre once more',
  ],
  [
    'a site’s longer name and its slogan behind the title, where the line is no h1',
    '<title>Swans hold up the traffic - Lidd Coastal Agenda: News and Issues of the Whole Harbour Industry</title>',
    '<h2>Swans hold up the traffic</h2>',
    'Swans hold up the traffic',
  ],
  [
    'words for searching and a site’s name behind the title, in Chinese, where the line is no heading',
    '<title>渡口的最后一班船今晚停航-渡口,江口,停航-江口网-新闻</title>',
    '<td>渡口的最后一班船今晚停航</td>',
    '渡口的最后一班船今晚停航',
  ],
  [
    'a section and a site’s name behind a space, in Chinese',
    '<title>渡口的最后一班船今晚停航 江口快讯 江口网</title>',
    '<div>渡口的最后一班船今晚停航</div>',
    '渡口的最后一班船今晚停航',
  ],
  [
    'a subhead with more of the title below the first paragraph',
    '<title>What is good pine tar? - A short guide</title>',
    `${h1('An introduction to good tar: what crews need to know in winter')}${PROSE}<h2>What is good pine tar?</h2>`,
    'An introduction to good tar: what crews need to know in winter',
  ],
  [
    'the last line of a heading that is shared word for word, where data and title have that line alone',
    '<title>Harbour Paper | Knots 101 today</title><meta property="og:title" content="Knots for all beginners Knots 101 today">' +
      ld('Harbour Paper | Knots 101 today'),
    '<h1>Knots for all beginners<br>Knots 101 today</h1>',
    'Knots for all beginners Knots 101 today',
  ],
  ['“LIVE:”', titled('Storm Ilse at the coast'), h1('LIVE: Storm Ilse at the coast'), 'Storm Ilse at the coast'],
])('is chosen against %s', (...[, head, heading, title]) => {
  expect(read(head, heading + PROSE).title.value).toBe(title);
});

test('a section behind the title that is longer than it stays the headline', () => {
  const { title } = read(
    '<title>Rovers - Rovers sign a goalkeeper for two years</title>',
    `${h1('Rovers sign a goalkeeper for two years – and a striker')}${PROSE}`,
  );
  expect(title.value).toBe('Rovers sign a goalkeeper for two years – and a striker');
});

test('the lines around a heading below a full menu are of the story', () => {
  const menu = `<ul class="menu"><li>${PROSE}</li><li>${PROSE}</li></ul>`;
  const { published, byline } = read(
    titled('Old hotel opens as a theatre once more'),
    `${menu}<h3>Old hotel opens as a theatre once more</h3><div>28.04.2024 | By Ann Ash</div>${PROSE}`,
  );
  expect([published?.value, byline.map(({ value }) => value)]).toEqual(['2024-04-28', ['Ann Ash']]);
});
