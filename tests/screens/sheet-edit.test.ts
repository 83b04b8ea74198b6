import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cellProblem,
  copiedText,
  readCellText,
  rowProblems,
  type SheetColumn,
} from '../../src-renderer/components/sheet/sheet-column.ts';
import {
  clearCells,
  editWords,
  fillDown,
  fillTo,
  pasteTable,
  sumOf,
  typeCell,
} from '../../src-renderer/components/sheet/sheet-edit.ts';

type Row = {
  name: string;
  count: number | string | null;
  price: number | string | null;
  kind: string | null;
  total: number;
};

const columns: SheetColumn<Row>[] = [
  { key: 'name', title: 'Nama', kind: 'text', width: 10, required: true, max: 20 },
  { key: 'count', title: 'Jumlah', kind: 'integer', width: 5 },
  { key: 'price', title: 'Harga', kind: 'money', width: 8 },
  { key: 'total', title: 'Nilai', kind: 'readonly', width: 8 },
  {
    key: 'kind',
    title: 'Golongan',
    kind: 'choice',
    width: 8,
    options: ['Alat', 'Bahan'],
    disabled: ({ name }) => (name === 'terkunci' ? 'Sudah diserahkan.' : null),
  },
];
const newRow = (): Row => ({ name: '', count: null, price: null, kind: null, total: 0 });
const rows: Row[] = [
  { name: 'Mesin', count: 3, price: 1_250_000, kind: 'Alat', total: 7 },
  { name: 'terkunci', count: null, price: 'dua juta', kind: 'Bahan', total: 5 },
];
const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

describe('a typed or pasted text', () => {
  test.each<[SheetColumn['kind'], string, string | number | null]>([
    ['integer', '1.250', 1250],
    ['integer', ' 12 unit ', 12],
    ['integer', '', null],
    ['integer', '-', null],
    ['integer', '12,5', '12,5'],
    ['integer', '-3', '-3'],
    ['integer', 'tiga', 'tiga'],
    ['money', 'Rp1.250.000,-', 1_250_000],
    ['money', '1,5 juta', 1_500_000],
    ['money', '28,000', '28,000'],
    ['money', 'belum tahu', 'belum tahu'],
    ['date', '10-9-20', '2020-09-10'],
    ['date', '31/2/2020', '31/2/2020'],
    ['text', '  dua   kata\n', 'dua kata'],
  ])('%s: "%s"', (kind, text, value) => {
    expect(readCellText({ kind }, text)).toBe(value);
  });

  test.each([
    ['bahan', 'Bahan'],
    ['al', 'Alat'],
    ['', null],
    ['mesin', 'mesin'],
  ])('choice: "%s"', (text, value) => {
    expect(readCellText({ kind: 'choice', options: ['Alat', 'Bahan'] }, text)).toBe(value);
  });

  test('a value is never read from an unreadable text, and the text says what is wrong', () => {
    for (const kind of ['integer', 'money', 'date', 'choice'] as const) {
      const column = { key: 'x', title: 'X', kind, width: 5, options: ['Alat'] };
      fc.assert(
        fc.property(fc.string(), (text) => {
          const value = readCellText(column, text);
          const isKept = typeof value === 'string' && !(kind === 'choice' && value === 'Alat');
          if (isKept && !/^\d{4}-\d{2}-\d{2}$/.test(value))
            expect(cellProblem(column, { x: value })).not.toBeNull();
        }),
      );
    }
  });
});

test('a row says what is wrong with each cell, and a blank row nothing', () => {
  expect(rowProblems(columns, newRow())).toEqual(new Map());
  const bad = {
    ...newRow(),
    name: 'Nama yang jauh terlalu panjang',
    count: '1,5',
    price: 'x',
    kind: 'Mesin',
  };
  expect([...rowProblems(columns, bad)]).toEqual([
    ['name', 'Paling banyak 20 huruf.'],
    ['count', '"1,5" bukan bilangan bulat.'],
    ['price', expect.stringContaining('tidak terbaca')],
    ['kind', '"Mesin" bukan pilihan. Isi dengan Alat, Bahan.'],
  ]);
  expect(rowProblems(columns, { ...newRow(), count: 1 }).get('name')).toBe('Nama belum diisi.');
});

