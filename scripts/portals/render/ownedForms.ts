import type { OwnedLayout } from '../layout/types';
import type { Random } from '../random';
import type { Context } from './context';
import { clock, isoDay, printDate } from './dates';
import { element, escape, sentencesOf } from './html';

/** What a record says, part after part, as markup. */
export type OwnedRecord = readonly string[];

export interface Told {
  readonly text: string;
  readonly at: number;
  readonly name: string;
  readonly owned: OwnedLayout;
}

type Write = (context: Context, told: Told) => OwnedRecord;

export const paragraph = (text: string): string => element('p', '', escape(text));
const bold = (text: string): string => element('p', '', element('strong', '', escape(text)));

export const slug = (text: string): string => encodeURIComponent(text.toLowerCase().replace(/\W+/g, '-').slice(0, 40));

function title({ cls }: Context, { name, owned }: Told, text: string): string {
  const html = owned.linked ? element('a', ` href="/guide/${slug(name)}"`, escape(text)) : escape(text);
  return owned.subhead === 'strong' || owned.subhead === 'span'
    ? element('p', '', element('strong', '', html))
    : element(owned.subhead, cls('story-record-title'), html);
}

/** A picture of a record, without words of its own. */
const picture = ({ noise, cls }: Context, at: number, alt: string): string => {
  const image = `<img src="/img/${noise(`owned picture ${at}`).int(1000, 9999)}.jpg" width="1200" height="800" alt="${escape(alt)}">`;
  return noise('owned figure').chance(0.6) ? element('figure', '', image) : element('div', cls('story-picture'), image);
};

const pictured = (context: Context, { owned, at, name }: Told): string[] =>
  owned.picture === 'none' || owned.picture === 'background' ? [] : [picture(context, at, owned.picture === 'headline-alt' ? name : '')];

const when = (context: Context, at: number, step: number): Date => new Date(context.published.getTime() - at * step);

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const SHOPS = ['Hearwell', 'Pell & Sons', 'Nordkaufhaus', 'Tarn Outdoor'];

export const random = (context: Context, key: string): Random => context.noise(`owned ${key}`);

/** Kinds of lists told record by record. */
export const OWNED: Readonly<Partial<Record<OwnedLayout['owned'], Write>>> = {
  numbered: (context, told) => {
    const mark = random(context, 'mark')
      .pick(['{n}. ', '{n}) ', '#{n} ', ''])
      .replace('{n}', String(told.at + 1));
    return [title(context, told, mark + told.name), ...pictured(context, told), paragraph(told.text)];
  },
  live: (context, told) => {
    const time = when(context, told.at, HOUR / 3);
    const stamp = random(context, 'stamp').pick(['time', 'span', 'p', 'div', 'h3']);
    const print = random(context, 'print').pick([clock(time), `${clock(time)} ${context.writer}`, `${isoDay(time)} ${clock(time)}`]);
    const head = element(stamp, stamp === 'time' ? ` datetime="${time.toISOString()}"` : context.cls('story-time'), print);
    return [head, ...(random(context, 'headed').chance(0.5) ? [title(context, told, told.name)] : []), paragraph(told.text)];
  },
  timeline: (context, told) => {
    const date = printDate(
      when(context, told.at, random(context, 'step').pick([DAY, 30 * DAY, 400 * DAY])),
      random(context, 'form').pick(['long', 'medium', 'dmy-dot', 'iso', 'time-tag']),
      {
        lang: context.story.lang,
        updated: '',
        random: random(context, 'date'),
      },
    );
    const form = random(context, 'timeline').pick(['h3', 'strong', 'div', 'inline']);
    const [first = ''] = sentencesOf(told.text);
    const text = random(context, 'length').chance(0.5) ? first : told.text;
    if (form === 'inline') return [element('p', '', `${element('b', '', date)}: ${escape(text)}`)];
    return [
      form === 'strong' ? element('p', '', element('strong', '', date)) : element(form, context.cls('story-date'), date),
      random(context, 'what').chance(0.3) ? element('div', context.cls('story-what'), escape(text)) : paragraph(text),
    ];
  },
  interview: (context, { text, name }) => {
    const [question = '', ...answer] = sentencesOf(text);
    const form = random(context, 'interview').pick(['strong', 'h3', 'speakers', 'em']);
    if (answer.length === 0) return [paragraph(text)];
    const rest = answer.join(' ');
    const speaker = `${element('strong', '', `${escape(context.writer)}:`)} `;
    if (form === 'speakers')
      return [
        element('p', '', speaker + escape(question)),
        element('p', '', `${element('strong', '', `${escape(name)}:`)} ${escape(rest)}`),
      ];
    return [
      form === 'strong'
        ? bold(question)
        : element(form === 'em' ? 'p' : 'h3', '', form === 'em' ? element('em', '', escape(question)) : escape(question)),
      paragraph(rest),
    ];
  },
  products: (context, told) => {
    const draws = random(context, `product ${told.at}`);
    const [price, shop] = [`${draws.pick(['£', '€', '$'])}${draws.int(4, 900)}`, draws.pick(SHOPS)];
    const link = element('a', ` href="https://shop.example/${slug(told.name)}"`, escape(shop));
    const line = random(context, 'price').pick([`${context.phrases.owned.price}: ${price}, ${link}`, `${price} – ${link}`, price]);
    return [
      title(context, told, told.name),
      ...pictured(context, told),
      paragraph(told.text),
      element(random(context, 'line').pick(['p', 'div']), '', line),
    ];
  },
  places: (context, told) => {
    const draws = random(context, `place ${told.at}`);
    const { owned } = context.phrases;
    const facts = [
      `${owned.distance}: ${draws.int(2, 24)} km`,
      `${owned.address}: ${draws.pick(context.phrases.cities)} ${draws.int(1, 90)}`,
      `${owned.open}: 9–17`,
    ];
    const kept = facts.slice(0, random(context, 'facts').int(1, 3));
    const form = random(context, 'form').pick(['p', 'ul', 'one']);
    const list =
      form === 'ul'
        ? [element('ul', '', kept.map((fact) => element('li', '', escape(fact))).join(''))]
        : form === 'p'
          ? kept.map(paragraph)
          : [paragraph(kept.join(', '))];
    return [title(context, told, told.name), ...pictured(context, told), paragraph(told.text), ...list];
  },
  quotes: (context, { text, name }) =>
    random(context, 'cite').chance(0.5)
      ? [element('blockquote', '', paragraph(text) + element('cite', '', escape(name)))]
      : [paragraph(`“${text}”`), element('p', '', element('em', '', `– ${escape(name)}`))],
};
