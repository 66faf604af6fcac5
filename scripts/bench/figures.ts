export const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** The number below which a share `q` of sorted ones lies; 0 of none. */
export const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
