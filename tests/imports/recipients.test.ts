import { expect, test } from 'vitest';
import {
  type CellValue,
  codeOf,
  codesOf,
  commit,
  contentOf,
  count,
  expectValue,
  furnishedDatabase,
  nikOf,
  preview,
  requestFor,
  rowOf,
  workbookFile,
} from './import-office.ts';

const heading = [
  'NO',
  'NAMA PENERIMA',
  'NIK',
  'KELOMPOK',
  'DESA',
  'KEC',
  'NAMA BARANG',
  'JUMLAH',
  'SATUAN',
  'HARGA SATUAN',
  'SUMBER DANA',
];
const goods = (name: string, quantity: CellValue, source: CellValue = 'APBD Kab.'): CellValue[] => [
  name,
  quantity,
  'Bh.',
  150000,
  source,
];
const person = (number: number, name: string, group = ''): CellValue[] => [
  number,
  name,
  nikOf(number, '120584'),
  group,
  'Gembong',
  'Bojongsari',
];
const below: CellValue[] = [null, null, null, null, null, null];
const rows: CellValue[][] = [
  ['DAFTAR PENERIMA BANTUAN TAHUN 2021'],
  heading,
  [...person(1, 'Siti Aminah'), ...goods('Kompor', 2)],
  [...below, ...goods('Wajan', '3 buah', null)],
  [...person(2, 'Wagiman', 'Paguyuban Mekar'), ...goods('Kompor', 5, 'APBD I')],
  [null, 'JUMLAH', null, null, null, null, null, 10],
];
const state = (connection: ReturnType<typeof furnishedDatabase>) =>
  connection
    .prepare(
      'SELECT coalesce(chair_name, owner_name) AS who, aid_item.name AS item, unit, quantity, quantity_bought AS bought, fund_source AS source FROM allocation JOIN aid_item ON aid_item.id = item_id JOIN aid_recipient ON aid_recipient.id = recipient_id LEFT JOIN business ON business.id = business_id LEFT JOIN business_group ON business_group.id = group_id ORDER BY allocation.id',
    )
    .all();

test('a recipient once with its goods on several rows, and a group whose chair is the person', async () => {
  const connection = furnishedDatabase();
  const { report } = expectValue(commit(connection, requestFor('recipients', await workbookFile({ rows }))));
  expect(report.counts).toMatchObject({ rows: 4, new: 3, skipped: 1 });
  expect(state(connection)).toEqual([
    { who: 'Siti Aminah', item: 'Kompor', unit: 'buah', quantity: 2, bought: 2, source: 'APBD Kabupaten' },
    { who: 'Siti Aminah', item: 'Wajan', unit: 'buah', quantity: 3, bought: 3, source: 'APBD Kabupaten' },
    { who: 'Wagiman', item: 'Kompor', unit: 'buah', quantity: 5, bought: 5, source: 'APBD Provinsi' },
  ]);
  expect(connection.prepare('SELECT name, kind, chair_nik FROM business_group').all()).toEqual([
    { name: 'Paguyuban Mekar', kind: 'paguyuban', chair_nik: nikOf(2, '120584') },
  ]);
  expect(count(connection, 'SELECT fiscal_year FROM aid_program')).toBe(2021);
});

test('the same recipient on rows that each name it, and its goods merged', async () => {
  const connection = furnishedDatabase();
  const named = [
    heading,
    [...person(1, 'Siti Aminah'), ...goods('Kompor', 2)],
    [...person(1, 'Siti Aminah'), ...goods('Wajan', 3)],
  ];
  expect(
    expectValue(commit(connection, requestFor('recipients', await workbookFile({ rows: named })))).report
      .counts.new,
  ).toBe(2);
  expect(count(connection, 'SELECT count(*) FROM aid_recipient')).toBe(1);
  const merged = [
    heading,
    [...person(1, 'Siti Aminah'), ...goods('Kompor', 2)],
    [...below, ...goods('Wajan', 3)],
  ];
  const file = await workbookFile({
    rows: merged,
    merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:F3'],
  });
  expect(expectValue(commit(connection, requestFor('recipients', file))).report).toMatchObject({
    batch: null,
    counts: { unchanged: 2 },
  });
});

test('another quantity is a change that is shown; what was bought grows with it and never shrinks', async () => {
  const connection = furnishedDatabase();
  const first = [heading, [...person(1, 'Siti Aminah'), ...goods('Kompor', 2)]];
  const request = requestFor('recipients', await workbookFile({ rows: first }));
  expectValue(commit(connection, request));
  connection.prepare('UPDATE aid_item SET quantity_bought = 10').run();
  const more = requestFor(
    'recipients',
    await workbookFile({ rows: [heading, [...person(1, 'Siti Aminah'), ...goods('Kompor', 4)]] }),
  );
  const { rows: shown } = expectValue(preview(connection, more));
  expect(shown[0]).toMatchObject({
    outcome: 'changed',
    changes: [{ field: 'quantity', before: '2 buah', after: '4 buah' }],
  });
  expectValue(commit(connection, more));
  expect(state(connection)).toMatchObject([{ quantity: 4, bought: 10 }]);
  expectValue(
    commit(
      connection,
      requestFor(
        'recipients',
        await workbookFile({ rows: [heading, [...person(1, 'Siti Aminah'), ...goods('Kompor', 12)]] }),
      ),
    ),
  );
  expect(state(connection)).toMatchObject([{ quantity: 12, bought: 12 }]);
});

