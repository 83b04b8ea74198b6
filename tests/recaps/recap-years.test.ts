import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import type { RecapQuestion } from '../../src-main/contract/recap-builder.ts';
import { connect } from '../../src-main/database/connection.ts';
import { createRecapEngine } from '../../src-main/recaps/builder/recap-engine.ts';
import { expectValue, openTestOffice, typedBusiness } from '../office/test-office.ts';
import { askedFor, noFilter } from './recap-register.ts';

/**
 * Entered in this test, so today: A has data of 2018; B data of 2020 and closed on 1 June 2021; C none; D data of 2018, became
 * menengah today.
 */
async function openYears() {
  const { handlers, databaseFile } = openTestOffice();
  const figures = (year: number, workersMale: number) => ({
    year,
    workersMale,
    workersFemale: null,
    workersTotal: null,
    investment: null,
    productionCapacity: null,
    productionUnit: '',
    productionValue: null,
    annualTurnover: null,
  });
  const save = async (fields: Parameters<typeof typedBusiness>[0]) =>
    expectValue(await handlers.businesses.save(typedBusiness(fields))).id;
  await save({ ownerName: 'A', scale: 'kecil', years: [figures(2018, 2), figures(2020, 3)] });
  await save({
    ownerName: 'B',
    scale: 'kecil',
    status: 'tutup',
    statusDate: '2021-06-01',
    years: [figures(2020, 5)],
  });
  await save({ ownerName: 'C', scale: 'kecil' });
  const d = await save({ ownerName: 'D', scale: 'kecil', years: [figures(2018, 7)] });
  const connection = connect(databaseFile);
  // The register said kecil until a change of 10 January 2020.
  connection.prepare("UPDATE business SET scale = 'menengah' WHERE id = ?").run(d);
  connection.exec(`DROP TRIGGER history_unchangeable_update`);
  connection
    .prepare("UPDATE history SET at = '2020-01-10T03:00:00Z' WHERE action = 'update' AND entity = 'business'")
    .run();
  return {
    handlers,
    engine: createRecapEngine(connection, () => '2021-01-01'),
    close: () => connection.close(),
  };
}

test('the register at a day: who was in it, closed, and of which scale', async () => {
  const { engine, close } = await openYears();
  const at = (asOf: string | null, year: number | null = null) => {
    const { sheet } = expectValue(
      engine.build(askedFor({ rows: ['scale'], measures: ['businesses', 'workers'], asOf, year })),
    );
    return Object.fromEntries(sheet.lines.map((line) => [line.labels[0], line.values]));
  };
  expect(at('2018-12-30')).toEqual({ 'Belum terklasifikasi': [0, 0] });
  expect(at(null, 2018)).toEqual({ Kecil: [2, 9], 'Belum terklasifikasi': [0, 0] });
  expect(at('2019-12-31')).toEqual({ Kecil: [2, 9], 'Belum terklasifikasi': [0, 0] });
  // D is menengah by then; figures as of a day are the newest of each, of a year those of that year.
  expect(at('2020-12-31')).toMatchObject({ Kecil: [2, 8], Menengah: [1, 7] });
  expect(at(null, 2020)).toMatchObject({ Kecil: [2, 8], Menengah: [1, 0] });
  expect(at('2021-06-01')).toMatchObject({ Kecil: [1, 3], Menengah: [1, 7] });
  expect(at(null)).toMatchObject({ Kecil: [3, 8], Menengah: [1, 7] });
  close();
});

test('growth: each year is the one before with who entered and without who left', async () => {
  const { engine, close } = await openYears();
  const today = `${new Date().getFullYear()}-12-31`;
  const lines = engine.growth(noFilter, today);
  expect(lines.slice(0, 4)).toEqual([
    { year: 2018, registered: 2, entered: 2, left: 0, percent: null },
    { year: 2019, registered: 2, entered: 0, left: 0, percent: 0 },
    { year: 2020, registered: 3, entered: 1, left: 0, percent: 50 },
    { year: 2021, registered: 2, entered: 0, left: 1, percent: expect.closeTo(-33.33, 1) },
  ]);
  expect(lines.at(-1)).toMatchObject({ registered: 3, entered: 1, left: 0 });
  close();
});

test('two years side by side, and what is refused', async () => {
  const { engine, close } = await openYears();
  const two = expectValue(engine.build(askedFor({ rows: ['scale'], year: 2020, compareYear: 2018 }))).sheet;
  expect(two.columns.map(({ head }) => head)).toEqual(['2018', '2020', 'Selisih', '%']);
  expect(two.total).toEqual([2, 3, 1, 50]);
  const refused = engine.build(askedFor({ rows: ['item'] }));
  expect(refused.ok ? '' : refused.error.message).toContain(
    'Pelaku usaha tidak dapat dirinci menurut barang',
  );
  close();
});

test('the workbook has what is shown, with sums that hold their values', async () => {
  const { handlers, close } = await openYears();
  const question = askedFor({ rows: ['scale'], measures: ['businesses', 'workers'] });
  const rowsIn = async (asked: RecapQuestion) => {
    const { path } = expectValue(await handlers.recaps.exportBuilt(asked));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(path ?? '');
    return workbook.getWorksheet('Rekap')?.getSheetValues() as unknown[][];
  };
  const rows = await rowsIn(question);
  const total = rows.find((row) => row?.[1] === 'Jumlah');
  expect(rows.find((row) => row?.[1] === 'Kecil')).toEqual([undefined, 'Kecil', 3, 8]);
  expect(total?.slice(2)).toEqual([
    expect.objectContaining({ formula: expect.stringMatching(/^SUM\(B\d+:B\d+\)$/), result: 4 }),
    expect.objectContaining({ result: 15 }),
  ]);
  // With groups the whole adds up the rows, too, and leaves their subtotals out.
  const nested = await rowsIn({ ...question, rows: ['scale', 'gender'] });
  const first = nested.findIndex((row) => row?.[1] === 'Kecil');
  const last = nested.findIndex((row) => row?.[1] === 'Jumlah');
  expect(nested[first]?.[3]).toEqual({ formula: `SUBTOTAL(9,C${first + 1}:C${first + 1})`, result: 3 });
  expect(nested[last]?.slice(3)).toEqual([
    { formula: `SUBTOTAL(9,C${first}:C${last - 1})`, result: 4 },
    { formula: `SUBTOTAL(9,D${first}:D${last - 1})`, result: 15 },
  ]);
  close();
});
