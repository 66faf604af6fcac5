import type { Block } from '../../../page/types';
import { type Box, readBoxes } from '../boxStats';
import { memoize } from '../../../text/memo';
import { type Survey, wordsOf } from '../survey';
import { BOX_NAMES, ofBoxes } from './boxes';
import type { At, Feature } from './feature';
import { ofNames, ofWordings } from './names';
import { ofNeighbours, ofProse } from './neighbours';
import { ofPlace } from './place';
import { ofDates, ofRecords } from './records';
import { readRecordPlaces } from '../recordPlaces';
import { ofTag } from './tag';
import { ofText } from './text';
import { NO_VERDICTS, type Verdicts } from '../verdicts';
import type { TreeElement } from '../../../page/tree/types';

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
  ...ofRecords,
  ...ofDates,
];

/** One row of `chosen` features a block, row after row; those of the second round are told the verdicts of the first. */
export function describeBlocks(survey: Survey, chosen: readonly Feature[], verdicts: Verdicts = NO_VERDICTS): Float32Array {
  const rows = new Float32Array(survey.blocks.length * chosen.length);
  const places = survey.blocks.map(readPlaces(survey, verdicts));
  // One feature after another: a look at many blocks in turn runs much sooner than many looks at one.
  chosen.forEach((feature, column) => {
    for (let at = 0; at < places.length; at++) rows[at * chosen.length + column] = feature.read(places[at] as At);
  });
  return rows;
}

/** Reads once of each block, asked for in order, what many features want to know. */
function readPlaces(survey: Survey, verdicts: Verdicts): (block: Block, at: number) => At {
  const boxOf = readBoxes(survey);
  const boxesFrom = boxesUpwards(survey.page.body, boxOf);
  const recordsAt = readRecordPlaces(survey.page);
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
      boxes: boxesFrom(block.parent),
      before: survey.prose[behind - (isProse ? 2 : 1)],
      after: survey.prose[behind],
      ownWords: new Set(wordsOf(block.text)),
      verdicts,
      ...recordsAt(block),
    };
  };
}

/** A look-up of the boxes from an element up, the body's as often as there are too few. */
function boxesUpwards(body: TreeElement, boxOf: At['boxOf']): (el: TreeElement) => readonly Box[] {
  const boxesFrom = memoize((el: TreeElement | null): readonly Box[] => {
    if (!el || el === body) return BOX_NAMES.map(() => boxOf(el));
    return [boxOf(el), ...boxesFrom(el.parentElement).slice(0, -1)];
  });
  return boxesFrom;
}
