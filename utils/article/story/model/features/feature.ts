import type { Block } from '../../../page/types';
import type { Box } from '../boxStats';
import type { Context } from '../context';
import type { RecordPlace } from '../recordPlaces';
import type { Survey } from '../survey';
import type { Verdicts } from '../verdicts';
import type { TreeElement } from '../../../page/tree/types';

/** One thing the story model is told of a block. */
export interface Feature {
  readonly name: string;
  read(at: At): number;
}

/** A block in its surroundings. */
export interface At extends RecordPlace {
  readonly survey: Survey;
  readonly boxOf: (el: TreeElement | null) => Box;
  /** Position among the survey's blocks. */
  readonly at: number;
  readonly block: Block;
  readonly context: Context;
  /** The boxes it stands in, from its own element up; the body's at the top. */
  readonly boxes: readonly Box[];
  /** Positions of the nearest prose before and after it. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly ownWords: ReadonlySet<string>;
  /** What the first round says, for the second. */
  readonly verdicts: Verdicts;
}

/** Stands for "there is none" where a distance is asked for. */
export const FAR = 20;

export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
export const log = (value: number): number => Math.log2(1 + value);
export const signedLog = (distance: number): number => Math.sign(distance) * log(Math.abs(distance));
export const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
export const flag = (value: boolean): number => (value ? 1 : 0);
/** The last of a row of sums is the sum of all. */
export const total = (sums: Float64Array): number => sums.at(-1) ?? 0;

/** Level of a heading's tag, 0 for all others. */
export const headingLevel = (tag: string): number => (/^h[1-6]$/.test(tag) ? Number(tag[1]) : 0);
