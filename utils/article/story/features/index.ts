import type { Block } from '../../page';
import { type Box, readBoxes } from '../boxes';
import { type Survey, wordsOf } from '../survey';
import { BOX_NAMES, ofBoxes } from './boxes';
import type { At, Feature } from './feature';
import { ofNames, ofWordings } from './names';
import { ofNeighbours, ofProse } from './neighbours';
import { ofPlace } from './place';
import { ofTag } from './tag';
import { ofText } from './text';

/** All that the story model may be told. A new one goes into the group it belongs to; `npm run train` finds out what it is worth. */
export const features: readonly Feature[] = [
  ...ofText,
  ...ofTag,
  ...ofBoxes,
  ...ofNeighbours,
  ...ofProse,
  ...ofPlace,
  ...ofNames,
  ...ofWordings,
];

/** One row of `chosen` features a block, row after row. */
export function describeBlocks(survey: Survey, chosen: readonly Feature[]): Float32Array {
  const rows = new Float32Array(survey.blocks.length * chosen.length);
  const places = survey.blocks.map(readPlaces(survey));
  // One feature after another: a look at many blocks in turn runs much sooner than many looks at one.
  chosen.forEach((feature, column) => {
    for (let at = 0; at < places.length; at++) rows[at * chosen.length + column] = feature.read(places[at] as At);
  });
  return rows;
}

/** Reads once of each block, asked for in order, what many features want to know. */
function readPlaces(survey: Survey): (block: Block, at: number) => At {
  const boxOf = readBoxes(survey);
  let behind = 0;
  return (block, at) => {
    while (behind < survey.prose.length && (survey.prose[behind] ?? 0) <= at) behind++;
    const isProse = survey.prose[behind - 1] === at;
    return {
      survey,
      boxOf,
      at,
      block,
      context: survey.contextOf(block.parent),
      boxes: boxesAbove(survey, block, boxOf),
      before: survey.prose[behind - (isProse ? 2 : 1)],
      after: survey.prose[behind],
      ownWords: wordsOf(block.text),
    };
  };
}

function boxesAbove({ page }: Survey, { parent }: Block, boxOf: At['boxOf']): Box[] {
  let el: Element | null = parent;
  return BOX_NAMES.map(() => {
    const box = boxOf(el);
    if (el !== page.body) el = el?.parentElement ?? null;
    return box;
  });
}
