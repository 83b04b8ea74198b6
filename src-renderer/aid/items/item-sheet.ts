import type { ItemInput, ItemRow } from '../../../src-main/contract/aid.ts';
import { type FundSource, fundSources } from '../../../src-main/contract/common.ts';
import { isBlankRow, type SheetColumn, type SheetRow } from '../../components/sheet/sheet-column.ts';

/** An item on the sheet. `key` is its number, or below zero for one that is not saved yet. */
export type SheetItem = {
  key: number;
  name: string;
  brand: string;
  specification: string;
  quantityBought: number | string | null;
  unit: string;
  unitPrice: number | string | null;
  allocated: number;
  delivered: number;
  category: string | null;
  tax: string | null;
  fundSource: string | null;
  supplier: string;
  contractNumber: string;
  contractDate: string | null;
};

export const categoryWords = { alat: 'Alat/mesin', bahan: 'Bahan' } as const;
export const taxWords = { yes: 'Ya', no: 'Tidak', unknown: 'Belum diketahui' } as const;

/** What is typed; the rest is counted. */
const typedKeys = [
  'name',
  'brand',
  'specification',
  'quantityBought',
  'unit',
  'unitPrice',
  'category',
  'tax',
  'fundSource',
  'supplier',
  'contractNumber',
  'contractDate',
] as const;
type TypedKey = (typeof typedKeys)[number];
export type Typed = Pick<SheetItem, TypedKey>;

/** What an officer has typed and not saved: cells of items by their numbers, and new rows. */
export interface ItemDraft {
  edits: Record<string, Partial<Typed>>;
  fresh: SheetItem[];
}

export const nothingTyped: ItemDraft = { edits: {}, fresh: [] };

const taxOf = (includes: boolean | null): string => {
  if (includes === null) return taxWords.unknown;
  return includes ? taxWords.yes : taxWords.no;
};

export const sheetItem = (item: ItemRow): SheetItem => ({
  key: item.id,
  name: item.name,
  brand: item.brand,
  specification: item.specification,
  quantityBought: item.quantityBought,
  unit: item.unit,
  unitPrice: item.unitPrice,
  allocated: item.allocated,
  delivered: item.delivered,
  category: categoryWords[item.category],
  tax: taxOf(item.priceIncludesTax),
  fundSource: item.fundSource,
  supplier: item.supplier,
  contractNumber: item.contractNumber,
  contractDate: item.contractDate,
});

/** A row to be typed into. Quantity and price are blank: nobody has said that they are nought. */
export const freshItem = (key: number, fundSource: FundSource): SheetItem => ({
  key,
  name: '',
  brand: '',
  specification: '',
  quantityBought: null,
  unit: 'unit',
  unitPrice: null,
  allocated: 0,
  delivered: 0,
  category: categoryWords.alat,
  tax: taxWords.unknown,
  fundSource,
  supplier: '',
  contractNumber: '',
  contractDate: null,
});

/** The rows of the sheet: what is saved with what is typed over it, then the new ones. */
export const rowsOf = (items: ItemRow[], { edits, fresh }: ItemDraft): SheetItem[] => [
  ...items.map((item) => ({ ...sheetItem(item), ...edits[item.id] })),
  ...fresh,
];

/** What of the sheet's rows is not saved; rows that the sheet does not show (a search) keep what was typed in them. */
export function draftOf(items: ItemRow[], before: ItemDraft, shown: readonly SheetItem[]): ItemDraft {
  const edits = { ...before.edits };
  const saved = new Map(items.map((item) => [item.id, sheetItem(item)]));
  for (const row of shown) {
    const known = saved.get(row.key);
    if (!known) continue;
    const changed = typedKeys.filter((key) => row[key] !== known[key]);
    if (changed.length === 0) delete edits[row.key];
    else edits[row.key] = Object.fromEntries(changed.map((key) => [key, row[key]]));
  }
  const hidden = new Map(before.fresh.map((row) => [row.key, row]));
  for (const row of shown) if (row.key < 0) hidden.set(row.key, row);
  return { edits, fresh: [...hidden.values()] };
}

export const isChangedRow = ({ edits }: ItemDraft, { key }: SheetItem): boolean =>
  key < 0 || edits[key] !== undefined;

/** The rows that are to be saved: changed ones, and new ones with anything in them. */
export const rowsToSave = <Row extends SheetItem & SheetRow>(
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
  draft: ItemDraft,
): Row[] => rows.filter((row) => isChangedRow(draft, row) && !(row.key < 0 && isBlankRow(columns, row)));

const wordKey = <K extends string>(words: Record<K, string>, word: string | null): K | undefined =>
  (Object.keys(words) as K[]).find((key) => words[key] === word);

/** A row without problems as the main process takes it. */
export function itemInputOf(row: SheetItem, programId: number): ItemInput {
  const tax = wordKey(taxWords, row.tax) ?? 'unknown';
  return {
    id: row.key > 0 ? row.key : null,
    programId,
    name: row.name,
    brand: row.brand,
    specification: row.specification,
    unit: row.unit,
    unitPrice: Number(row.unitPrice),
    quantityBought: Number(row.quantityBought),
    fundSource: fundSources.find((one) => one === row.fundSource) ?? 'Lainnya',
    category: wordKey(categoryWords, row.category) ?? 'alat',
    priceIncludesTax: tax === 'unknown' ? null : tax === 'yes',
    supplier: row.supplier,
    contractNumber: row.contractNumber,
    contractDate: row.contractDate,
  };
}
