import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readyRecapKinds } from '../../src-main/contract/ready-recaps.ts';
import { builtParts, questionOf } from '../../src-main/ready-recaps/built-parts.ts';
import { measureTraits } from '../../src-main/rules/recap-facts.ts';
import { blankPrinter } from '../office/blank-printer.ts';
import { expectValue } from '../office/test-office.ts';
import { openRecapOffice } from './recap-register.ts';

const scopes = fc.record({
  year: fc.constantFrom(null, 2018, 2019, 2020, 2021),
  districtCode: fc.constantFrom(null, '33.03.01', '33.03.05', '33.03.09'),
  sectorId: fc.constantFrom(null, 1, 2, 3, 9),
});

test('property: every ready recap adds up by lines and columns, and its totals are those of plain SQL', async () => {
  const { readyRecaps, recapEngine } = openRecapOffice(11).office;
  let compared = 0;
  fc.assert(
    fc.property(scopes, fc.constantFrom(...readyRecapKinds), (chosen, kind) => {
      const scope = expectValue(
        readyRecaps.readScope({
          ...chosen,
          districtCode: chosen.districtCode ?? '33.03.01',
          sectorId: chosen.sectorId ?? 1,
          kind,
          masked: false,
        }),
      );
      for (const { sheet } of expectValue(readyRecaps.readParts(kind, scope))) {
        const top = sheet.lines.filter(({ level }) => level === 1);
        for (const [at, { adds }] of sheet.columns.entries()) {
          if (!adds) continue;
          const sum = (lines: typeof top) => lines.reduce((all, { values }) => all + (values[at] ?? 0), 0);
          expect(sum(top)).toBe(sheet.total[at] ?? 0);
          // The parts of a group make the group.
          for (const [index, line] of sheet.lines.entries()) {
            const next = sheet.lines.findIndex(({ level }, later) => later > index && level === 1);
            const parts = sheet.lines.slice(index + 1, next === -1 ? undefined : next);
            if (line.level === 1 && parts.length > 0) expect(sum(parts)).toBe(line.values[at]);
          }
          compared += 1;
        }
      }
      for (const shape of builtParts[kind] ?? []) {
        const question = questionOf({ ...shape, columns: null }, scope);
        const { total } = expectValue(recapEngine.build(question)).sheet;
        for (const [index, { measure, total: counted }] of recapEngine.verify(question).entries())
          if (counted !== null)
            expect([measureTraits[measure].label, total[index]]).toEqual([
              measureTraits[measure].label,
              counted,
            ]);
      }
    }),
    { numRuns: 60 },
  );
  expect(compared).toBeGreaterThan(100);
});

const everything = { year: null, districtCode: null, sectorId: null, masked: false };

test('a ready recap goes to Excel with sums that are right, and BNBA hides NIK and phones on wish', async () => {
  const { office, folder, connection } = openRecapOffice(5);
  connection
    .prepare("UPDATE business SET nik = '3303051205849001', phones = '080012345678' WHERE id = 1")
    .run();
  const file = join(folder, 'skala.xlsx');
  expectValue(await office.readyRecaps.write({ ...everything, kind: 'skala' }, file));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Skala', 'Kecamatan', 'Komoditas']);
  const businesses = connection.prepare('SELECT count(*) FROM business').pluck().get();
  for (const sheet of workbook.worksheets) {
    const total = sheet.getColumn(1).values.indexOf('Jumlah');
    const cells = sheet.getRow(total).values as ({ result?: number } | number | string)[];
    const results = cells.map((cell) => (typeof cell === 'object' ? cell.result : cell));
    // Of all businesses: the first number by scale, the last column of the tables across.
    expect(results).toContain(businesses);
  }
  const read = async (masked: boolean) => {
    const path = join(folder, `bnba-${masked}.xlsx`);
    expectValue(await office.readyRecaps.write({ ...everything, masked, kind: 'bnba' }, path));
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(path);
    return JSON.stringify(book.worksheets[0]?.getSheetValues());
  };
  const [open, hidden] = [await read(false), await read(true)];
  expect(open).toContain('3303051205849001');
  expect(hidden).not.toContain('3303051205849001');
  expect(hidden).toContain('3303xxxxxxxx9001');
});

test('five years end with the chosen one; who was aided twice counts once in all', () => {
  const { office } = openRecapOffice(3);
  const scope = expectValue(
    office.readyRecaps.readScope({ ...everything, year: 2019, kind: 'bantuan-lima-tahun' }),
  );
  const [byYear, byFund] = expectValue(office.readyRecaps.readParts('bantuan-lima-tahun', scope));
  expect(byYear?.sheet.lines.map(({ labels }) => labels[0])).toEqual([
    '2015',
    '2016',
    '2017',
    '2018',
    '2019',
  ]);
  const column = (at: number) =>
    byYear?.sheet.lines.reduce((sum, { values }) => sum + (values[at] ?? 0), 0) ?? 0;
  const [recipients = 0, , , , units, value] = byYear?.sheet.total ?? [];
  expect(column(0)).toBeGreaterThan(recipients ?? 0);
  expect([column(4), column(5)]).toEqual([units, value]);
  expect(byFund?.sheet.total).toEqual(byYear?.sheet.total);
});

test('what cannot be made is refused in words', async () => {
  const { office, folder } = openRecapOffice(3);
  const { readyRecaps } = office;
  const write = (kind: (typeof readyRecapKinds)[number], name: string) =>
    readyRecaps.write({ ...everything, kind }, join(folder, name));
  expect(await write('profil-kecamatan', 'a.pdf')).toMatchObject({ error: { code: 'district-missing' } });
  expect(await write('profil-komoditas', 'a.pdf')).toMatchObject({ error: { code: 'sector-missing' } });
  expect(await write('direktori', 'a.xlsx')).toMatchObject({ error: { code: 'no-workbook' } });
  expect(await write('skala', 'a.doc')).toMatchObject({ error: { code: 'ending-unknown' } });
  expect(readyRecaps.named({ district: 'Atlantis', sector: null })).toMatchObject({
    error: { code: 'district-unknown' },
  });
  expect(expectValue(readyRecaps.named({ district: 'kemangkon', sector: 'GULA' }))).toMatchObject({
    districtCode: '33.03.01',
  });
});

test('the profiles and the directory come as papers, which are noted when they are saved', async () => {
  const printer = blankPrinter();
  const { handlers } = openRecapOffice(3, { printer });
  for (const [kind, words] of [
    ['profil-kecamatan', 'Profil Industri Kecamatan Kemangkon'],
    ['profil-komoditas', 'Profil Komoditas'],
    ['direktori', 'Daftar Isi'],
  ] as const) {
    const question = { ...everything, districtCode: '33.03.01', sectorId: 1, kind };
    const made = expectValue(
      await handlers.readyRecaps.preview({ ...question, paperSize: null, jobId: kind }),
    );
    expect(printer.printed.join()).toContain(words);
    expectValue(await handlers.papers.savePdf({ paperId: made.paperId }));
  }
  const { rows } = expectValue(
    await handlers.accessLog.list({
      operator: null,
      kind: null,
      from: null,
      until: null,
      before: null,
      limit: 10,
    }),
  );
  expect(rows.map(({ personal }) => personal)).toEqual([true, false, false]);
});
