/** How far an item has been allotted. All quantities in the item's unit. */
export interface AllotmentState {
  bought: number;
  allotted: number;
  /** What is left to allot; below zero when more was allotted than bought. */
  remaining: number;
  isExceeded: boolean;
}

/**
 * Sums the allocations of an item against what was bought. Source: domain.md, "Nothing given is lost": more than
 * bought needs the officer's word. Fractions (kg) are summed to a millionth, free of binary rounding.
 */
export function allotmentState(bought: number, allocations: readonly number[]): AllotmentState {
  const allotted = exact(allocations.reduce((sum, quantity) => sum + quantity, 0));
  const remaining = exact(bought - allotted);
  return { bought, allotted, remaining, isExceeded: remaining < 0 };
}

const exact = (n: number): number => Math.round(n * 1e6) / 1e6 + 0;

/** Whole rupiah of a line: quantity times unit price, rounded to the nearest rupiah. */
export function lineTotal(quantity: number, unitPrice: number): number {
  const total = Math.round(exact(quantity) * unitPrice);
  if (!Number.isSafeInteger(total)) throw new RangeError(`Beyond exact rupiah: ${quantity} x ${unitPrice}`);
  return total;
}

/** Sum of whole rupiah. Throws RangeError when it is not exact any more. */
export function sumRupiah(amounts: Iterable<number>): number {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  if (!Number.isSafeInteger(sum))
    throw new RangeError('The sum is not whole rupiah, or beyond what is exact');
  return sum;
}
