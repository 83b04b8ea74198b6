import { expect, test } from 'vitest';
import type { ImportRequest } from '../../src-main/contract/imports.ts';
import type { Connection } from '../../src-main/database/connection.ts';
import {
  type CellValue,
  codesOf,
  commit,
  contentOf,
  count,
  expectValue,
  furnishedDatabase,
  inspect,
  nikOf,
  preview,
  requestFor,
  rowOf,
  workbookFile,
} from './import-office.ts';

const heads = [
  'NO',
  'NAMA PENERIMA',
  'NIK',
  'DESA',
  'KECAMATAN',
  'NAMA BARANG',
  'JUMLAH',
  'SATUAN',
  'HARGA SATUAN',
];
const papers = ['NO. BAST', 'TGL PENYERAHAN', 'PROGRAM', 'TAHUN'];
const who = ['SITI AMINAH', nikOf(9001, '120584', true), 'Bojong', 'Purbalingga'];
const goods = (name: string, quantity = 1): CellValue[] => [name, quantity, 'unit', 1_000_000];

const request = async (rows: CellValue[][], changes: Partial<ImportRequest> = {}) =>
  requestFor('aid-history', await workbookFile({ rows: [[...heads, ...papers], ...rows] }), changes);

const programs = (connection: Connection) =>
  connection
    .prepare('SELECT name, fiscal_year, fund_source, state, is_past FROM aid_program ORDER BY id')
    .raw()
    .all();
const given = (connection: Connection) =>
  connection
    .prepare(
      `SELECT owner_name, part, past_letter_number, past_date, aid_item.name, quantity, quantity_bought
       FROM allocation JOIN aid_recipient ON aid_recipient.id = recipient_id
       JOIN business ON business.id = business_id JOIN aid_item ON aid_item.id = item_id ORDER BY allocation.id`,
    )
    .raw()
    .all();

test('earlier years become past programmes, each letter a row of its own, and the same file changes nothing', async () => {
  const connection = furnishedDatabase();
  const file = await request([
    [1, ...who, ...goods('Mesin Jahit'), '510/7/2019', '2 Mei 2019', 'Bantuan Alat', 2019],
    [null, null, null, null, null, ...goods('Wajan', 3), null, null, 'Bantuan Alat', 2019],
    [2, ...who, ...goods('Kompor'), '510/9/2019', '9/8/2019', 'Bantuan Alat', 2019],
    [3, ...who, ...goods('Kompor'), '510/2/2018', '5-11-2018', 'Bantuan Alat', 2018],
    [
      4,
      'KARSITO',
      nikOf(9002),
      'Bojong',
      'Purbalingga',
      ...goods('Kompor', 2),
      null,
      '2017-03-01',
      null,
      null,
    ],
  ]);
  const { report } = expectValue(commit(connection, file));
  expect(report.counts).toMatchObject({ rows: 5, new: 5, rejected: 0, needsDecision: 0 });
  expect(programs(connection)).toEqual([
    ['Bantuan Alat 2019', 2019, 'Lainnya', 'selesai', 1],
    ['Bantuan Alat 2018', 2018, 'Lainnya', 'selesai', 1],
    ['Bantuan tahun 2017', 2017, 'Lainnya', 'selesai', 1],
  ]);
  expect(given(connection)).toEqual([
    ['SITI AMINAH', 1, '510/7/2019', '2019-05-02', 'Mesin Jahit', 1, 1],
    ['SITI AMINAH', 1, '510/7/2019', '2019-05-02', 'Wajan', 3, 3],
    ['SITI AMINAH', 2, '510/9/2019', '2019-08-09', 'Kompor', 1, 1],
    ['SITI AMINAH', 1, '510/2/2018', '2018-11-05', 'Kompor', 1, 1],
    ['KARSITO', 1, '', '2017-03-01', 'Kompor', 2, 2],
  ]);
  const before = contentOf(connection);
  expect(expectValue(commit(connection, file)).report).toMatchObject({
    counts: { unchanged: 5 },
    batch: null,
  });
  expect(contentOf(connection)).toEqual(before);
});

