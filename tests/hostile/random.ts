/** A number from 0 up to 1, and the next, and the next: always the same ones for a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Choices out of lists and numbers, the same for the same seed. */
export interface Choices {
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
  readonly upTo: (limit: number) => number;
  /** So many of what is made. */
  readonly some: (most: number, make: () => string) => string;
}

export function choicesFrom(seed: number): Choices {
  const random = randomFrom(seed);
  const upTo = (limit: number): number => Math.floor(random() * limit);
  return {
    upTo,
    pick: (list) => list[upTo(list.length)] ?? list[0],
    some: (most, make) => Array.from({ length: 1 + upTo(most) }, make).join(''),
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    /** How many made-up pages, articles or values are tried. */
    readonly fuzz: number;
  }
}
