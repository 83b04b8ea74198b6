import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanNumber, scanned } from '../../src-main/spreadsheets/scan-number.ts';
import { temporaryFolder } from '../database/temporary.ts';
import { shapes, writeShape } from '../fixtures/workbooks/shapes.ts';
import { brief, firstSheet, open, xlsx } from './fixtures.ts';
import { writtenByMany } from './many-writers.ts';
import { partsOf, readByBoth } from './two-readers.ts';

// SheetJS is the oracle. The own reader must read these itself: a fallback would make the comparison say nothing.

test.each(await writtenByMany())('a workbook by %s is read as SheetJS reads it', (_, bytes) => {
  const { isRead, differences, cells } = readByBoth(partsOf(bytes));
  expect(differences).toEqual([]);
  expect(isRead).toBe(true);
  expect(cells).toBeGreaterThan(8);
});

test.each(
  shapes
    .filter(({ isXlsx, name }) => isXlsx || name.endsWith('.xlsm'))
    .map((shape) => [shape.name, shape] as const),
)('%s is read as SheetJS reads it', async (_, shape) => {
  const bytes = readFileSync(await writeShape(shape, temporaryFolder()));
  const { isRead, differences, cells } = readByBoth(partsOf(bytes));
  expect(differences).toEqual([]);
  expect(isRead).toBe(true);
  expect(cells).toBeGreaterThan(8);
});

const cell = (inside: string, attributes = ' r="A1"') => `<row r="1"><c${attributes}>${inside}</c></row>`;

test.each([
  ['a prefix', '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>', 'number:1'],
  ['a comment', `<!-- x -->${cell('<v>1</v>')}`, 'number:1'],
  ['single quotes', cell('<v>1</v>', " r='A1'"), 'number:1'],
  ['blanks inside of a cell', cell('\n<v>1</v>\n'), 'number:1'],
  ['cells out of order', '<row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>', 'number:1'],
  ['rows out of order', `<row r="2"><c r="A2"><v>2</v></c></row>${cell('<v>1</v>')}`, 'number:1'],
  ['CDATA', cell('<is><t><![CDATA[a<b]]></t></is>', ' r="A1" t="inlineStr"'), 'text:a<b'],
  ['an attribute that nobody writes', cell('<v>1</v>', ' r="A1" q="1"'), 'number:1'],
  ['a number with something behind it', cell('<v>1 </v>'), 'number:1'],
])('%s is handed to SheetJS', (_, rows, shown) => {
  const bytes = Buffer.from(xlsx(rows));
  expect(readByBoth(partsOf(bytes)).isRead).toBe(false);
  expect(brief(firstSheet(open('aneh.xlsx', bytes)), 1, 1)).toBe(shown);
});

test('any number is read to the last bit', () => {
  const decimal = fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 17n }), fc.integer({ min: 0, max: 25 }), fc.boolean())
    .map(([digits, places, isNegative]) => {
      const text = String(digits).padStart(places + 1, '0');
      const split = text.length - places;
      return `${isNegative ? '-' : ''}${text.slice(0, split)}${places ? `.${text.slice(split)}` : ''}`;
    });
  const double = fc.double({ noNaN: true, noDefaultInfinity: true }).map(String);
  fc.assert(
    fc.property(fc.oneof(decimal, double), (text) => {
      scanNumber(Buffer.from(`<v>${text}</v>`), 3);
      expect(scanned.value).toBe(Number.parseFloat(text));
      expect(scanned.end).toBe(3 + text.length);
    }),
    { numRuns: 2000 },
  );
});
