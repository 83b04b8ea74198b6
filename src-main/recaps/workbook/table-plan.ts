import { type DetailedLine, detailedLines, type RecapBy, recipientsAddUp } from '../recap-lines.ts';
import { type Counts, countShares, type Recipient } from '../recipients.ts';
import { columnLetter } from './sheet-cells.ts';
import { COMPACT_HEAD_ROWS } from './sheet-head.ts';

/** What stands in a column of a recap table. */
export type ColumnKey = 'number' | 'label' | 'detail' | 'measure' | keyof Counts;

export interface TableColumn {
  key: ColumnKey;
  heading: string;
  width: number;
}

/** A recap table with the place of each of its rows, known before it is written so that sheets can point at it. */
export interface TablePlan {
  by: RecapBy;
  sheetName: string;
  title: string;
  columns: TableColumn[];
  lines: DetailedLine[];
  total: Counts;
  /** Said below the table. */
  notes: string[];
  headRow: number;
  firstRow: number;
  /** Row of "Belum terklasifikasi", the last line. */
  lastRow: number;
  totalRow: number;
}

/** A table as it is wished. */
interface TableWish {
  by: RecapBy;
  sheetName: string;
  title: string;
  label: string;
  detail?: string;
}

const wishes = {
  district: { sheetName: 'Per Kecamatan', title: 'PER KECAMATAN', label: 'Kecamatan' },
  village: {
    sheetName: 'Per Desa',
    title: 'PER DESA/KELURAHAN',
    label: 'Desa/Kelurahan',
    detail: 'Kecamatan',
  },
  sector: { sheetName: 'Per Komoditas', title: 'PER KOMODITAS', label: 'Komoditas', detail: 'Golongan' },
  fundSource: { sheetName: 'Per Sumber Dana', title: 'PER SUMBER DANA', label: 'Sumber Dana' },
  item: { sheetName: 'Per Barang', title: 'PER BARANG', label: 'Barang', detail: 'Merek dan Spesifikasi' },
} as const satisfies Partial<Record<RecapBy, Omit<TableWish, 'by'>>>;

/** The tables that have a sheet of their own, in the order of the sheets. */
export const tablesInOrder = ['district', 'village', 'sector', 'fundSource', 'item'] as const;
export type TableKey = (typeof tablesInOrder)[number];
export type TablePlans = Record<TableKey, TablePlan>;

export function planTables(recipients: readonly Recipient[]): TablePlans {
  const plan = (by: TableKey) => planTable(recipients, { by, ...wishes[by] });
  return {
    district: plan('district'),
    village: plan('village'),
    sector: plan('sector'),
    fundSource: plan('fundSource'),
    item: plan('item'),
  };
}

function planTable(recipients: readonly Recipient[], wish: TableWish): TablePlan {
  const lines = detailedLines(recipients, wish.by);
  const headRow = COMPACT_HEAD_ROWS + 1;
  const firstRow = headRow + 1;
  const lastRow = headRow + lines.length;
  return {
    by: wish.by,
    sheetName: wish.sheetName,
    title: `REKAPITULASI BANTUAN PERALATAN ${wish.title}`,
    columns: columnsOf(wish),
    lines,
    total: countShares(recipients.map((recipient) => ({ recipient, items: recipient.items }))),
    notes: notesOf(wish.by),
    headRow,
    firstRow,
    lastRow,
    totalRow: lastRow + 1,
  };
}

function columnsOf({ by, label, detail }: TableWish): TableColumn[] {
  const isItem = by === 'item';
  const columns: (TableColumn | null)[] = [
    { key: 'number', heading: 'No.', width: 6 },
    { key: 'label', heading: label, width: isItem ? 34 : 26 },
    detail ? { key: 'detail', heading: detail, width: isItem ? 40 : 22 } : null,
    isItem ? { key: 'measure', heading: 'Satuan', width: 11 } : null,
    { key: 'recipients', heading: 'Penerima', width: 11 },
    { key: 'businesses', heading: 'Pelaku Usaha', width: 11 },
    { key: 'groups', heading: 'Kelompok', width: 11 },
    // Each line of the table by item is one kind.
    isItem ? null : { key: 'kinds', heading: 'Jenis Barang', width: 11 },
    { key: 'units', heading: 'Jumlah Unit', width: 11 },
    { key: 'value', heading: 'Nilai', width: 20 },
  ];
  return columns.filter((column) => column !== null);
}

function notesOf(by: RecapBy): string[] {
  if (by === 'item') {
    return [
      'Satu penerima dapat memperoleh beberapa jenis barang, sehingga pada baris JUMLAH setiap penerima dihitung satu kali.',
      'Baris "Belum terklasifikasi" memuat penerima yang belum mendapat alokasi barang.',
    ];
  }
  const kinds =
    'Jenis barang yang sama dapat terdapat pada beberapa baris, sehingga pada baris JUMLAH setiap jenis dihitung satu kali.';
  if (by !== 'fundSource') return [kinds];
  return [
    'Satu penerima dapat memperoleh barang dari beberapa sumber dana, sehingga pada baris JUMLAH setiap penerima dihitung satu kali.',
    kinds,
    'Baris "Belum terklasifikasi" memuat penerima yang belum mendapat alokasi barang.',
  ];
}

/** Address of a cell from another sheet: `'Per Kecamatan'!F20`. */
export function cellOf(plan: TablePlan, key: ColumnKey, row: number): string {
  return `'${plan.sheetName}'!${columnOf(plan, key)}${row}`;
}

/** Address of the lines of a column, without the total. */
export function linesOf(plan: TablePlan, key: ColumnKey): string {
  const column = columnOf(plan, key);
  return `'${plan.sheetName}'!${column}${plan.firstRow}:${column}${plan.lastRow}`;
}

/**
 * The formula of a total. Where lines add up it is their sum; distinct recipients are those of the table by district,
 * and distinct kinds the numbered lines of the table by item.
 */
export function totalFormula(plan: TablePlan, key: keyof Counts, plans: TablePlans): string {
  if (key === 'kinds') return `COUNT(${linesOf(plans.item, 'number')})`;
  const isOfRecipients = key === 'recipients' || key === 'businesses' || key === 'groups';
  if (isOfRecipients && !recipientsAddUp(plan.by))
    return cellOf(plans.district, key, plans.district.totalRow);
  const column = columnOf(plan, key);
  return `SUM(${column}${plan.firstRow}:${column}${plan.lastRow})`;
}

/** Letter of a column of the table. Asking for one that it does not have is a defect. */
function columnOf(plan: TablePlan, key: ColumnKey): string {
  const index = plan.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new RangeError(`No column ${key} in ${plan.sheetName}`);
  return columnLetter(index + 1);
}
