import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTable, writeTable } from '../../src-renderer/components/sheet/clipboard-text.ts';

test.each<[string, string, string[][]]>([
  [
    'rows of Excel',
    'Mesin jahit\tSinger\r\nOven\tHock\r\n',
    [
      ['Mesin jahit', 'Singer'],
      ['Oven', 'Hock'],
    ],
  ],
  ['line ends of other programs', 'a\nb\rc', [['a'], ['b'], ['c']]],
  ['blank cells and a blank row', 'a\t\t\n\nb', [['a', '', ''], [''], ['b']]],
  ['a cell of two lines', '"baris 1\nbaris 2"\tx', [['baris 1\nbaris 2', 'x']]],
  ['a quoted quote', '"kaca ""bening"""\t1', [['kaca "bening"', '1']]],
  ['inches are no quotes', '12" x 8"\t"panjang\tdua', [['12" x 8"', '"panjang', 'dua']]],
  ['nothing', '', [['']]],
])('%s', (_name, text, table) => {
  expect(readTable(text)).toEqual(table);
});

test('what is written is read back as it was', () => {
  const letter = fc.constantFrom('a', '"', '\t', '\n', '\r', ' ', '1', '.');
  const cell = fc.string({ unit: letter, maxLength: 6 });
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    // A last row of one blank cell is the line end that programs put after the last row.
    .filter(
      (rows) =>
        rows.length === 1 || rows.at(-1)?.some((text) => text !== '') === true || rows[0]?.length !== 1,
    );
  fc.assert(
    fc.property(table, (rows) => {
      expect(readTable(writeTable(rows))).toEqual(rows);
    }),
  );
});
