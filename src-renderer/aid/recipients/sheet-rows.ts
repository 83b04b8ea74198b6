import type { ItemRow, RecipientRow } from '../../../src-main/contract/aid.ts';
import { formatLongDate } from '../../../src-main/rules/dates.ts';
import { formatNumber, formatRupiah } from '../../../src-main/rules/format-number.ts';
import type { AnswerOf } from '../../app/procedure-types.ts';
import type { SheetColumn, SheetEdge, SheetEdges } from '../../components/sheet/sheet.tsx';

type StoredAllocations = AnswerOf<'aid', 'allocations'>['rows'];

/** A recipient as a row of the sheet; each item's quantity stands under `itemKey`, null for none. */
export type AllocationRow = Record<string, string | number | null> & { id: number };

/** What is to be set for one recipient. */
export interface RowEdit {
  recipientId: number;
  allocations: { itemId: number; quantity: number }[];
}

export const itemKey = (itemId: number): string => `item ${itemId}`;

/** Owner, or name of the group. */
export const shownName = (row: Pick<RecipientRow, 'groupId' | 'name' | 'organisation'>): string =>
  row.groupId === null ? row.name : row.organisation;

/** The rows of these recipients with what is kept for them. */
export function sheetRows(
  recipients: RecipientRow[],
  stored: StoredAllocations,
  items: ItemRow[],
): AllocationRow[] {
  const own = Map.groupBy(stored, ({ recipientId }) => recipientId);
  return recipients.map((recipient) => {
    const row: AllocationRow = {
      id: recipient.id,
      name: recipient.part > 1 ? `${shownName(recipient)}, bagian ${recipient.part}` : shownName(recipient),
      village: recipient.villageName ?? '',
      locked: recipient.deliveredAt
        ? `Sudah diserahkan ${formatLongDate(recipient.deliveredAt.slice(0, 10))}; jumlahnya tidak dapat diubah.`
        : null,
    };
    for (const item of items) row[itemKey(item.id)] = null;
    for (const { itemId, quantity } of own.get(recipient.id) ?? []) row[itemKey(itemId)] = quantity;
    return row;
  });
}

/** A typed quantity; a text that could not be read is none. */
const quantityOf = (row: AllocationRow, itemId: number): number => {
  const value = row[itemKey(itemId)];
  return typeof value === 'number' ? value : 0;
};
const isReadable = (row: AllocationRow, itemId: number): boolean =>
  typeof row[itemKey(itemId)] !== 'string' || row[itemKey(itemId)] === '';

/** What differs from the rows as they are kept; cells that cannot be read are left out until they can. */
export function editsOf(rows: AllocationRow[], kept: AllocationRow[], items: ItemRow[]): RowEdit[] {
  const before = new Map(kept.map((row) => [row.id, row]));
  return rows.flatMap((row) => {
    const old = before.get(row.id);
    if (!old || old === row) return [];
    const allocations = items
      .filter(({ id }) => isReadable(row, id) && quantityOf(row, id) !== quantityOf(old, id))
      .map(({ id }) => ({ itemId: id, quantity: quantityOf(row, id) }));
    return allocations.length > 0 ? [{ recipientId: row.id, allocations }] : [];
  });
}

/** The rows with edits done. */
export function withEdits(rows: AllocationRow[], edits: RowEdit[]): AllocationRow[] {
  const own = new Map(edits.map((edit) => [edit.recipientId, edit.allocations]));
  return rows.map((row) => {
    const allocations = own.get(row.id);
    if (!allocations) return row;
    const next = { ...row };
    for (const { itemId, quantity } of allocations) next[itemKey(itemId)] = quantity === 0 ? null : quantity;
    return next;
  });
}

/** Do two lists show the same recipients in the same way, with nothing to save between them? */
export const areSameRows = (a: AllocationRow[], b: AllocationRow[], items: ItemRow[]): boolean =>
  a.length === b.length &&
  a.every((row, index) => {
    const other = b[index];
    return (
      row.id === other?.id &&
      row.name === other.name &&
      row.village === other.village &&
      row.locked === other.locked
    );
  }) &&
  editsOf(a, b, items).length === 0;

const sum = <T>(all: readonly T[], of: (one: T) => number) => all.reduce((total, one) => total + of(one), 0);

const unitsOf = (row: AllocationRow, items: ItemRow[]) => sum(items, ({ id }) => quantityOf(row, id));
const worthOf = (row: AllocationRow, items: ItemRow[]) =>
  sum(items, ({ id, unitPrice }) => quantityOf(row, id) * unitPrice);

/** The columns: who and where, how much in all, and one for each item. `locked` = why nothing may be changed now. */
export function sheetColumns(items: ItemRow[], locked: string | null): SheetColumn<AllocationRow>[] {
  return [
    { key: 'name', title: 'Penerima', kind: 'readonly', align: 'start', width: 12 },
    { key: 'village', title: 'Desa', kind: 'readonly', align: 'start', width: 8 },
    {
      key: 'units',
      title: 'Unit',
      kind: 'readonly',
      align: 'end',
      width: 4,
      shown: (row) => formatNumber(unitsOf(row, items)),
    },
    ...items.map(
      (item): SheetColumn<AllocationRow> => ({
        key: itemKey(item.id),
        title: item.brand ? `${item.name} (${item.brand})` : item.name,
        kind: 'integer',
        width: 8,
        disabled: (row) => (typeof row.locked === 'string' ? row.locked : locked),
      }),
    ),
    {
      key: 'value',
      title: 'Nilai',
      kind: 'readonly',
      align: 'end',
      width: 9,
      shown: (row) => formatRupiah(worthOf(row, items)),
    },
  ];
}

/** The totals, and under each item what would be left of it: red and in words where it is more than was bought. */
export function sheetEdges(items: ItemRow[], rows: AllocationRow[], kept: AllocationRow[]): SheetEdges {
  const ofItems = items.map((item): [string, SheetEdge] => {
    const typed = sum(rows, (row) => quantityOf(row, item.id));
    const left = item.left + sum(kept, (row) => quantityOf(row, item.id)) - typed;
    return [
      itemKey(item.id),
      {
        detail: left < 0 ? `lebih ${formatNumber(-left)}` : `sisa ${formatNumber(left)} ${item.unit}`,
        ...(left < 0 ? { detailTone: 'bad' as const } : {}),
        total: formatNumber(typed),
      },
    ];
  });
  return {
    ...Object.fromEntries(ofItems),
    name: { total: `${formatNumber(rows.length)} baris` },
    units: { total: formatNumber(sum(rows, (row) => unitsOf(row, items))) },
    value: { total: formatRupiah(sum(rows, (row) => worthOf(row, items))) },
  };
}
