/** Rows of feature values with what they are to be taken for. */
export interface Samples {
  readonly width: number;
  /** Row after row. */
  readonly values: Float32Array;
  /** 1 where the row belongs to the story, else 0. */
  readonly labels: Float64Array;
  readonly weights: Float64Array;
}

/** Bins of a column, at most. */
export const MAX_BINS = 48;
/** Rows from which the bins are drawn. */
const BIN_SAMPLE = 40_000;

export interface Binned {
  /** Column after column: the bin of each row. */
  readonly bins: Uint8Array;
  readonly edges: readonly (readonly number[])[];
}

/** Each column's values as at most 48 bins, so that splits are looked for among bins and not among values. */
export function binSamples({ values, width, labels }: Samples): Binned {
  const rows = labels.length;
  const bins = new Uint8Array(rows * width);
  const edges = Array.from({ length: width }, (_, column) => {
    const found = edgesOf(values, { column, width, rows });
    for (let row = 0; row < rows; row++) bins[column * rows + row] = binOf(values[row * width + column] ?? 0, found);
    return found;
  });
  return { bins, edges };
}

/** Thresholds between the values of a column, closer where more values are. Three decimals are kept, as in the model's file. */
function edgesOf(values: Float32Array, { column, width, rows }: { column: number; width: number; rows: number }): number[] {
  const count = Math.min(rows, BIN_SAMPLE);
  const sample = Float32Array.from({ length: count }, (_, at) => values[Math.floor((at * rows) / count) * width + column] ?? 0).sort();
  const distinct = Array.from(new Set(sample));
  const edges =
    distinct.length <= MAX_BINS
      ? distinct.slice(1).map((value, at) => (value + (distinct[at] ?? 0)) / 2)
      : Array.from({ length: MAX_BINS - 1 }, (_, at) => sample[Math.floor(((at + 1) * count) / MAX_BINS)] ?? 0);
  return Array.from(new Set(edges.map((edge) => Math.round(edge * 1000) / 1000)));
}

function binOf(value: number, edges: readonly number[]): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (edges[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
