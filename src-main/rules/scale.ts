export const SCALES = ['kecil', 'menengah', 'besar'] as const;
export type Scale = (typeof SCALES)[number];

const MOST_WORKERS_OF_SMALL = 19;
const INVESTMENT_BELOW_SMALL = 1_000_000_000;
const MOST_INVESTMENT_OF_MEDIUM = 15_000_000_000;

/**
 * Suggests the scale of an industry by Permenperin 64/2016, from the number of workers and the investment in whole
 * rupiah without land and building. Only a suggestion: the officer decides. Null (not yet classified) when either is
 * missing. Not the UMKM classes of PP 7/2021. A 0 is taken as a true 0: empty it first where it means "unknown".
 */
export function suggestScale(
  workers: number | null | undefined,
  investment: number | null | undefined,
): Scale | null {
  if (!isKnown(workers) || !isKnown(investment)) return null;
  if (workers <= MOST_WORKERS_OF_SMALL) return investment < INVESTMENT_BELOW_SMALL ? 'kecil' : 'menengah';
  return investment <= MOST_INVESTMENT_OF_MEDIUM ? 'menengah' : 'besar';
}

const isKnown = (n: number | null | undefined): n is number => typeof n === 'number' && n >= 0;
