import { CATEGORIES } from '../../../../rules/languages/types';
import { bitOf, maskOf } from '../../../text/phrases';
import { type Context, containerTags, hintNames } from '../context';
import { type At, FAR, type Feature, flag, log } from './feature';

export const ofNames: readonly Feature[] = [
  ...containerTags.map((tag, bit) => ({
    name: `in-${tag}`,
    read: ({ context }: At) => (context.tags >> bit) & 1,
  })),
  ...hintNames.map((hint, bit) => ({ name: `named-${hint}`, read: ({ context }: At) => nearness(context, bit) })),
];

/** 3 where the block's own element is named so, 2 within three levels up, 1 further up, 0 nowhere. */
function nearness({ own, near, far }: Context, bit: number): number {
  return ((own >> bit) & 1) * 3 || ((near >> bit) & 1) * 2 || (far >> bit) & 1;
}

/** Headings under which no story goes on. */
const FOREIGN_HEADINGS = maskOf(['related', 'mostRead', 'comments', 'newsletter', 'readAlso', 'tags', 'authorBio']);

/** How far back, in blocks, such a heading is looked for. */
const HEADING_REACH = 40;

function blocksSinceForeignHeading({ survey: { says, blocks }, at }: At): number {
  for (let back = 0; back < HEADING_REACH && at >= back; back++) {
    const block = blocks[at - back];
    if (block && block.words < 8 && ((says[at - back] ?? 0) & FOREIGN_HEADINGS) !== 0) return log(back);
  }
  return FAR;
}

export const ofWordings: readonly Feature[] = [
  ...CATEGORIES.map((category) => ({
    name: `says-${category}`,
    read: ({ survey, at }: At) => flag(((survey.says[at] ?? 0) & bitOf(category)) !== 0),
  })),
  { name: 'sinceForeignHeading', read: blocksSinceForeignHeading },
];
