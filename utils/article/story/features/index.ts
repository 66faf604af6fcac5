import { readBoxes } from '../boxes';
import type { Survey } from '../survey';
import { ofBoxes } from './boxes';
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
  const boxOf = readBoxes(survey);
  survey.blocks.forEach((block, at) => {
    const place: At = { survey, boxOf, at, block };
    chosen.forEach((feature, column) => {
      rows[at * chosen.length + column] = feature.read(place);
    });
  });
  return rows;
}
