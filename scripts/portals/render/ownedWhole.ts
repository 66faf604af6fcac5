import type { OwnedLayout } from '../layout/types';
import type { Context } from './context';
import { element, escape, sentencesOf } from './html';
import { paragraph, random, slug } from './ownedForms';

const row = (cells: readonly string[], tag: string): string =>
  element('tr', '', cells.map((cell) => element(tag, '', escape(cell))).join(''));

/** Kinds of lists that are one piece of markup. */
export const WHOLE: Readonly<Partial<Record<OwnedLayout['owned'], (context: Context, texts: readonly string[]) => string>>> = {
  recipe: (context, texts) => {
    const { phrases } = context;
    const draws = random(context, 'recipe');
    const foods = draws.some(phrases.foods, draws.int(4, 8)).map((food) => `${draws.int(1, 9) * 50} g ${food}`);
    const heading = draws.pick(['h2', 'h3', 'h4']);
    const steps = texts.flatMap(sentencesOf).map((step) => element('li', '', escape(step)));
    return (
      element(heading, '', phrases.owned.ingredients) +
      element('ul', context.cls('story-ingredients'), foods.map((food) => element('li', '', escape(food))).join('\n')) +
      element(heading, '', phrases.owned.method) +
      element(draws.pick(['ol', 'ul']), '', steps.join('\n'))
    );
  },
  scores: (context, texts) => {
    const { phrases } = context;
    const draws = random(context, 'scores');
    const rows = draws.some(phrases.cities, 6).map((name) => row([name, String(draws.int(10, 34)), String(draws.int(4, 80))], 'td'));
    const table = element(
      'table',
      context.cls('story-table'),
      row(['', phrases.owned.played, phrases.owned.points], 'th') + rows.join('\n'),
    );
    return [paragraph(texts[0] ?? ''), table, ...texts.slice(1).map(paragraph)].join('\n');
  },
  comparison: (context, texts) => {
    const { owned, topics } = context.phrases;
    const draws = random(context, 'comparison');
    const rows = draws
      .some(topics, 4)
      .map((name, at) => row([name, `${draws.int(3, 90)} €`, sentencesOf(texts[at] ?? '')[0] ?? '–'], 'td'));
    return element('table', context.cls('story-table'), row(['', owned.price, owned.verdict], 'th') + rows.join('\n'));
  },
  links: (context, texts) =>
    texts
      .map((text, at) => {
        const draws = random(context, `links ${at}`);
        const host = draws.pick(['', 'https://elsewhere.example']);
        const words = escape(text).split(' ');
        const size = Math.max(2, Math.floor(words.length / 4));
        const chunks = Array.from({ length: Math.ceil(words.length / size) }, (_, chunk) =>
          words.slice(chunk * size, (chunk + 1) * size).join(' '),
        );
        return element(
          'p',
          '',
          chunks
            .map((chunk, chunkAt) => (chunkAt % 3 === 1 ? element('a', ` href="${host}/topic/${at}-${chunkAt}"`, chunk) : chunk))
            .join(' '),
        );
      })
      .join('\n'),
  reading: (context, texts) => {
    const [first = '', ...rest] = texts;
    const items = context
      .others('owned reading', random(context, 'reading').int(2, 5))
      .map(({ title: name }) => element('li', '', element('a', ` href="https://archive.example/${slug(name)}"`, escape(name))));
    return [
      paragraph(`${first.replace(/[.!?…。]["”»」]?$/, '')}:`),
      element('ul', context.cls('story-reading'), items.join('\n')),
      ...rest.map(paragraph),
    ].join('\n');
  },
};
