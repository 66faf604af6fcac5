import { memoizeWeak } from '../text/memo';
import { shinglesOf } from '../text/shingles';
import type { Block } from './types';

/** The shingles of a block, which several finders ask for. */
export const shinglesOfBlock = memoizeWeak(({ text }: Block): readonly number[] => shinglesOf(text));

/** A shingle on many places tells nothing; so many are remembered. */
const MAX_PLACES = 4;

/** A block nearly all of whose words stand in another one too. */
export interface Copy {
  readonly block: Block;
  readonly of: Block;
  /** Share of the block's shingles that the other one holds, 0 to 1. */
  readonly share: number;
  /** The other one holds hardly more than the block. */
  readonly isWhole: boolean;
}

/** The other block may be so much longer and still be the same text. */
const SAME_LENGTH = 1.2;

/** For each block the one that shares most of its shingles, where that is at least `least`. Linear in the length of the texts. */
export function findCopies(blocks: readonly Block[], least: number): Copy[] {
  const shingles = blocks.map(shinglesOfBlock);
  const places = sharedPlaces(shingles);
  return blocks.flatMap((block, index) => {
    const own = shingles[index] ?? [];
    const [best, count] = mostShared(own, places, index);
    const of = blocks[best];
    const share = count / Math.max(1, own.length);
    if (!of || own.length === 0 || share < least) return [];
    return [{ block, of, share, isWhole: (shingles[best]?.length ?? 0) <= SAME_LENGTH * own.length + 1 }];
  });
}

/** Where the shingles stand that stand in several places: few do, so that most blocks are told apart by not finding theirs here. */
function sharedPlaces(shingles: readonly (readonly number[])[]): Map<number, number[]> {
  const first = new Map<number, number>();
  const shared = new Map<number, number[]>();
  shingles.forEach((own, index) => {
    for (const shingle of own) {
      const earlier = first.get(shingle);
      if (earlier === undefined) first.set(shingle, index);
      else if (earlier !== index) addPlace(shared, { shingle, earlier, index });
    }
  });
  return shared;
}

function addPlace(
  shared: Map<number, number[]>,
  { shingle, earlier, index }: Readonly<Record<'shingle' | 'earlier' | 'index', number>>,
): void {
  const known = shared.get(shingle);
  if (!known) shared.set(shingle, [earlier, index]);
  else if (known.length < MAX_PLACES && known.at(-1) !== index) known.push(index);
}

/** The other place with most of these shingles, the earliest of equals, and how many. */
function mostShared(own: readonly number[], places: ReadonlyMap<number, readonly number[]>, self: number): readonly [number, number] {
  const counts = new Map<number, number>();
  for (const shingle of own) {
    const shared = places.get(shingle);
    if (shared) for (const place of shared) if (place !== self) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  let best: readonly [number, number] = [-1, 0];
  for (const [place, count] of counts) if (count > best[1]) best = [place, count];
  return best;
}
