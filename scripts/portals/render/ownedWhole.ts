import type { OwnedLayout } from '../layout/types';
import type { Context } from './context';
import { element, escape, sentencesOf } from './html';
import { paragraph, random, slug } from './ownedForms';

const row = (cells: readonly string[], tag: string): string =>
  element('tr', '', cells.map((cell) => element(tag, '', escape(cell))).join(''));

/** Plain items, or boxes to tick off in a form. */
function ingredients(context: Context, foods: readonly string[]): string {
  const isTicked = random(context, 'ingredients').chance(0.4);
  const items = foods.map((food) =>
    element('li', '', isTicked ? element('label', '', `<input type="checkbox"> ${escape(food)}`) : escape(food)),
  );
  const list = element('ul', context.cls('story-ingredients'), items.join('\n'));
  return isTicked ? element('form', '', list) : list;
}

/** A name and a figure each. */
function factsFor(context: Context, key: string): readonly (readonly [string, string])[] {
  const draws = random(context, key);
  const { owned, topics, cities } = context.phrases;
  return draws
    .some([...topics, owned.distance, owned.open, owned.address], draws.int(2, 4))
    .map((name) => [
      name,
      draws.pick([`${draws.int(2, 99)} km`, `${draws.int(1, 90)}.000`, draws.pick(cities), `${draws.int(1900, 2020)}`]),
    ]);
}

/** A small box of the story's own below its first paragraph. */
const amidText = (box: string, [first = '', ...rest]: readonly string[]): string =>
  [paragraph(first), box, ...rest.map(paragraph)].join('\n');

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
      ingredients(context, foods) +
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
  facts: (context, texts) => {
    const draws = random(context, 'facts box');
    const [first = '', second = '', ...rest] = texts;
    const list = element(
      'ul',
      '',
      factsFor(context, 'facts')
        .map(([name, fact]) => element('li', '', escape(`${name}: ${fact}`)))
        .join('\n'),
    );
    const heading = element(
      draws.pick(['h3', 'h4', 'strong', 'div']),
      context.cls('story-facts-title'),
      escape(draws.pick(context.phrases.topics)),
    );
    const box = element(
      draws.pick(['aside', 'div', 'section']),
      context.cls('story-facts'),
      heading + paragraph(sentencesOf(second)[0] ?? '') + list,
    );
    return amidText(box, [first, ...rest]);
  },
  figures: (context, texts) => {
    const [outer, inner] = random(context, 'figures box').pick([
      ['div', 'span'],
      ['div', 'div'],
      ['ul', 'span'],
      ['section', 'p'],
    ] as const);
    const boxes = factsFor(context, 'figures').map(([name, fact]) =>
      element(
        outer === 'ul' ? 'li' : 'div',
        context.cls('story-figure'),
        element(inner, context.cls('story-big'), escape(fact)) + ' ' + element(inner, '', escape(name)),
      ),
    );
    return amidText(element(outer, context.cls('story-figures'), boxes.join('\n')), texts);
  },
  terms: (context, texts) => {
    const list = element(
      'dl',
      context.cls('story-terms'),
      factsFor(context, 'terms')
        .map(([name, fact]) => element('dt', '', escape(name)) + element('dd', '', escape(fact)))
        .join('\n'),
    );
    return random(context, 'terms place').chance(0.5) ? [...texts.map(paragraph), list].join('\n') : amidText(list, texts);
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
