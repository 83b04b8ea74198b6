import { attendancePercent } from '../../rules/training.ts';
import type { Counting } from './fact.ts';

/** The number of each group: `groups` has the group of each row, `null` = all rows are one group. A share of nothing is NaN. */
export function tally(
  fits: Uint8Array,
  counting: Counting,
  groups: Int32Array | null,
  count: number,
): Float64Array {
  const sums = new Float64Array(count);
  const size = fits.length;
  if (counting.way === 'rows') {
    for (let row = 0; row < size; row++)
      if (fits[row] === 1) {
        const group = groups === null ? 0 : (groups[row] as number);
        sums[group] = (sums[group] as number) + 1;
      }
    return sums;
  }
  if (counting.way === 'sum') {
    const { amounts } = counting;
    for (let row = 0; row < size; row++)
      if (fits[row] === 1) {
        const group = groups === null ? 0 : (groups[row] as number);
        sums[group] = (sums[group] as number) + (amounts[row] as number);
      }
    return sums;
  }
  if (counting.way === 'share') {
    const sumOf = (amounts: Float64Array) => tally(fits, { way: 'sum', amounts }, groups, count);
    const wholes = sumOf(counting.wholes);
    return sumOf(counting.parts).map(
      (part, group) => attendancePercent(part, wholes[group] ?? 0) ?? Number.NaN,
    );
  }
  // A pair of group and thing is one number, as long as both are small: groups are at most some millions.
  const { ids } = counting;
  const known = new Set<number>();
  for (let row = 0; row < size; row++) {
    const id = ids[row] as number;
    if (fits[row] !== 1 || id === 0) continue;
    const group = groups === null ? 0 : (groups[row] as number);
    const pair = id * count + group;
    if (known.has(pair)) continue;
    known.add(pair);
    sums[group] = (sums[group] as number) + 1;
  }
  return sums;
}

/** As many pairs as are looked up in a plain list; more of them in a Map, which is slower and knows no bounds. */
const mostListed = 4_000_000;

/** Groups of rows by two codes together, numbered anew so that only pairs that occur count. */
export function pairGroups(
  fits: Uint8Array,
  first: Int32Array,
  firstCount: number,
  second: Int32Array,
  secondCount: number,
) {
  const groups = new Int32Array(first.length);
  const pairs: number[] = [];
  const isListed = firstCount * secondCount <= mostListed;
  const listed = new Int32Array(isListed ? firstCount * secondCount : 0);
  const mapped = new Map<number, number>();
  for (let row = 0; row < first.length; row++) {
    if (fits[row] !== 1) continue;
    const pair = (first[row] as number) * secondCount + (second[row] as number);
    // Numbered from 1, so that 0 is a pair that has not come yet.
    let number = isListed ? (listed[pair] as number) : (mapped.get(pair) ?? 0);
    if (number === 0) {
      number = pairs.push(pair);
      if (isListed) listed[pair] = number;
      else mapped.set(pair, number);
    }
    groups[row] = number - 1;
  }
  return { groups, pairs };
}
