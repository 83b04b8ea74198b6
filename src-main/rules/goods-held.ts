/** Goods that came back after a handover: taken back into stock, or replaced by the same kind. */
export const RETURN_KINDS = ['dikembalikan', 'diganti'] as const;
export type ReturnKind = (typeof RETURN_KINDS)[number];

export interface GoodsReturn {
  itemId: number;
  quantity: number;
  /** ISO date. */
  date: string;
  kind: ReturnKind;
}

/**
 * How many of an item a recipient has: what was handed over less what was taken back, up to and including a day when
 * one is given. What was replaced is there in another piece.
 */
export function heldOf(
  itemId: number,
  handedOver: number,
  returns: readonly GoodsReturn[],
  until?: string,
): number {
  return returns
    .filter((one) => one.itemId === itemId && one.kind === 'dikembalikan')
    .filter((one) => until === undefined || one.date <= until)
    .reduce((held, one) => held - one.quantity, handedOver);
}
