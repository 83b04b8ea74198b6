import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ItemRow } from '../../src-main/contract/aid.ts';
import { itemColumns } from '../../src-renderer/aid/items/item-columns.ts';
import {
  draftOf,
  freshItem,
  itemInputOf,
  nothingTyped,
  rowsOf,
  rowsToSave,
  type SheetItem,
  sheetItem,
} from '../../src-renderer/aid/items/item-sheet.ts';
import { rowProblems } from '../../src-renderer/components/sheet/sheet-column.ts';
import { pasteTable } from '../../src-renderer/components/sheet/sheet-edit.ts';

const item = (id: number, fields: Partial<ItemRow> = {}): ItemRow => ({
  id,
  programId: 1,
  name: `Barang ${id}`,
  brand: '',
  specification: '',
  unit: 'unit',
  unitPrice: 1000,
  quantityBought: 10,
  fundSource: 'DAK',
  category: 'alat',
  priceIncludesTax: null,
  supplier: '',
  contractNumber: '',
  contractDate: null,
  allocated: 4,
  delivered: 0,
  left: 6,
  ...fields,
});
const items = [item(1), item(2, { priceIncludesTax: true, category: 'bahan', delivered: 4 })];
const columns = (refusal: string | null = null) => itemColumns({ refusal, refusals: new Map() });

test('what is shown and saved untouched is what was kept', () => {
  for (const { allocated: _a, delivered: _d, left: _l, ...kept } of items)
    expect(itemInputOf(sheetItem(item(kept.id, kept)), 1)).toEqual(kept);
});

test('a typed cell is not saved yet, follows what is counted, and goes when it is typed back', () => {
  const [first, second] = rowsOf(items, nothingTyped);
  if (!first || !second) throw new Error('no rows');
  const draft = draftOf(items, nothingTyped, [{ ...first, quantityBought: 'dua' }, second]);
  expect(draft).toEqual({ edits: { 1: { quantityBought: 'dua' } }, fresh: [] });
  const counted = rowsOf([item(1, { allocated: 9 }), item(2)], draft);
  expect(counted[0]).toMatchObject({ quantityBought: 'dua', allocated: 9 });
  expect(draftOf(items, draft, [first])).toEqual(nothingTyped);
});

test('rows that a search hides keep what was typed in them', () => {
  const fresh = freshItem(-1, 'DAK');
  const typed = { edits: { 2: { brand: 'Tora' } }, fresh: [fresh] };
  const [first] = rowsOf(items, typed);
  if (!first) throw new Error('no row');
  expect(draftOf(items, typed, [{ ...first, name: 'Lain' }])).toEqual({
    edits: { 1: { name: 'Lain' }, 2: { brand: 'Tora' } },
    fresh: [fresh],
  });
});

test('what is wrong with a row stands at its cell: below what is allocated, unreadable, missing', () => {
  const bad = {
    ...sheetItem(item(1)),
    quantityBought: 3,
    unitPrice: 'murah',
    category: 'Mesin',
    contractDate: '31/2/2020',
  };
  const found = rowProblems(columns(), bad);
  expect([...found.keys()]).toEqual(['quantityBought', 'unitPrice', 'category', 'contractDate']);
  expect(found.get('quantityBought')).toBe('Sudah dialokasikan 4, lebih 1 dari yang dibeli.');
  const fresh = freshItem(-1, 'DAK');
  expect([...rowProblems(columns(), fresh).keys()]).toEqual(['name', 'quantityBought', 'unitPrice']);
});

test('what a letter says of goods that were handed over is locked, and all is locked where the programme is', () => {
  const rows = rowsOf(items, nothingTyped);
  const locked = (refusal: string | null, row: SheetItem | undefined) =>
    columns(refusal)
      .filter(({ disabled }) => row && disabled?.(row))
      .map(({ key }) => key);
  expect(locked(null, rows[0])).toEqual([]);
  expect(locked(null, rows[1])).toEqual(['name', 'brand', 'specification', 'unit', 'unitPrice']);
  expect(locked('Program sudah selesai.', rows[0])).toHaveLength(12);
});

test('property: rows pasted from Excel come out as they were written', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'B', '-', '/', '7'), minLength: 1, maxLength: 8 });
  const line = fc.tuple(word, fc.nat(5000), fc.nat(2_000_000_000));
  let key = 0;
  const newRow = () => {
    key -= 1;
    return freshItem(key, 'DAK');
  };
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      const table = lines.map(([name, count, price]) => [
        name,
        'Tora',
        '',
        count.toLocaleString('id-ID'),
        'buah',
        `Rp${price.toLocaleString('id-ID')},-`,
      ]);
      const start = { top: 0, left: 0, bottom: 0, right: 0 };
      const { rows } = pasteTable({ rows: [], columns: columns(), newRow }, start, table);
      const draft = draftOf([], nothingTyped, rows);
      const inputs = rowsToSave(columns(), rowsOf([], draft), draft).map((row) => itemInputOf(row, 1));
      expect(inputs.map((input) => [input.id, input.name, input.quantityBought, input.unitPrice])).toEqual(
        lines.map(([name, count, price]) => [null, name, count, price]),
      );
    }),
  );
});