test('what is delivered is rejected in words when it differs, and the row changes nothing else', async () => {
  const connection = furnishedDatabase();
  const request = requestFor('recipients', await workbookFile({ rows }));
  expectValue(commit(connection, request));
  connection.exec(`INSERT INTO official (name, position) VALUES ('A', 'Kepala');
    INSERT INTO handover (recipient_id, letter_year, letter_sequence, letter_number, delivery_date, place, official_id, delivered_at, created_at)
    SELECT id, 2021, 1, '1', '2021-01-01', 'x', 1, '2021-01-01T00:00:00Z', '' FROM aid_recipient WHERE business_id IS NOT NULL`);
  expect(expectValue(commit(connection, request)).report).toMatchObject({
    batch: null,
    counts: { unchanged: 3 },
  });
  const before = contentOf(connection);
  const other = [
    heading,
    [1, 'Siti Aminah', nikOf(1, '120584'), '', 'Metenggeng', 'Bojongsari', ...goods('Kompor', 9)],
    [...below, ...goods('Panci', 1)],
  ];
  const { report, rows: shown } = expectValue(
    commit(connection, requestFor('recipients', await workbookFile({ rows: other }))),
  );
  expect(report.counts).toMatchObject({ rejected: 2, changed: 0 });
  expect(codesOf(rowOf(shown, 2))).toEqual(['allocation-delivered']);
  expect(contentOf(connection)).toEqual(before);
});

test('an error of the person rejects all its rows, an error of one item only that row', async () => {
  const bad = [
    heading,
    [1, 'Siti Aminah', '123', '', 'Gembong', 'Bojongsari', ...goods('Kompor', 2)],
    [...below, ...goods('Wajan', 3)],
    [...person(2, 'Wagiman'), ...goods('Kompor', 'banyak')],
    [...below, ...goods('Wajan', 1)],
    [...person(3, 'Karsinah'), ...goods('Kompor', null)],
  ];
  const connection = furnishedDatabase();
  const { rows: shown } = expectValue(
    commit(connection, requestFor('recipients', await workbookFile({ rows: bad }))),
  );
  expect(shown.map((row) => row.outcome)).toEqual(['rejected', 'rejected', 'rejected', 'new', 'rejected']);
  expect(codesOf(rowOf(shown, 3))).toEqual(['nik-length']);
  expect(codesOf(rowOf(shown, 4))).toEqual(['number-unreadable']);
  expect(state(connection)).toMatchObject([{ who: 'Wagiman', item: 'Wajan' }]);
});

test('the same goods twice for one recipient need a decision; accepted they add up, also the second time', async () => {
  const connection = furnishedDatabase();
  const twice = [
    heading,
    [...person(1, 'Siti Aminah'), ...goods('Kompor', 2)],
    [...below, ...goods('Kompor', 3)],
  ];
  const request = requestFor('recipients', await workbookFile({ rows: twice }));
  const { rows: shown } = expectValue(preview(connection, request));
  expect(shown.map((row) => row.outcome)).toEqual(['new', 'needs-decision']);
  expect(codesOf(rowOf(shown, 3))).toEqual(['duplicate-in-file']);
  const accepted = { ...request, acceptDecisions: true };
  expectValue(commit(connection, accepted));
  expect(state(connection)).toMatchObject([{ quantity: 5, bought: 5 }]);
  expect(expectValue(commit(connection, accepted)).report).toMatchObject({
    batch: null,
    counts: { unchanged: 2 },
  });
});

test('a group with a second chair further down needs a decision', async () => {
  const two = [
    heading,
    [...person(1, 'Siti Aminah', 'KUB Mekar'), ...goods('Kompor', 2)],
    [...person(2, 'Wagiman', 'KUB. Mekar'), ...goods('Wajan', 1)],
  ];
  const { rows: shown } = expectValue(
    preview(furnishedDatabase(), requestFor('recipients', await workbookFile({ rows: two }))),
  );
  expect(shown.map((row) => row.outcome)).toEqual(['new', 'needs-decision']);
});

test('a recipient who is in the register already is found there', async () => {
  const connection = furnishedDatabase();
  const register = await workbookFile({
    rows: [
      ['NAMA PEMILIK', 'NIK', 'DESA', 'KEC', 'KET'],
      ['Siti Aminah', nikOf(1, '120584'), 'Gembong', 'Bojongsari', 'catatan'],
    ],
  });
  expectValue(commit(connection, requestFor('businesses', register)));
  expectValue(commit(connection, requestFor('recipients', await workbookFile({ rows }))));
  expect(count(connection, 'SELECT count(*) FROM business')).toBe(1);
  expect(connection.prepare('SELECT notes FROM business').pluck().get()).toBe('catatan');
});

test('the programme comes from the request, else from its column, else it is asked for', async () => {
  const connection = furnishedDatabase();
  const file = await workbookFile({ rows });
  expect(codeOf(preview(connection, requestFor('recipients', file, { program: null })))).toBe(
    'program-missing',
  );
  const named = await workbookFile({
    rows: [
      [...heading, 'PROGRAM', 'TAHUN ANGGARAN'],
      [...person(1, 'Siti Aminah'), ...goods('Kompor', 2), 'Bantuan 2019', 2019],
    ],
  });
  expectValue(commit(connection, requestFor('recipients', named, { program: null })));
  expect(connection.prepare('SELECT name, fiscal_year FROM aid_program').all()).toEqual([
    { name: 'Bantuan 2019', fiscal_year: 2019 },
  ]);
});