test('a later list adds the letter and the day; a blank erases neither', async () => {
  const connection = furnishedDatabase();
  const row = (letter: string | null, date: string | null, quantity = 1): CellValue[][] => [
    [1, ...who, ...goods('Wajan', quantity), letter, date, 'Bantuan', 2019],
  ];
  expectValue(commit(connection, await request(row(null, null))));
  const named = expectValue(commit(connection, await request(row('510/7', '2019-05-02'))));
  expect(rowOf(named.rows, 2)).toMatchObject({
    outcome: 'changed',
    changes: [
      { field: 'letterNumber', before: '', after: '510/7' },
      { field: 'deliveryDate', before: '', after: '2 Mei 2019' },
    ],
  });
  expect(expectValue(commit(connection, await request(row(null, null)))).report.counts.unchanged).toBe(1);
  // More of it: what was bought is what was given, up and down.
  expectValue(commit(connection, await request(row('510/7', null, 4))));
  expect(given(connection)).toEqual([['SITI AMINAH', 1, '510/7', '2019-05-02', 'Wajan', 4, 4]]);
  expectValue(commit(connection, await request(row('510/7', null, 2))));
  expect(given(connection)).toEqual([['SITI AMINAH', 1, '510/7', '2019-05-02', 'Wajan', 2, 2]]);
});

test('what the register knows by now is kept; only its blanks are filled', async () => {
  const connection = furnishedDatabase();
  expectValue(commit(connection, await request([[1, ...who, ...goods('Wajan'), null, null, 'A', 2019]])));
  connection.exec("UPDATE business SET street = '', owner_name = 'Siti Aminah'");
  const older = await workbookFile({
    rows: [
      ['NAMA PENERIMA', 'NIK', 'ALAMAT LENGKAP', 'DESA', 'KECAMATAN', 'NAMA BARANG', 'TAHUN'],
      ['Hj. Siti Aminah', who[1] ?? '', 'Jalan Lama 1', 'Bojong', 'Mrebet', 'Kompor', 2016],
    ],
  });
  expectValue(commit(connection, requestFor('aid-history', older)));
  expect(connection.prepare('SELECT owner_name, street FROM business').raw().all()).toEqual([
    ['Siti Aminah', 'Jalan Lama 1'],
  ]);
});

test('a programme that the office runs here takes no history; another year of its name is another programme', async () => {
  const connection = furnishedDatabase();
  connection.exec(`INSERT INTO aid_program (public_id, name, fiscal_year, fund_source, created_at)
    VALUES ('p', 'Bantuan', 2020, 'DAK', '')`);
  const { rows } = expectValue(
    commit(
      connection,
      await request([
        [1, ...who, ...goods('Wajan'), null, null, 'Bantuan', 2020],
        [2, ...who, ...goods('Kompor'), null, null, 'Bantuan', 2020],
      ]),
    ),
  );
  expect([rowOf(rows, 2), rowOf(rows, 3)].map((row) => [row.outcome, codesOf(row)])).toEqual([
    ['rejected', ['program-present']],
    ['rejected', ['program-present']],
  ]);
  expect(count(connection, 'SELECT count(*) FROM aid_recipient')).toBe(0);
  expectValue(
    commit(connection, await request([[1, ...who, ...goods('Wajan'), null, null, 'Bantuan', 2019]])),
  );
  expect(programs(connection).at(-1)).toEqual(['Bantuan 2019', 2019, 'Lainnya', 'selesai', 1]);
  // The same programme by a file of several years, and by one of that year alone.
  const several: CellValue[][] = [
    [1, ...who, ...goods('Wajan'), null, null, 'Bantuan', 2019],
    [2, ...who, ...goods('Wajan'), null, null, 'Bantuan', 2018],
  ];
  expectValue(commit(connection, await request(several)));
  expect(expectValue(commit(connection, await request(several.slice(1)))).report.counts.unchanged).toBe(1);
  expect(connection.prepare('SELECT name FROM aid_program ORDER BY id').pluck().all()).toEqual([
    'Bantuan',
    'Bantuan 2019',
    'Bantuan 2018',
  ]);
});

