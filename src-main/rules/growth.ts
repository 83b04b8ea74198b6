import { formatNumber } from './format-number.ts';

/** What became of a figure since an earlier year. */
export interface Growth {
  difference: number;
  /** Of the earlier figure; null when that was 0, of which nothing can be a share. */
  percent: number | null;
}

/** The growth of a figure; null when either year does not know it. */
export function growthOf(before: number | null, after: number | null): Growth | null {
  if (before === null || after === null) return null;
  const difference = after - before;
  return { difference, percent: before === 0 ? null : (difference / before) * 100 };
}

const leastShown = 0.1;

/** '+8,3 %' or '−4,1 %': one decimal at most, always with its sign. */
export function formatChange(percent: number): string {
  if (percent === 0) return '0 %';
  const sign = percent < 0 ? '−' : '+';
  const size = Math.abs(percent);
  return size < leastShown ? `${sign}<${formatNumber(leastShown)} %` : `${sign}${formatNumber(size, 1)} %`;
}

/**
 * A growth in words: 'Omzet naik Rp 12.000.000 (+8,3 %) dari 2022'. `format` writes the difference without its sign.
 */
export function growthInWords(
  label: string,
  { difference, percent }: Growth,
  since: number,
  format: (difference: number) => string,
): string {
  if (difference === 0) return `${label} tetap seperti ${since}`;
  const way = difference > 0 ? 'naik' : 'turun';
  const share = percent === null ? '' : ` (${formatChange(percent)})`;
  return `${label} ${way} ${format(Math.abs(difference))}${share} dari ${since}`;
}
