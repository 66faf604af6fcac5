import type { Story } from '../stock/types';
import type { Context } from './context';
import { cutTo, sentencesOf } from './html';
import { withOwned } from './owned';

/** One part of a story's body before it is markup. */
export interface BodyBlock {
  readonly kind: 'paragraph' | 'subhead' | 'quote' | 'list' | 'numbers' | 'lead' | 'bullets' | 'owned';
  /** One line of truth each. */
  readonly lines: readonly string[];
  /** The markup of a list that belongs to the story. */
  readonly html?: string;
}

/** Key points are short sentences of what the story does not go on to tell. */
const POINTS = 3;
const POINT_WORDS = 32;

/** What of the story is printed, in order: the lead, and the paragraphs and subheads of the body. */
export function chooseBlocks(context: Context): { lead: readonly BodyBlock[]; body: readonly BodyBlock[] } {
  const { story, layout } = context;
  const printed = takeBlocks(story, layout.body.paragraphs, layout.body.subheads);
  const body = printed.map((block, at): BodyBlock => {
    const shape = layout.body.shapes.find((each) => each.at === at)?.shape;
    if (block.kind === 'subhead') return { kind: 'subhead', lines: [block.text] };
    const sentences = sentencesOf(block.text);
    if (shape === 'quote') return { kind: 'quote', lines: [block.text] };
    return shape && sentences.length > 1 ? { kind: shape, lines: sentences } : { kind: 'paragraph', lines: [block.text] };
  });
  return { lead: chooseLead(context, printed.length), body: withOwned(context, withDateline(context, body)) };
}

/** So many paragraphs, and the subheads that stand before one of them. */
function takeBlocks({ blocks }: Story, paragraphs: number, subheads: number): Story['blocks'] {
  let leftParagraphs = paragraphs;
  let leftSubheads = subheads;
  return blocks.filter((block, at) => {
    if (block.kind === 'paragraph') return leftParagraphs-- > 0;
    const leads = at > 0 && blocks[at + 1]?.kind === 'paragraph' && leftParagraphs > 0 && leftParagraphs < paragraphs;
    return leads && leftSubheads-- > 0;
  });
}

function chooseLead({ story, layout }: Context, printed: number): BodyBlock[] {
  const { lead } = layout.body;
  if (lead === 'none') return [];
  if (lead !== 'bullets' && lead !== 'bullets-outside') return story.standfirst ? [{ kind: 'lead', lines: [story.standfirst] }] : [];
  const rest = story.blocks.slice(printed + 1).filter(({ kind }) => kind === 'paragraph');
  const points = rest.flatMap(({ text }) => sentencesOf(text).slice(0, 1)).filter((point) => cutTo(point, POINT_WORDS) === point);
  return points.length < 2 ? [] : [{ kind: 'bullets', lines: points.slice(0, POINTS) }];
}

function withDateline(context: Context, body: readonly BodyBlock[]): readonly BodyBlock[] {
  const [first, ...rest] = body;
  if (!context.layout.body.dateline || first?.kind !== 'paragraph') return body;
  const random = context.noise('dateline');
  const dateline = `${random.pick(context.phrases.cities)}${random.pick([' — ', ': ', ' – ', ', Monday — '])}`;
  return [{ kind: 'paragraph', lines: [dateline + first.lines.join(' ')] }, ...rest];
}
