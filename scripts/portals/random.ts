/** Draws that are the same again for the same seed. */
export interface Random {
  /** 0 up to but not 1. */
  next(): number;
  /** A whole number, both ends among them. */
  int(from: number, to: number): number;
  chance(share: number): boolean;
  /** @throws where the list is empty. */
  pick<T>(list: readonly T[]): T;
  /** That many of the list, in its order; all where it has no more. */
  some<T>(list: readonly T[], count: number): T[];
}

/** Mulberry32: 32 bits of state are plenty for a page, and it is the same everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  // Neighbouring seeds begin alike.
  for (let at = 0; at < 3; at++) next();
  const int = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  const pick = <T>(list: readonly T[]): T => {
    const at = int(0, list.length - 1);
    if (at >= list.length || at < 0) throw new Error('Nothing to pick from.');
    return list[at] as T;
  };
  return { next, int, pick, chance: (share) => next() < share, some: (list, count) => takeSome(list, count, next) };
}

function takeSome<T>(list: readonly T[], count: number, next: () => number): T[] {
  const ranked = list.map((value, at) => ({ value, at, rank: next() })).toSorted((one, other) => one.rank - other.rank);
  return ranked
    .slice(0, count)
    .toSorted((one, other) => one.at - other.at)
    .map(({ value }) => value);
}

/** A number for a text: what a page's details are drawn from, so that taking one piece away changes no other. */
export function hash(text: string): number {
  let sum = 2166136261;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619);
  return sum >>> 0;
}
