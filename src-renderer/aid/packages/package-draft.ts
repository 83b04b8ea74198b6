import type { ItemRow } from '../../../src-main/contract/aid.ts';
import type { PackageInput, PackageRow } from '../../../src-main/contract/aid-items.ts';
import { sumRupiah } from '../../../src-main/rules/quantity.ts';

/** An item on the sheet of a package: how many of it one package holds. */
export type PackageLine = {
  key: number;
  name: string;
  unit: string;
  left: number;
  unitPrice: number;
  quantity: number | string | null;
};

const thing = ({ name, brand, specification }: ItemRow): string =>
  [name, brand, specification].filter(Boolean).join(', ');

/** Every item of the programme, those of the package first. */
export function linesOf(items: ItemRow[], known: PackageRow | null): PackageLine[] {
  const quantities = new Map(known?.items.map(({ itemId, quantity }) => [itemId, quantity]));
  return items
    .map((item) => ({
      key: item.id,
      name: thing(item),
      unit: item.unit,
      left: item.left,
      unitPrice: item.unitPrice,
      quantity: quantities.get(item.id) ?? null,
    }))
    .sort((a, b) => Number(b.quantity !== null) - Number(a.quantity !== null));
}

const filled = (lines: readonly PackageLine[]) =>
  lines.flatMap((line) =>
    typeof line.quantity === 'number' && line.quantity > 0 ? [{ ...line, quantity: line.quantity }] : [],
  );

export const packageItems = (lines: readonly PackageLine[]): PackageInput['items'] =>
  filled(lines).map(({ key, quantity }) => ({ itemId: key, quantity }));

/** Whole rupiah of one package. */
export const costOf = (lines: readonly PackageLine[]): number =>
  sumRupiah(filled(lines).map(({ quantity, unitPrice }) => quantity * unitPrice));

/** How many packages what is left suffices for; null for a package without anything in it. */
export const possibleOf = (lines: readonly PackageLine[]): number | null => {
  const each = filled(lines).map(({ left, quantity }) => Math.floor(left / quantity));
  return each.length === 0 ? null : Math.max(0, Math.min(...each));
};