test('the request names the programme of rows that name none', async () => {
  const connection = furnishedDatabase();
  const program = {
    name: 'Hibah',
    fiscalYear: 2018,
    fundSource: null,
    ceremonyDate: null,
    ceremonyPlace: '',
  };
  const file = await request([[1, ...who, ...goods('Wajan'), null, null, null, null]], { program });
  expectValue(commit(connection, file));
  expect(programs(connection)).toEqual([['Hibah', 2018, 'Lainnya', 'selesai', 1]]);
  // Neither name nor year: refused in words, not guessed.
  const bare = await request([[1, ...who, ...goods('Wajan'), null, null, null, null]]);
  expect(preview(connection, bare)).toMatchObject({ ok: false, error: { code: 'program-missing' } });
});

test('a date that cannot be read rejects its row, with the columns as they were found', async () => {
  const connection = furnishedDatabase();
  const file = await request([[1, ...who, ...goods('Wajan'), '510/7', '31 Februari 2019', 'A', 2019]]);
  expect(
    expectValue(inspect(connection, 'aid-history', file.file))
      .columns.slice(-4)
      .map(({ field }) => field),
  ).toEqual(['letterNumber', 'deliveryDate', 'program', 'fiscalYear']);
  const { rows } = expectValue(preview(connection, file));
  expect(codesOf(rowOf(rows, 2))).toEqual(['date-unreadable']);
});

test('in a list of recipients the parts of one delivery count as one', async () => {
  const connection = furnishedDatabase();
  const rows: CellValue[][] = [heads, [1, ...who, ...goods('Wajan', 5)]];
  const list = async (quantity: number) =>
    requestFor('recipients', await workbookFile({ rows: [heads, [1, ...who, ...goods('Wajan', quantity)]] }));
  expectValue(commit(connection, requestFor('recipients', await workbookFile({ rows }))));
  // Three were handed over; two are still due as part 2.
  connection.exec(`INSERT INTO official (id, name, position) VALUES (1, 'Suryanto', 'Kepala Dinas');
    INSERT INTO aid_recipient (id, program_id, business_id, part) SELECT 99, program_id, business_id, 2 FROM aid_recipient;
    UPDATE allocation SET quantity = 3;
    INSERT INTO allocation (recipient_id, item_id, quantity) SELECT 99, item_id, 2 FROM allocation;
    INSERT INTO handover (recipient_id, letter_year, letter_sequence, letter_number, delivery_date, place, official_id,
      delivered_at, created_at) SELECT min(id), 2020, 1, '510/1', '2020-09-10', '', 1, '2020-09-10', '' FROM aid_recipient`);
  const parts = () =>
    connection.prepare('SELECT recipient_id = 99, quantity FROM allocation ORDER BY id').raw().all();
  expect(expectValue(commit(connection, await list(5))).report.counts.unchanged).toBe(1);
  expect(expectValue(commit(connection, await list(6))).report.counts.changed).toBe(1);
  expect(parts()).toEqual([
    [0, 3],
    [1, 3],
  ]);
  const less = expectValue(commit(connection, await list(2)));
  expect(codesOf(rowOf(less.rows, 2))).toEqual(['allocation-delivered']);
  expect(parts()).toEqual([
    [0, 3],
    [1, 3],
  ]);
});

test('a finished programme takes no recipients by import, but history goes into those of earlier years', async () => {
  const connection = furnishedDatabase();
  const list = async (quantity: number) =>
    requestFor('recipients', await workbookFile({ rows: [heads, [1, ...who, ...goods('Wajan', quantity)]] }));
  expectValue(commit(connection, await list(2)));
  connection.exec("UPDATE aid_program SET state = 'selesai'");
  const before = contentOf(connection);
  expect(commit(connection, await list(3))).toMatchObject({ ok: false, error: { code: 'program-state' } });
  expect(contentOf(connection)).toEqual(before);
  expectValue(commit(connection, await request([[1, ...who, ...goods('Wajan'), null, null, 'Lama', 2017]])));
  const more = await request([[1, ...who, ...goods('Kompor'), null, null, 'Lama', 2017]]);
  expect(expectValue(commit(connection, more)).report.counts.new).toBe(1);
});
