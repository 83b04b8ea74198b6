import { failure } from '../contract/result.ts';
import { isIsoDate } from '../rules/dates.ts';
import { formatNumber } from '../rules/format-number.ts';
import type { ItemData, ItemRecord } from './item-repository.ts';
import type { ItemStock } from './program-figures.ts';

const paperFields = ['name', 'brand', 'specification', 'unit', 'unitPrice'] as const;

/** Would the annex of a letter read differently? */
export const differsOnPaper = (before: ItemData | undefined, after: ItemData): boolean =>
  before !== undefined && paperFields.some((field) => before[field] !== after[field]);

/** All that tells items of a programme apart, without regard to case. */
export const itemKey = (item: ItemData): string =>
  [item.fundSource, ...paperFields.map((field) => item[field])].join('\u001f').toLowerCase();

export const sameItemWords =
  'Barang yang sama (nama, merek, spesifikasi, satuan, harga, sumber dana) sudah ada.';

/** An item as it is kept; `before` undefined for a new one. */
export interface KnownItem {
  before: ItemRecord | undefined;
  stock: ItemStock;
}

/**
 * Why an item cannot be saved so, or null: `less-than-allocated` (bought may not fall below what is allocated; where it
 * is below already, with a reason, it may not fall further), `item-delivered` (what a letter says of a thing that was
 * handed over stays), `date-wrong`.
 */
export function itemProblem(data: ItemData, { before, stock }: KnownItem) {
  if (data.contractDate !== null && !isIsoDate(data.contractDate))
    return failure('date-wrong', 'Tanggal kontrak tidak ada dalam kalender.', {
      contractDate: 'Tanggal ini tidak ada dalam kalender.',
    });
  if (!before) return null;
  if (data.quantityBought < Math.min(stock.allocated, before.quantityBought))
    return failure(
      'less-than-allocated',
      `${data.name}: sudah dialokasikan ${formatNumber(stock.allocated)}; jumlah beli tidak boleh kurang.`,
      {
        quantityBought: `Sudah dialokasikan ${formatNumber(stock.allocated)}; jumlah beli tidak boleh kurang.`,
      },
    );
  const changed = paperFields.find((field) => before[field] !== data[field]);
  if (stock.delivered > 0 && changed)
    return failure(
      'item-delivered',
      `${before.name} sudah diserahkan; nama, merek, spesifikasi, satuan, dan harganya tidak dapat diubah.`,
      { [changed]: 'Barang ini sudah diserahkan; yang tertulis di BAST tidak dapat diubah.' },
    );
  return null;
}
