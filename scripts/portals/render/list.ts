import type { ListPiece } from '../layout/types';
import type { Story } from '../stock/types';
import { type Card, wrapCard, writeFields } from './card';
import type { Context } from './context';
import { element, escape, fill, textOf } from './html';
import { customTag } from './names';

/** A piece of clutter as it stands on the page, and what is in it: one text a card, or one in all. */
export interface Written {
  readonly html: string;
  readonly texts: readonly string[];
}

const LACKABLE = ['meta', 'text', 'picture', 'extra'] as const;

/** A list of other stories, all cards after one schema. */
export function writeList(context: Context, drawn: ListPiece): Written {
  const list = withLinks(drawn);
  const cards = drawCards(context, list);
  const fields = cards.map((card) => writeFields(context, list.schema, card));
  const heading = writeHeading(context, list);
  const whole = (at: number): string => {
    const card = cards[at];
    return card ? wrapCard(context, list.schema, { card, fields: fields[at] ?? [] }) : '';
  };
  const body = containCards(context, list, { fields, whole: fields.map((_, at) => whole(at)) });
  const tag = list.tag === 'custom' ? customTag('list') : list.tag;
  return {
    html:
      list.list === 'flat' && context.noise(`shell ${list.id}`).chance(0.3)
        ? heading + body
        : element(tag, context.cls('related'), `\n${heading}${body}\n`),
    texts: fields.map((card) => textOf(card.join(' '))),
  };
}

/** In these lists no element is around a card that could be its one link. */
const UNWRAPPED: ReadonlySet<ListPiece['list']> = new Set(['flat', 'table']);

const withLinks = (list: ListPiece): ListPiece =>
  UNWRAPPED.has(list.list) && list.schema.card === 'whole-link' ? { ...list, schema: { ...list.schema, card: 'div' } } : list;

function drawCards(context: Context, list: ListPiece): Card[] {
  const stories = drawStories(context, list);
  const papers = context.phrases.papers;
  return stories.map((story, at) => {
    const random = context.noise(`card ${list.id} ${at}`);
    const isLacking = list.lacking > 0 && at > 0 && at % list.lacking === 0;
    return {
      story,
      at,
      random,
      list: list.id,
      paper: papers[(list.id + at * 5) % papers.length] ?? context.portal,
      lacks: isLacking ? random.pick(LACKABLE) : '',
    };
  });
}

/** Portals show one story under several papers, and the page's own story under others. */
function drawStories(context: Context, { id, count, copies }: ListPiece): Story[] {
  const others = context.others(`list ${id}`, count);
  const [first] = others;
  if (copies === 'papers' && first) return others.map((story, at) => (at < 3 ? first : story));
  const { story } = context;
  // Another paper's text under the same headline; only the portals that copy whole begin alike.
  const named = others.map((other, at): Story => (at < 2 ? { ...other, title: story.title } : other));
  if (copies === 'own-headline') return named;
  return copies === 'own-story' ? [story, story, ...others].slice(0, Math.max(count, 2)) : others;
}

function writeHeading(context: Context, { id, heading, headingTag }: ListPiece): string {
  const { phrases, portal, cls, noise } = context;
  if (heading === 'none') return '';
  const text = noise(`heading ${id}`).pick(heading === 'known' ? phrases.related : phrases.odd);
  return element(headingTag, cls('related-heading'), escape(fill(text, { portal })));
}

interface Cards {
  readonly fields: readonly (readonly string[])[];
  readonly whole: readonly string[];
}

const cells = (cards: readonly string[]): string => element('tr', '', cards.map((card) => element('td', '', card)).join(''));

function containCards({ cls }: Context, { list }: ListPiece, { fields, whole }: Cards): string {
  const rowsOfTwo = Array.from({ length: Math.ceil(whole.length / 2) }, (_, at) => whole.slice(at * 2, at * 2 + 2));
  const items = whole.map((card) => element('li', cls('related-item'), card)).join('\n');
  switch (list) {
    case 'ul':
      return element('ul', cls('related-list'), items);
    case 'ol':
      return element('ol', cls('related-list'), items);
    case 'table':
      return element('table', cls('related-table'), element('tbody', '', fields.map(cells).join('\n')));
    case 'table-grid':
      return element('table', cls('related-table'), element('tbody', '', rowsOfTwo.map(cells).join('\n')));
    case 'rows':
      return rowsOfTwo.map((row) => element('div', cls('related-row'), row.join('\n'))).join('\n');
    case 'flat':
      return fields.map((card) => card.join('\n')).join('\n');
    case 'custom':
      return element(customTag('feed'), cls('related-list'), whole.join('\n'));
    case 'section':
      return element('section', cls('related-list'), whole.join('\n'));
    case 'div':
      return element('div', cls('related-list'), whole.join('\n'));
  }
}
