/** What many runs of one work took. */
export interface Spread {
  median: number;
  p95: number;
  p99: number;
  most: number;
  runs: number;
}

const rounded = (value: number): number => Number(value.toPrecision(4));

/** Sums up the runs; four digits. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN);
  return { median: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1), runs: sorted.length };
}
