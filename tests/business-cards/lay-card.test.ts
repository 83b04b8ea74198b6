import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layTables, tableHeight } from '../../src-main/business-cards/lay-card.ts';
import { shareRows } from '../../src-main/business-cards/share-rows.ts';
import type { CardTable } from '../../src-main/contract/business-cards.ts';

test.each([
  { counts: [3, 2, 0], lines: 10, shown: [3, 2, 0] },
  { counts: [3, 2, 0], lines: 5, shown: [3, 2, 0] },
  { counts: [30, 2, 0], lines: 10, shown: [7, 2, 0] },
  { counts: [30, 40, 1], lines: 12, shown: [5, 4, 1] },
  { counts: [9, 9], lines: 2, shown: [0, 0] },
])('of $counts rows $shown are shown on $lines lines', ({ counts, lines, shown }) => {
  expect(shareRows(counts, lines)).toEqual(shown);
});

test('shares never take more lines than there are, and whole lists are shown where they fit', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(60), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 6, max: 120 }),
      (counts, lines) => {
        const shown = shareRows(counts, lines);
        const cut = shown.filter((rows, index) => rows < (counts[index] ?? 0)).length;
        const total = counts.reduce((sum, count) => sum + count, 0);
        expect(shown.reduce((sum, rows) => sum + rows, 0) + cut).toBeLessThanOrEqual(lines);
        expect(cut === 0).toBe(total <= lines);
      },
    ),
  );
});

const table = (rows: string[][]): CardTable => ({
  key: 'aid',
  title: 'Bantuan',
  unit: 'barang',
  none: 'Belum.',
  columns: [
    { title: 'A', weight: 1, align: 'start' },
    { title: 'B', weight: 2, align: 'end' },
  ],
  rows: rows.map((cells) => ({ cells, opens: null })),
});

test('tables of any length keep to their height, and each row is shown or counted', () => {
  const text = fc.string({ maxLength: 90 });
  const rows = fc.array(fc.tuple(text, text), { maxLength: 60 });
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 5 }), (lists) => {
      const tables = lists.map((list) => table(list.map((cells) => [...cells])));
      const laid = layTables(tables, 180, 190);
      expect(laid.reduce((sum, one) => sum + tableHeight(one), 0)).toBeLessThanOrEqual(190);
      expect(laid.map((one) => one.rows.length + one.rest)).toEqual(lists.map((list) => list.length));
    }),
  );
});

test('a long text takes two lines where there is room, and one where there is not', () => {
  const long = 'Mesin pengering gula semut berbahan bakar kayu dengan cerobong ganda dan pengatur suhu';
  const some = (n: number) => [table(Array.from({ length: n }, () => [long, 'x']))];
  expect(layTables(some(5), 180, 190)[0]?.rows[0]?.lines).toBe(2);
  expect(layTables(some(30), 180, 190)[0]?.rows[0]?.lines).toBe(1);
});
