import { expect, test } from 'vitest';
import { temporaryFolder } from '../database/temporary.ts';
import { people, sum } from '../fixtures/workbooks/directory.ts';
import { districtSpellings } from '../fixtures/workbooks/district-spellings.ts';
import { phoneShapes } from '../fixtures/workbooks/phone-shapes.ts';
import { type Shape, shapes, writeShape } from '../fixtures/workbooks/shapes.ts';
import { commit, contentOf, count, expectValue, furnishedDatabase, requestFor } from './import-office.ts';

const requestOf = (shape: Shape, file: string) =>
  requestFor(shape.kind, file, shape.name.startsWith('riwayat') ? { program: null } : {});

const shapeNamed = (name: string): Shape => {
  const found = shapes.find((shape) => shape.name === name);
  if (!found) throw new Error(`no shape ${name}`);
  return found;
};

async function imported(name: string) {
  const connection = furnishedDatabase();
  const shape = shapeNamed(name);
  const file = await writeShape(shape, temporaryFolder());
  const done = expectValue(commit(connection, requestOf(shape, file)));
  return { connection, done, shape };
}

test.each(shapes.map((shape) => [shape.name, shape] as const))('%s', async (_, shape) => {
  const connection = furnishedDatabase();
  const file = await writeShape(shape, temporaryFolder());
  const { report } = expectValue(commit(connection, requestOf(shape, file)));
  const codes: Record<string, number> = {};
  for (const { problems } of report.rows)
    for (const { code } of problems) codes[code] = (codes[code] ?? 0) + 1;
  const { rows, ...parts } = report.counts;
  const { expected } = shape;
  expect({ headerRows: report.headerRows, counts: report.counts, codes }).toEqual({
    headerRows: expected.headerRows,
    counts: { changed: 0, unchanged: 0, ...expected.counts },
    codes: expected.codes,
  });
  if (expected.sheet) expect(report.sheet).toBe(expected.sheet);
  expect(Object.values(parts).reduce((all, part) => all + part, 0)).toBe(rows);
  const before = contentOf(connection);
  const again = expectValue(commit(connection, requestOf(shape, file))).report;
  expect(again).toMatchObject({
    batch: null,
    counts: { new: 0, changed: 0, unchanged: expected.counts.new },
  });
  expect(contentOf(connection)).toEqual(before);
});

test('hidden columns are read, and figures are kept for the year of the title in whole rupiah', async () => {
  const { connection } = await imported('kolom-tersembunyi.xlsx');
  const all = people(24);
  expect(
    count(connection, "SELECT count(*) FROM business WHERE phones <> '' AND village_code IS NOT NULL"),
  ).toBe(24);
  expect(
    connection
      .prepare(
        'SELECT year, count(*) AS n, sum(workers_male) AS men, sum(workers_female) AS women, sum(investment) AS money FROM business_year GROUP BY year',
      )
      .all(),
  ).toEqual([
    {
      year: 2019,
      n: 24,
      men: sum(all, 'men'),
      women: sum(all, 'women'),
      money: sum(all, 'investment') * 1000,
    },
  ]);
});

test('each of 49 shapes of phones is kept as it is meant, or as it was written', async () => {
  const { connection } = await imported('telepon-49-bentuk.xlsx');
  const stored = connection
    .prepare<[], { phones: string; written: string }>(
      'SELECT phones, phone_as_written AS written FROM business ORDER BY id',
    )
    .all();
  expect(stored.map((one) => one.phones)).toEqual(phoneShapes.map(([, kept]) => kept.join(' ')));
  expect(stored.filter((one) => one.written !== '').map((one) => one.written)).toEqual([
    '8.12E+10',
    '8,12346E+10',
    '0812',
  ]);
});

test('40 spellings of five districts are five districts', async () => {
  const { connection } = await imported('kecamatan-40-ejaan.xlsx');
  const found = connection
    .prepare<[], { name: string; n: number }>(
      `SELECT district.name, count(*) AS n FROM business JOIN village ON village.code = village_code
       JOIN district ON district.code = district_code GROUP BY 1 ORDER BY 1`,
    )
    .all();
  expect(found).toEqual(
    districtSpellings
      .map(([name, , all]) => ({ name, n: all.length }))
      .sort((a, b) => a.name.localeCompare(b.name)),
  );
});

test('invisible characters are gone from names', async () => {
  const { connection } = await imported('spasi-dan-tanda.xlsx');
  expect(
    connection.prepare('SELECT owner_name, business_name FROM business ORDER BY id').raw().all(),
  ).toEqual([
    ['SITI AMINAH', 'Batik Sekar'],
    ['WAGIMAN', 'Las Jaya'],
  ]);
});

test('money in every dress; a 0 and a dash mean not known', async () => {
  const { connection } = await imported('uang-beragam.xlsx');
  expect(
    connection
      .prepare('SELECT investment, annual_turnover, production_value FROM business_year ORDER BY business_id')
      .raw()
      .all(),
  ).toEqual([
    [1_250_000, 28_000_000, 1_500_000],
    [750_000, 1_500_000, null],
    [null, null, 2_000_000],
  ]);
});

test('rows of several programmes go to their programmes, a year apart', async () => {
  const { connection, done } = await imported('riwayat-bantuan.xlsx');
  expect(done.programId).toBeNull();
  expect(
    connection
      .prepare(
        `SELECT aid_program.name, fiscal_year, aid_program.fund_source, count(*) FROM aid_program
         JOIN aid_recipient ON program_id = aid_program.id GROUP BY aid_program.id ORDER BY 1`,
      )
      .raw()
      .all(),
  ).toEqual([
    ['Bantuan Mesin 2018', 2018, 'APBD Kabupaten', 1],
    ['Bantuan Mesin 2019', 2019, 'APBD Provinsi', 1],
    ['DAK Logam 2019', 2019, 'DAK', 1],
  ]);
  expect(count(connection, 'SELECT count(*) FROM business')).toBe(2);
});
