import { type Box, NO_BOX } from '../boxStats';
import { type At, type Feature, flag, log, share } from './feature';

/** The boxes a block stands in, from its own element up. */
export const BOX_NAMES = ['parent', 'grand', 'great', 'great2', 'great3'] as const;

export const ofBoxes: readonly Feature[] = BOX_NAMES.flatMap((name, level) =>
  Object.entries<(box: Box, at: At) => number>({
    Words: ({ words }) => log(words),
    Links: ({ links }) => links,
    Blocks: ({ start, end }) => log(end - start),
    Read: ({ read }) => read,
    Prose: ({ prose }) => prose,
    Density: ({ density }) => density,
    Place: ({ start, end }, { at }) => share(at - start, end - start),
    Alike: ({ alike }) => alike,
    Gone: ({ gone }) => gone,
    Said: ({ said }) => said,
    Controls: ({ controls }) => log(controls),
    Image: ({ image, end, start }) => flag(image && end - start < 12),
  }).map(([what, of]) => ({ name: `${name}${what}`, read: (at: At) => of(at.boxes[level] ?? NO_BOX, at) })),
);
