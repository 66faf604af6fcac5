import type { BodyLayout } from '../layout/types';
import { type BodyBlock, chooseBlocks } from './blocks';
import { isBroken, joinParts, type Part, writeBlock } from './bodyForms';
import type { Context } from './context';
import { element, escape, fill } from './html';
import { customTag } from './names';

export interface Body {
  /** A lead that stands outside the body's container. */
  readonly outside: string;
  readonly html: string;
  /** One block a line. */
  readonly text: string;
}

/** What stands amid the story's paragraphs and after the last of them, within the body's container. */
export interface Amidst {
  readonly between: readonly string[];
  readonly end: readonly string[];
}

export function writeBody(context: Context, { between, end }: Amidst): Body {
  const { body } = context.layout;
  const blocks = chooseBlocks(context);
  const isOutside = body.lead === 'outside' || body.lead === 'bullets-outside';
  const toPart = (block: BodyBlock): Part => ({
    html: writeBlock(context, block, body.form),
    bare: block.kind === 'paragraph' && isBroken(body.form),
  });
  const parts = addBetween([...(isOutside ? [] : blocks.lead), ...blocks.body].map(toPart), addFigures(context, between));
  const html = contain(context, [...parts, ...end.map(toBlockPart)]);
  return {
    outside: isOutside ? joinParts(blocks.lead.map(toPart), 'p') : '',
    html,
    text: [...blocks.lead, ...blocks.body].flatMap(({ lines }) => lines).join('\n'),
  };
}

const toBlockPart = (html: string): Part => ({ html, bare: false });

/** What is to stand after the part of that number. */
interface Insert {
  readonly at: number;
  readonly html: string;
}

/** Pieces between paragraphs are spread from the second one on; pictures stand where their layout says. */
function addFigures(context: Context, between: readonly string[]): Insert[] {
  const figures = context.layout.body.figures.map((figure, at): Insert => ({ at: figure.at, html: writeFigure(context, figure, at) }));
  const pieces = between.map((html, at): Insert => ({ at: 1 + at * 2 + context.noise(`between ${at}`).int(0, 2), html }));
  return [...figures, ...pieces];
}

function addBetween(parts: readonly Part[], inserts: readonly Insert[]): Part[] {
  const after = (at: number): Part[] => inserts.filter((insert) => insert.at === at).map(({ html }) => toBlockPart(html));
  // What would come after the last paragraph stands before it, or it would not be between.
  const last = Math.max(0, parts.length - 1);
  const late = inserts.filter(({ at }) => at > last).map(({ html }) => toBlockPart(html));
  return [
    ...after(0),
    ...parts.flatMap((part, at) => (at === last ? [...late, part, ...after(at + 1).slice(0, 0)] : [part, ...after(at + 1)])),
  ];
}

type Figure = BodyLayout['figures'][number];

function writeFigure({ phrases, noise, cls }: Context, { figure, caption, credit }: Figure, at: number): string {
  const random = noise(`figure ${at}`);
  const image = `<img src="/img/${random.int(1000, 9999)}.jpg" width="800" height="450" alt="${caption ? escape(random.pick(phrases.captions)) : ''}">`;
  const words = [caption && random.pick(phrases.captions), credit && fill(phrases.credit, { writer: random.pick(phrases.writers) })].filter(
    (line) => line !== false,
  );
  const text = words.map((line) => element('span', '', escape(line))).join(' ');
  if (figure === 'figure') return element('figure', cls('story-figure'), image + (text && element('figcaption', '', text)));
  if (figure === 'linked')
    return element('figure', '', element('a', ' href="/gallery"', image) + (text && element('figcaption', cls('story-caption'), text)));
  return figure === 'div' ? element('div', cls('story-picture'), image + (text && element('div', cls('story-caption'), text))) : image;
}

/** The body's parts in its one, two or three containers. */
function contain({ layout, cls }: Context, parts: readonly Part[]): string {
  const { container, containers, form } = layout.body;
  if (container === 'none') return joinParts(parts, form === 'br-bare' ? 'br' : form);
  const size = Math.ceil(parts.length / containers);
  const chunks = Array.from({ length: containers }, (_, at) => parts.slice(at * size, (at + 1) * size)).filter(({ length }) => length > 0);
  return chunks.map((chunk) => wrapIn(container, cls('story-body'), joinParts(chunk, form))).join('\n');
}

/** An element by its layout name; a cell brings its table. */
export function wrapIn(wrapper: string, attributes: string, html: string): string {
  if (wrapper === 'td') return `<table${attributes}><tbody><tr><td>\n${html}\n</td></tr></tbody></table>`;
  return element(wrapper === 'custom' ? customTag('panel') : wrapper, attributes, `\n${html}\n`);
}
