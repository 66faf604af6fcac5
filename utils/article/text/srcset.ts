/** A picture of a set, and how large it is: its width in px, or so many times the place it is shown in. */
export interface Candidate {
  readonly address: string;
  readonly width?: number;
  readonly density?: number;
}

/** By HTML's rules an address may hold commas, and ends at a space or at commas before one. */
const CANDIDATE = /[\s,]*(\S*[^\s,])(?:,+(?=\s|$)|\s*([^,]*)(?:,|$))/g;

/** The pictures of a `srcset`, in its order. */
export const candidatesOf = (srcset: string): Candidate[] =>
  [...srcset.matchAll(CANDIDATE)].flatMap(([, address = '', size = '']) => (address === '' ? [] : [{ address, ...sizeOf(size) }]));

function sizeOf(written: string): Pick<Candidate, 'density' | 'width'> {
  const [, figure = '', unit] = /(?:^|\s)(\d+(?:\.\d+)?)([wx])(?:\s|$)/.exec(written) ?? [];
  return unit === 'w' ? { width: Number(figure) } : { density: unit === 'x' ? Number(figure) : 1 };
}

/** Wider is no page's and no book's; more than twice is seen by nobody. */
const MAX_WIDTH = 2400;
const MAX_DENSITY = 2;

/** Of a set the largest picture that is of use, or the smallest of those that are larger. */
export function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  const sized = candidates
    .map((candidate) => ({ candidate, size: candidate.width ? candidate.width / MAX_WIDTH : (candidate.density ?? 1) / MAX_DENSITY }))
    .sort((one, other) => one.size - other.size);
  return (sized.findLast(({ size }) => size <= 1) ?? sized[0])?.candidate;
}
