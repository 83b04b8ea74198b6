import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { ImportKind } from '../../src-main/contract/imports.ts';
import {
  contentOf,
  furnishedDatabase,
  inspect,
  nikOf,
  preview,
  requestFor,
  textFile,
} from './import-office.ts';

const words = fc.constantFrom(
  'NO',
  'NAMA',
  'NAMA PENERIMA',
  'NIK',
  'DESA',
  'KEC.',
  'NAMA BARANG',
  'JUMLAH',
  'TOTAL',
  'KET',
  '__proto__',
  'constructor',
  'Gembong',
  'Bojongsari',
  'Siti Aminah',
  nikOf(1),
  '1',
  '2',
  '-3',
  '1.250.000',
  '28,000',
  '10/09/2020',
  '#REF!',
  '-',
  '=1+1',
  '',
  '',
  '',
);
const cell = fc.oneof(
  { weight: 8, arbitrary: words },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);
const sheet = fc.array(fc.array(cell, { maxLength: 9 }), { minLength: 1, maxLength: 25 });

test.each<ImportKind>(['businesses', 'recipients'])(
  'any sheet of %s is answered, never thrown at; the parts add up',
  (kind) => {
    const connection = furnishedDatabase();
    const before = contentOf(connection);
    fc.assert(
      fc.property(sheet, fc.boolean(), (rows, acceptDecisions) => {
        const file = textFile('a.csv', Papa.unparse(rows, { delimiter: ';' }));
        const found = inspect(connection, kind, file);
        const done = preview(connection, requestFor(kind, file, { acceptDecisions }));
        if (!found.ok || !done.ok) return;
        const { rows: all, ...parts } = done.value.report.counts;
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(all);
        expect(done.value.rows).toHaveLength(all);
        expect(done.value.rows.every((row) => row.outcome !== 'skipped' || row.skippedBecause)).toBe(true);
      }),
      { numRuns: 400 },
    );
    expect(contentOf(connection)).toEqual(before);
  },
);
