/** What the number of a thing is made of. */
export interface NumberedThing {
  /** Fiscal year of the programme. */
  year: number;
  /** The allocation that the thing was given by: unique in the database, and kept for good. */
  allocationId: number;
  /** 1 for the first piece of the allocation; null for material, which is numbered as a whole. */
  piece: number | null;
}

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');

/**
 * The number on a thing's label, in its QR code and in monev: '2020-00123-02', for material '2020-00123'. It follows
 * from what is stored, so that a reprint gives the same; a larger allocation gets further pieces, and none is renamed.
 * Digits and dashes only: the smallest QR code holds it.
 */
export function goodsNumber({ year, allocationId, piece }: NumberedThing): string {
  const whole = `${padded(year, 4)}-${padded(allocationId, 5)}`;
  return piece === null ? whole : `${whole}-${padded(piece, 2)}`;
}
