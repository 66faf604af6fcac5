import type { Block } from '../../../page/types';
import { type At, FAR, type Feature, flag, headingLevel, log, share } from './feature';
import type { TreeElement } from '../../../page/tree/types';

export const NEIGHBOURS = { previous: -1, next: 1, previous2: -2, next2: 2 } as const;

export const ofNeighbours: readonly Feature[] = Object.entries(NEIGHBOURS).flatMap(([name, offset]) =>
  Object.entries<(other: Block | undefined, at: At) => number>({
    Words: (other) => log(other?.words ?? 0),
    Links: (other) => (other ? share(other.linkChars, other.text.length) : 1),
    Heading: (other) => (other ? headingLevel(other.tag) : 0),
    Read: (other, { survey }) => flag(other !== undefined && survey.read.has(other)),
    SameParent: (other, { block }) => flag(other?.parent === block.parent),
    SameShape: (other, { block }) => flag(other?.tag === block.tag && other.parent.className === block.parent.className),
    Gone: (other, { block }) => log(other ? Math.max(0, Math.abs(other.index - block.index) - 1) : 0),
    Says: (_, { survey, at }) => flag((survey.says[at + offset] ?? 0) !== 0),
  }).map(([what, of]) => ({ name: `${name}${what}`, read: (at: At) => of(at.survey.blocks[at.at + offset], at) })),
);

/** Levels up from the block to the nearest element that holds the other block too. */
export function levelsToCommon({ survey, block }: At, other: number | undefined): number {
  const target = other === undefined ? undefined : survey.blocks[other]?.index;
  if (target === undefined) return FAR;
  let levels = 0;
  for (let el: TreeElement | null = block.parent; el && levels < FAR; el = el.parentElement, levels++) {
    const { start, end } = survey.page.spanOf(el);
    if (start <= target && target < end) return levels;
  }
  return FAR;
}

function proseFeatures(side: 'before' | 'after'): readonly Feature[] {
  return [
    { name: `${side}Prose`, read: (at) => log(Math.abs((at[side] ?? at.at + 2 ** FAR) - at.at)) },
    { name: `${side}ProseRead`, read: (at) => flag(at.survey.read.has(at.survey.blocks[at[side] ?? -1] as Block)) },
    { name: `${side}ProseLevels`, read: (at) => levelsToCommon(at, at[side]) },
  ];
}

export const ofProse: readonly Feature[] = [...proseFeatures('before'), ...proseFeatures('after')];
