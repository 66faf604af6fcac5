import type { CardSchema, Extra } from '../layout/types';
import type { Random } from '../random';
import type { Story } from '../stock/types';
import { printAge } from './dates';
import type { Context } from './context';
import { cutTo, element, escape, fill, sentencesOf } from './html';
import { customTag } from './names';

/** One card before it is written: whose story under which paper, and the field that it lacks, if any. */
export interface Card {
  readonly story: Story;
  readonly paper: string;
  readonly lacks: string;
  readonly random: Random;
  readonly at: number;
  /** Number of its list: what no choice decides is alike in all cards of one. */
  readonly list: number;
}

/** A card's fields in order, as markup; `whole` where the card is one link and may hold no other. */
export function writeFields(context: Context, schema: CardSchema, card: Card): string[] {
  const headlines = schema.headlines.map((isLink, at) => writeHeadline(context, { schema, card, isLink, at }));
  const meta = card.lacks === 'meta' ? '' : writeMeta(context, schema, card);
  const text = card.lacks === 'text' ? '' : writeText(context, schema, card);
  const picture = card.lacks === 'picture' ? '' : writePicture(context, schema, card);
  const extras = schema.extras.map((extra) => ({ extra, html: card.lacks === 'extra' ? '' : writeExtra(context, extra, card) }));
  const early = extras.filter(({ extra }) => EARLY.has(extra)).map(({ html }) => html);
  const late = extras.filter(({ extra }) => !EARLY.has(extra)).map(({ html }) => html);
  const top = schema.joinFirst ? [meta, ...headlines] : headlines;
  const metaAfter = schema.joinFirst ? [] : [meta];
  const body =
    schema.textPlace === 'start'
      ? [text, ...top, ...metaAfter]
      : schema.textPlace === 'before-meta'
        ? [...top, text, ...metaAfter]
        : [...top, ...metaAfter, text];
  return [picture, ...early, ...body, ...late].filter((html) => html !== '');
}

const EARLY: ReadonlySet<Extra> = new Set(['section', 'number']);

const addressOf = ({ story }: Card): string =>
  `/news/${story.title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 48)}`;

interface Said {
  readonly schema: CardSchema;
  readonly card: Card;
  readonly isLink: boolean;
  readonly at: number;
}

/** The second and third time a headline is said it is no heading any more. */
function writeHeadline({ cls }: Context, { schema, card, isLink, at }: Said): string {
  const title = escape(card.story.title);
  const isOneLink = schema.card === 'whole-link';
  const text = isLink && !isOneLink ? element('a', ` href="${addressOf(card)}"`, title) : title;
  return element(at === 0 ? schema.headlineTag : 'div', cls(at === 0 ? 'card-title' : `card-title-${at}`), text);
}

function writePicture({ cls }: Context, { picture, card: kind }: CardSchema, card: Card): string {
  const image = (alt: string): string =>
    `<img src="/thumb/${card.random.int(1000, 9999)}.webp" width="160" height="90" alt="${escape(alt)}">`;
  const link = (html: string): string =>
    kind === 'whole-link' ? html : element('a', ` href="${addressOf(card)}"${cls('card-picture')}`, html);
  switch (picture) {
    case 'none':
      return '';
    case 'background':
      return element('div', `${cls('card-picture')} style="background-image:url(/thumb/${card.at}.webp);height:90px"`, '');
    case 'figure':
      return element('figure', cls('card-figure'), link(image('')));
    default:
      return link(image({ 'empty-alt': '', 'headline-alt': card.story.title, 'other-alt': 'thumbnail' }[picture]));
  }
}

/** Source and age, in the order and with the sign between them that the schema says. */
function writeMeta({ cls, story, phrases }: Context, { join, age }: CardSchema, card: Card): string {
  const paper = escape(card.paper);
  const when = printAge(age, story.lang, card.random);
  const label = (part: string, html: string): string => element('span', cls(part), html);
  const [source, time] = [label('card-source', paper), label('card-age', when)];
  const lines: Record<CardSchema['join'], string> = {
    none: '',
    'source-only': source,
    'age-only': time,
    'source-age': element('div', cls('card-source'), paper) + element('div', cls('card-age'), when),
    'age-source': `${time} ${source}`,
    glued: paper + time,
    dot: `${source} · ${time}`,
    bar: `${source} | ${time}`,
    comma: `${paper}, ${when}`,
    bullet: element('div', cls('card-age'), when) + element('ul', cls('card-sources'), element('li', '', paper)),
    'glued-label': `${source}time${when}`,
  };
  // A label glued on is a picture's text on the portals that do it, which markup without the picture keeps in English.
  return (
    lines[join] &&
    element('div', cls('card-meta'), join === 'glued-label' && story.lang !== 'en' ? `${phrases.source} ${paper}${when}` : lines[join])
  );
}

const textOfStory = ({ standfirst, blocks }: Story): string[] => [
  ...(standfirst ? [standfirst] : []),
  ...blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text),
];

function writeText({ cls }: Context, { text }: CardSchema, card: Card): string {
  const paragraphs = textOfStory(card.story);
  const whole = paragraphs.join(' ');
  const tag = card.list % 2 === 0 ? 'p' : 'div';
  const write = (content: string): string => element(tag, cls('card-text'), escape(content));
  switch (text) {
    case 'none':
      return '';
    case 'teaser':
      return write(card.at % 3 === 0 ? (sentencesOf(whole)[0] ?? '') : cutTo(whole, 14 + (card.at % 11)));
    case 'preview':
      return write(cutTo(whole, 45 + (card.at % 36), card.random.pick(['…', ' […]', '...', ''])));
    case 'full':
      return write(cutTo(whole, 110 + (card.at % 120), ''));
    case 'paragraphs':
      return paragraphs
        .slice(0, 2 + (card.at % 3))
        .map((paragraph) => element('p', '', escape(paragraph)))
        .join('');
  }
}

function writeExtra({ cls, phrases }: Context, extra: Extra, card: Card): string {
  const { random } = card;
  const span = (html: string): string => element('span', cls(`card-${extra}`), html);
  const n = String(random.int(2, 480));
  const extras: Record<Extra, () => string> = {
    section: () => span(escape(random.pick(phrases.sections))),
    writer: () => span(fill(phrases.by, { writer: random.pick(phrases.writers) })),
    comments: () => span(fill(phrases.commentsCount, { n })),
    views: () => span(fill(phrases.views, { n })),
    more: () =>
      element(
        'div',
        cls('card-more'),
        random.chance(0.7) ? element('a', ` href="${addressOf(card)}"`, phrases.readMore) : phrases.readMore,
      ),
    'source-again': () => element('ul', '', element('li', '', escape(card.paper))),
    save: () => element('button', cls('card-save'), phrases.save),
    'min-read': () => span(fill(phrases.minRead, { n: String(random.int(2, 9)) })),
    number: () => span(String(card.at + 1)),
  };
  return extras[extra]();
}

/** The element of one card around its fields. */
export function wrapCard(
  { cls }: Context,
  schema: CardSchema,
  { card, fields }: { readonly card: Card; readonly fields: readonly string[] },
): string {
  const html = fields.join('\n');
  switch (schema.card) {
    case 'whole-link':
      return element('a', `${cls('card')} href="${addressOf(card)}"`, html);
    case 'custom':
      return element(customTag('card'), cls('card'), html);
    case 'div-deep':
      return element('div', cls('card'), element('div', cls('card-inner'), element('div', cls('card-content'), html)));
    default:
      return element(schema.card, cls('card'), html);
  }
}
