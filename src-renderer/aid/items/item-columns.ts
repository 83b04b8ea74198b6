import { fundSources } from '../../../src-main/contract/common.ts';
import { formatNumber, formatRupiah } from '../../../src-main/rules/format-number.ts';
import { lineTotal } from '../../../src-main/rules/quantity.ts';
import type { SheetColumn, SheetEdges } from '../../components/sheet/sheet-column.ts';
import { categoryWords, type SheetItem, taxWords } from './item-sheet.ts';

/** Words of the main process for cells that it refused: by row, then by column. */
export type Refusals = ReadonlyMap<number, Readonly<Record<string, string>>>;

interface Context {
  /** Why nothing of the programme's items can be changed now. */
  refusal: string | null;
  refusals: Refusals;
}

const leftOf = ({ quantityBought, allocated }: SheetItem): number | null =>
  typeof quantityBought === 'number' ? quantityBought - allocated : null;

const worthOf = ({ quantityBought, unitPrice }: SheetItem): number | null =>
  typeof quantityBought === 'number' && typeof unitPrice === 'number'
    ? lineTotal(quantityBought, unitPrice)
    : null;

const sum = (rows: readonly SheetItem[], of: (row: SheetItem) => number | null): number =>
  rows.reduce((total, row) => total + (of(row) ?? 0), 0);

/** What is left, in words where the number alone could be overlooked. */
const leftWords = (row: SheetItem): string => {
  const left = leftOf(row);
  if (left === null) return '';
  return left < 0 ? `lebih ${formatNumber(-left)}` : formatNumber(left);
};

/** The columns of the items' sheet; those that are pasted from an office's own list stand first and in its order. */
export function itemColumns({ refusal, refusals }: Context): SheetColumn<SheetItem>[] {
  const onPaper = (row: SheetItem): string | null =>
    refusal ??
    (row.delivered > 0 ? 'Barang ini sudah diserahkan; yang tertulis di BAST tidak dapat diubah.' : null);
  const refused = (key: keyof SheetItem) => (row: SheetItem) => refusals.get(row.key)?.[key] ?? null;
  const typed = (
    key: keyof SheetItem & string,
    title: string,
    width: number,
    more: Partial<SheetColumn<SheetItem>> = {},
  ): SheetColumn<SheetItem> => ({
    key,
    title,
    width,
    kind: 'text',
    disabled: () => refusal,
    error: refused(key),
    ...more,
  });
  return [
    typed('name', 'Barang', 11.5, {
      required: true,
      max: 160,
      disabled: onPaper,
    }),
    typed('brand', 'Merek', 6.5, { max: 120, disabled: onPaper }),
    typed('specification', 'Spesifikasi', 9, { max: 400, disabled: onPaper }),
    typed('quantityBought', 'Dibeli', 4.5, {
      kind: 'integer',
      required: true,
      error: (row) => refused('quantityBought')(row) ?? belowAllocated(row),
    }),
    typed('unit', 'Satuan', 4.25, { required: true, max: 40, disabled: onPaper }),
    typed('unitPrice', 'Harga satuan', 7, { kind: 'money', required: true, disabled: onPaper }),
    {
      key: 'value',
      title: 'Nilai',
      kind: 'readonly',
      width: 8.25,
      shown: (row) => {
        const worth = worthOf(row);
        return worth === null ? '' : formatRupiah(worth);
      },
    },
    {
      key: 'allocated',
      title: 'Dialokasikan',
      kind: 'readonly',
      width: 5.75,
    },
    {
      key: 'delivered',
      title: 'Diserahkan',
      kind: 'readonly',
      width: 5.25,
    },
    {
      key: 'left',
      title: 'Sisa',
      kind: 'readonly',
      width: 4.5,
      shown: leftWords,
      tone: (row) => leftTone(leftOf(row)),
    },
    typed('category', 'Golongan', 7.25, {
      kind: 'choice',
      options: Object.values(categoryWords),
      required: true,
    }),
    typed('tax', 'Termasuk pajak', 9.5, { kind: 'choice', options: Object.values(taxWords), required: true }),
    typed('fundSource', 'Sumber dana', 9.75, { kind: 'choice', options: fundSources, required: true }),
    typed('supplier', 'Penyedia', 10, { max: 160 }),
    typed('contractNumber', 'Nomor kontrak', 9, { max: 120 }),
    typed('contractDate', 'Tanggal kontrak', 7, { kind: 'date' }),
  ];
}

/** The totals of the shown items; what is allocated beyond what was bought is said in words. */
export function itemEdges(rows: readonly SheetItem[]): SheetEdges {
  const beyond = sum(rows, (row) => Math.min(0, leftOf(row) ?? 0));
  return {
    name: { total: `${formatNumber(rows.length)} jenis` },
    quantityBought: { total: formatNumber(sum(rows, ({ quantityBought }) => Number(quantityBought) || 0)) },
    value: { total: formatRupiah(sum(rows, worthOf)) },
    allocated: { total: formatNumber(sum(rows, (row) => row.allocated)) },
    delivered: { total: formatNumber(sum(rows, (row) => row.delivered)) },
    left: { total: beyond < 0 ? `lebih ${formatNumber(-beyond)}` : formatNumber(sum(rows, leftOf)) },
  };
}

const belowAllocated = ({ quantityBought, allocated, key }: SheetItem): string | null =>
  key > 0 && typeof quantityBought === 'number' && quantityBought < allocated
    ? `Sudah dialokasikan ${formatNumber(allocated)}, lebih ${formatNumber(allocated - quantityBought)} dari yang dibeli.`
    : null;

const leftTone = (left: number | null): 'bad' | 'good' | 'wait' | undefined => {
  if (left === null) return undefined;
  if (left < 0) return 'bad';
  return left === 0 ? 'good' : 'wait';
};
