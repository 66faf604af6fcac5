import type { Random } from '../random';
import type { Context } from './context';
import { element, escape, fill } from './html';

const links = (texts: readonly string[], tag = 'li'): string =>
  texts.map((text, at) => element(tag, '', element('a', ` href="/section/${at}"`, escape(text)))).join('\n');

export const breadcrumb = ({ phrases, portal, cls }: Context, random: Random): string =>
  element(
    'nav',
    cls('breadcrumb'),
    [portal, random.pick(phrases.sections)]
      .map((text) => element('a', ' href="/"', escape(text)))
      .join(random.pick([' › ', ' / ', ' > '].map(escape))),
  );

export const menu = ({ phrases, cls }: Context, random: Random): string =>
  element(random.pick(['nav', 'div', 'header']), cls('menu'), element('ul', '', links(phrases.sections)));

export const footer = ({ phrases, portal, cls }: Context, random: Random): string =>
  element(
    random.pick(['footer', 'footer', 'div']),
    cls('footer'),
    element('ul', '', links(phrases.sections.slice(0, 5))) +
      element('p', '', escape(`© 2026 ${portal}. ${fill(phrases.footer, { portal })}`)),
  );

export const tagList = ({ phrases, cls }: Context, random: Random): string =>
  random.chance(0.5)
    ? element('div', cls('tags'), `${phrases.tags} ${links(random.some(phrases.topics, 4), 'span')}`)
    : element('ul', cls('tags'), links(random.some(phrases.topics, 5).map((topic) => (random.chance(0.3) ? `#${topic}` : topic))));

const NETWORKS = ['Facebook', 'X', 'WhatsApp', 'LinkedIn', 'Email', 'Telegram'];

export const shareRow = ({ phrases, cls }: Context, random: Random): string =>
  element(
    'div',
    cls('share'),
    element('span', '', phrases.share) +
      random
        .some(NETWORKS, 4)
        .map((name) => element(random.pick(['a', 'a', 'button']), ' href="#share"', name))
        .join(' '),
  );

export const audioPlayer = ({ phrases, cls }: Context, random: Random): string =>
  element(
    'div',
    cls('audio'),
    `${phrases.listen} ${element('span', '', `${random.int(1, 9)}:${random.int(10, 59)}`)}${random.chance(0.5) ? '<audio controls src="/audio/1.mp3"></audio>' : '<button>▶</button>'} <span>1.0x</span>`,
  );

export function poll({ phrases, cls }: Context, random: Random): string {
  const [question, ...answers] = phrases.poll;
  const share = random.int(20, 80);
  const options = answers.map((answer, at) =>
    element('label', '', `<input type="radio" name="poll"> ${escape(answer)} ${at === 0 ? share : 100 - share} %`),
  );
  return element(random.pick(['h3', 'p', 'div']), cls('poll-question'), escape(question)) + options.join('\n');
}

const SELLERS = ['Cosy Slippers', 'Hearwell', 'Solar Deals', 'Gutter Guard', 'Easy Spanish'];
const PITCHES = [
  'The shoe that nurses swear by',
  'Seniors are switching to this tiny device',
  'Why everybody in your street has a new roof',
  'Clean them once and never again',
  'Speak it in three weeks, say its makers',
];

/** Advertisements that look like cards; in English everywhere, as they often are. */
export function sponsored({ phrases, cls }: Context, random: Random): string {
  const first = random.int(0, 4);
  const tiles = Array.from({ length: random.int(1, 4) }, (_, at) => (first + at) % SELLERS.length).map((at) =>
    element(
      'a',
      `${cls('sponsored-tile')} href="https://ads.example/${at}"`,
      `<img src="/ad/${at}.jpg" alt="">${element('div', '', PITCHES[at] ?? '')}${element('span', '', SELLERS[at] ?? '')}`,
    ),
  );
  return element('div', cls('sponsored-label'), phrases.ad) + tiles.join('\n');
}

export const weather = ({ phrases, cls }: Context, random: Random): string =>
  element(
    'div',
    cls('weather'),
    `${element('span', '', random.pick(phrases.cities))} <b>${random.int(-8, 34)}°C</b> <span>${random.int(10, 95)} %</span>`,
  );

const STOCKS = ['FTSE 100', 'DAX', 'Nikkei 225', 'S&P 500', 'EUR/USD', 'Brent', 'Gold'];

export const marketTicker = ({ cls }: Context, random: Random): string =>
  element(
    'ul',
    cls('ticker'),
    random
      .some(STOCKS, 5)
      .map((name) =>
        element('li', '', `${escape(name)} ${random.int(900, 39000) / 10} ${random.pick(['+', '−'])}${random.int(1, 290) / 100}%`),
      )
      .join('\n'),
  );

/** A list of bare headlines, numbered or not. */
export function mostRead({ phrases, others, cls }: Context, random: Random): string {
  const titles = others(`most read ${random.int(0, 999)}`, random.int(3, 8)).map(({ title }) => title);
  const list = random.chance(0.6) ? element('ol', cls('most-read-list'), links(titles)) : links(titles, random.pick(['div', 'p', 'h4']));
  return element(random.pick(['h2', 'h3', 'div']), cls('most-read-title'), phrases.mostRead) + list;
}