describe('pasting', () => {
  test('goes by position from the first cell, adds rows, and leaves counted cells alone', () => {
    const edit = pasteTable({ rows, columns, newRow }, at(1, 0), [
      ['Oven', '2', '3.000.000', '99', 'bahan'],
      ['Panci', 'dua', '45.000', '99', 'alat'],
    ]);
    expect(edit.rows.slice(1)).toEqual([
      { name: 'Oven', count: 2, price: 3_000_000, kind: 'Bahan', total: 5 },
      { name: 'Panci', count: 'dua', price: 45_000, kind: 'Alat', total: 0 },
    ]);
    expect(edit.range).toEqual({ top: 1, left: 0, bottom: 2, right: 4 });
    expect(editWords(edit)).toBe('2 sel terkunci dan tidak diubah.');
    expect(edit.rows[0]).toBe(rows[0]);
  });

  test('reads each column in its own style of numbers', () => {
    const edit = pasteTable({ rows: [], columns, newRow }, at(0, 1), [
      ['1', '1,250,000'],
      ['2', '28,000'],
    ]);
    expect(edit.rows.map(({ price }) => price)).toEqual([1_250_000, 28_000]);
  });

  test('one value fills the selection, a block fills a multiple of itself', () => {
    const three = [newRow(), newRow(), newRow(), newRow()];
    const whole = { top: 0, left: 1, bottom: 3, right: 1 };
    expect(pasteTable({ rows: three, columns }, whole, [['7']]).rows.map(({ count }) => count)).toEqual([
      7, 7, 7, 7,
    ]);
    const twice = pasteTable({ rows: three, columns }, whole, [['1'], ['2']]);
    expect(twice.rows.map(({ count }) => count)).toEqual([1, 2, 1, 2]);
  });

  test('what has no place is told, and nothing else is lost by it', () => {
    const edit = pasteTable({ rows, columns }, at(1, 4), [
      ['alat', 'x'],
      ['bahan', 'y'],
    ]);
    expect(edit).toMatchObject({ locked: 1, outside: 3 });
    expect(editWords(edit)).toContain('3 sel tidak ditempel karena melewati tepi lembar');
    expect(edit.rows).toEqual(rows);
  });

  test('what is copied and pasted elsewhere is the same', () => {
    const row = fc.record({
      name: fc.constantFrom('Mesin', 'Oven 12"', ''),
      count: fc.option(fc.nat(10_000_000), { nil: null }),
      price: fc.option(fc.nat(2_000_000_000), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (some) => {
        const source: Row[] = some.map((one) => ({ ...newRow(), ...one }));
        const table = source.map((one) => columns.slice(0, 3).map((column) => copiedText(column, one)));
        expect(pasteTable({ rows: [], columns, newRow }, at(0, 0), table).rows).toEqual(source);
      }),
    );
  });
});

test('typing beyond the end makes the rows before it', () => {
  expect(typeCell({ rows: [], columns, newRow }, 0, 0, 'Oven').rows).toEqual([{ ...newRow(), name: 'Oven' }]);
});

test('clearing empties what may be emptied', () => {
  const edit = clearCells({ rows, columns, newRow }, { top: 0, left: 0, bottom: 5, right: 4 });
  expect(edit.rows).toEqual([
    { ...newRow(), total: 7 },
    { ...newRow(), total: 5 },
  ]);
  expect(edit.rows).toHaveLength(2);
  expect(editWords(clearCells({ rows, columns }, at(1, 4)))).toBe('1 sel terkunci dan tidak diubah.');
});

test('filling down copies the first row of the selection, or the row above a single one', () => {
  const counts = (edit: { rows: Row[] }) => edit.rows.map(({ count }) => count);
  const four: Row[] = [5, null, null, 'x'].map((count) => ({ ...newRow(), count }));
  expect(counts(fillDown({ rows: four, columns }, { top: 0, left: 1, bottom: 2, right: 1 }))).toEqual([
    5,
    5,
    5,
    'x',
  ]);
  expect(counts(fillDown({ rows: four, columns }, at(1, 1)))).toEqual([5, 5, null, 'x']);
  expect(counts(fillTo({ rows: four, columns }, { top: 0, left: 1, bottom: 1, right: 1 }, 3))).toEqual([
    5,
    null,
    5,
    null,
  ]);
});

test('the sum of a selection counts the numbers of one column', () => {
  expect(sumOf({ rows, columns }, { top: 0, left: 3, bottom: 9, right: 3 })).toBe(12);
  expect(sumOf({ rows, columns }, { top: 0, left: 2, bottom: 1, right: 2 })).toBeNull();
  expect(sumOf({ rows, columns }, { top: 0, left: 1, bottom: 1, right: 3 })).toBeNull();
});
