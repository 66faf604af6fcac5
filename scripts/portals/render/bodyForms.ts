import type { Chosen } from '../layout/choices';
import type { Random } from '../random';
import type { BodyBlock } from './blocks';
import type { Context } from './context';
import { element, escape } from './html';
import { customTag } from './names';

/** Forms in which paragraphs are parted by line breaks, and have no element of their own. */
const BROKEN: ReadonlySet<string> = new Set(['br', 'br-bare', 'p-br']);

/** One word in so many becomes a link, or is emphasised. */
const INLINE_EVERY = 45;

/** A text with some of its words in inline elements. */
function dress(text: string, random: Random): string {
  const words = escape(text).split(' ');
  const marks = Math.floor(words.length / INLINE_EVERY) + (random.chance(0.4) ? 1 : 0);
  const places = new Set(Array.from({ length: marks }, () => random.int(1, Math.max(1, words.length - 2))));
  return words
    .map((word, at) =>
      places.has(at)
        ? random.pick([`<a href="/topic/${at}">${word}</a>`, `<em>${word}</em>`, `<strong>${word}</strong>`, `<b>${word}</b>`])
        : word,
    )
    .join(' ');
}

const SUBHEADS: Record<Chosen<'subhead'>, (text: string, cls: string) => string> = {
  h2: (text, cls) => element('h2', cls, text),
  h3: (text, cls) => element('h3', cls, text),
  h4: (text, cls) => element('h4', cls, text),
  div: (text, cls) => element('div', cls, element('b', '', text)),
  strong: (text, cls) => element('p', cls, element('strong', '', text)),
  'p-strong': (text) => element('p', '', element('b', '', text)),
};

const PARAGRAPHS: Record<Chosen<'form'>, (text: string, cls: string) => string> = {
  p: (text, cls) => element('p', cls, text),
  div: (text, cls) => element('div', cls, text),
  span: (text, cls) => element('span', cls, text),
  'p-in-div': (text, cls) => element('div', cls, element('p', '', text)),
  section: (text, cls) => element('section', cls, element('p', '', text)),
  custom: (text, cls) => element(customTag('paragraph'), cls, text),
  br: (text) => text,
  'br-bare': (text) => text,
  'p-br': (text) => text,
};

/** The markup of each block. In broken forms paragraphs stay bare text; `joinBroken` sets the breaks. */
export function writeBlock(context: Context, block: BodyBlock, form: Chosen<'form'>): string {
  const { layout, cls, noise } = context;
  const texts = block.lines.map((line) => (layout.body.inline ? dress(line, noise(line)) : escape(line)));
  const text = texts.join(' ');
  const items = texts.map((item) => element('li', '', item)).join('');
  switch (block.kind) {
    case 'subhead':
      return SUBHEADS[layout.body.subhead](escape(block.lines.join(' ')), cls('story-subhead'));
    case 'quote':
      return element('blockquote', cls('story-quote'), noise('quote').chance(0.5) ? element('p', '', text) : text);
    case 'list':
      return element('ul', cls('story-list'), items);
    case 'numbers':
      return element('ol', cls('story-list'), items);
    case 'bullets':
      return element('ul', cls('story-points'), items);
    case 'owned':
      return block.html ?? '';
    case 'lead':
      return writeLead(context, text);
    case 'paragraph':
      return PARAGRAPHS[form](text, noise('story-p').chance(0.5) ? '' : cls('story-paragraph'));
  }
}

function writeLead({ layout, cls }: Context, text: string): string {
  const { lead } = layout.body;
  if (lead === 'h2') return element('h2', cls('story-lead'), text);
  if (lead === 'strong') return element('p', cls('story-lead'), element('strong', '', text));
  return element(lead === 'outside' ? 'div' : 'p', cls('story-standfirst'), text);
}

/** Body parts as they follow each other; `bare` ones are paragraphs without an element. */
export interface Part {
  readonly html: string;
  readonly bare: boolean;
}

export const isBroken = (form: Chosen<'form'>): boolean => BROKEN.has(form);

/** Joins parts; runs of bare text get their line breaks, and their one element where the form has one. */
export function joinParts(parts: readonly Part[], form: Chosen<'form'>): string {
  const html: string[] = [];
  let run: string[] = [];
  const flush = (): void => {
    if (run.length > 0) html.push(wrapRun(run.join('<br><br>\n'), form));
    run = [];
  };
  for (const part of parts) {
    if (part.bare) run.push(part.html);
    else {
      flush();
      html.push(part.html);
    }
  }
  flush();
  return html.join('\n');
}

function wrapRun(text: string, form: Chosen<'form'>): string {
  if (form === 'p-br') return element('p', '', text);
  return form === 'br' ? element('div', '', text) : text;
}
