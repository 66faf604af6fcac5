import type { Chosen } from '../layout/choices';
import type { Random } from '../random';
import type { Context } from './context';
import { element, escape, fill } from './html';
import { audioPlayer, breadcrumb, footer, marketTicker, menu, mostRead, poll, shareRow, sponsored, tagList, weather } from './widgetLists';

type Place = Chosen<'place'>;

export interface Widget {
  readonly name: string;
  /** Where it may stand; anywhere if none is named. */
  readonly places: readonly Place[];
  readonly write: (context: Context, random: Random) => string;
}

const BELOW: readonly Place[] = ['after', 'inner', 'in-body-end', 'aside'];
const ROUND: readonly Place[] = ['after', 'inner', 'before', 'aside'];

/** A heading and a sentence, and what else stands in the box. */
function box(heading: string, text: string, more = ''): (context: Context, random: Random) => string {
  return (context, random) => {
    const filled = (phrase: string): string =>
      escape(fill(phrase, { portal: context.portal, paper: context.paper, writer: context.writer }));
    const tag = random.pick(['h2', 'h3', 'h4', 'div', 'p', 'strong']);
    return (
      (heading && element(tag, context.cls('promo-title'), filled(heading))) +
      element(random.pick(['p', 'div', 'span']), context.cls('promo-text'), filled(text)) +
      more
    );
  };
}

const button = (text: string): string => element('button', ' type="button"', escape(text));

const emailForm = (label: string): string =>
  `<form action="/signup"><input type="email" placeholder="name@example.com">${button(label)}</form>`;

export const WIDGETS = [
  {
    name: 'ai',
    places: [],
    write: (context, random) =>
      (random.chance(0.5) ? '<img src="/bg.png" alt="Orange background">' : '') + box(...context.phrases.ai)(context, random),
  },
  {
    name: 'ai-chips',
    places: [],
    write: (context, random) => box('', context.phrases.ai[1], AI_CHIPS.map(button).join(' '))(context, random),
  },
  {
    name: 'newsletter',
    places: [],
    write: (context, random) =>
      box(context.phrases.newsletter[0], context.phrases.newsletter[1], emailForm(context.phrases.newsletter[2]))(context, random),
  },
  { name: 'app', places: BELOW, write: (context, random) => box(context.phrases.app[0], context.phrases.app[1], STORES)(context, random) },
  {
    name: 'subscribe',
    places: [],
    write: (context, random) =>
      box(context.phrases.subscribe[0], context.phrases.subscribe[1], button(context.phrases.subscribe[2]))(context, random),
  },
  { name: 'notify', places: [], write: (context, random) => box(context.phrases.notify[0], context.phrases.notify[1])(context, random) },
  {
    name: 'follow',
    places: [],
    write: ({ phrases }) =>
      element(
        'div',
        '',
        `${phrases.follow} ${NETWORKS.map((name) => element('a', ` href="https://${name.toLowerCase()}.example/portal"`, name)).join(' ')}`,
      ),
  },
  { name: 'donate', places: BELOW, write: (context, random) => box('', context.phrases.donate)(context, random) },
  { name: 'error-report', places: BELOW, write: ({ phrases }) => element('p', '', phrases.error) },
  { name: 'poll', places: [], write: poll },
  { name: 'audio', places: ['before', 'before', 'between'], write: audioPlayer },
  { name: 'share', places: ['before', 'inner', 'after', 'in-body-end', 'top'], write: shareRow },
  { name: 'sponsored', places: [], write: sponsored },
  { name: 'ad', places: [], write: ({ phrases, cls }) => element('div', cls('ad-slot'), phrases.ad) },
  { name: 'weather', places: ['top', 'aside', 'aside-first', 'after'], write: weather },
  { name: 'ticker', places: ['top', 'aside', 'after'], write: marketTicker },
  { name: 'most-read', places: ['aside', 'aside-first', 'after', 'inner', 'between', 'top'], write: mostRead },
  {
    name: 'cookie',
    places: ['top', 'after'],
    write: ({ phrases }) => element('div', ' role="dialog"', element('p', '', phrases.cookie) + button('OK')),
  },
  { name: 'cookie-plain', places: ['top', 'after'], write: ({ phrases }) => element('div', '', phrases.cookie) },
  {
    name: 'author-box',
    places: BELOW,
    write: (context, random) =>
      (random.chance(0.5) ? `<img src="/people/1.jpg" alt="${context.writer}">` : '') +
      box(context.writer, context.phrases.bio)(context, random),
  },
  { name: 'outlet-box', places: ROUND, write: (context, random) => box(context.paper, context.phrases.outlet)(context, random) },
  { name: 'tags', places: ['inner', 'in-body-end', 'after', 'before'], write: tagList },
  {
    name: 'comments-empty',
    places: ['after', 'inner', 'in-body-end'],
    write: ({ phrases }, random) =>
      element(random.pick(['h3', 'div']), '', phrases.comments[0] ?? '') + element('div', '', phrases.noComments),
  },
  {
    name: 'comments-count',
    places: ['before', 'inner', 'after'],
    write: ({ phrases }, random) => element('a', ' href="#comments"', fill(phrases.commentsCount, { n: String(random.int(0, 90)) })),
  },
  { name: 'breadcrumb', places: ['top', 'before'], write: breadcrumb },
  { name: 'menu', places: ['top', 'top', 'aside-first'], write: menu },
  { name: 'footer', places: ['after'], write: footer },
] as const satisfies readonly Widget[];

export type WidgetName = (typeof WIDGETS)[number]['name'];

const AI_CHIPS = ['Summarize this', 'Ask a question', 'Translate', 'Explain it simply'];
const NETWORKS = ['Facebook', 'Instagram', 'Telegram', 'WhatsApp'];
const STORES = '<div><img src="/badges/app-store.svg" alt="app-store"><img src="/badges/play-store.svg" alt="play-store"></div>';

/** A widget's markup, without the element around it. */
export function writeWidget(context: Context, name: WidgetName, random: Random): string {
  const widget: Widget | undefined = WIDGETS.find((each) => each.name === name);
  return widget?.write(context, random) ?? '';
}
