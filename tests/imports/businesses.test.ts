import { expect, test } from 'vitest';
import {
  type CellValue,
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

const heading = ['NAMA PEMILIK', 'NIK', 'NAMA USAHA', 'DESA', 'KEC', 'TELP', 'KOMODITAS', 'NIB', 'KET'];
type Row = [
  name: string,
  nik?: string,
  business?: string,
  village?: string,
  phone?: string,
  sector?: string,
  nib?: string,
  notes?: string,
];
const rowsOf = (...rows: Row[]): CellValue[][] => [
  heading,
  ...rows.map(
    ([name, nik = '', business = '', village = 'Gembong', phone = '', sector = '', nib = '', notes = '']) => [
      name,
      nik,
      business,
      village,
      'Bojongsari',
      phone,
      sector,
      nib,
      notes,
    ],
  ),
];
const file = (...rows: Row[]) => workbookFile({ rows: rowsOf(...rows) });
const one = (connection: ReturnType<typeof furnishedDatabase>) =>
  connection
    .prepare('SELECT owner_name, nik, business_name, phones, notes, gender, birth_date FROM business')
    .all();

test('NIK and business name identify; what differs is shown field by field, blanks erase nothing', async () => {
  const connection = furnishedDatabase();
  expectValue(
    commit(
      connection,
      requestFor(
        'businesses',
        await file([
          'Siti Aminah',
          nikOf(1, '120584', true),
          'Batik Sekar',
          'Gembong',
          '081234567890',
          'Batik',
          '',
          'lama',
        ]),
      ),
    ),
  );
  const changed = requestFor(
    'businesses',
    await file([
      'SITI AMINAH',
      nikOf(1, '120584', true),
      'Batik Sekar',
      '',
      '085712345678',
      'gula kelapa',
      '',
      '',
    ]),
  );
  const { rows } = expectValue(preview(connection, changed));
  expect(rows[0]?.changes).toEqual([
    { field: 'phone', label: 'Telepon', before: '0812-3456-7890', after: '0812-3456-7890 / 0857-1234-5678' },
    { field: 'sector', label: 'Komoditas', before: 'Batik', after: 'Gula' },
  ]);
  const { report } = expectValue(commit(connection, changed));
  expect(report.counts).toMatchObject({ changed: 1, new: 0 });
  expect(one(connection)).toEqual([
    {
      owner_name: 'Siti Aminah',
      nik: nikOf(1, '120584', true),
      business_name: 'Batik Sekar',
      phones: '081234567890 085712345678',
      notes: 'lama',
      gender: 'P',
      birth_date: '1984-05-12',
    },
  ]);
  const before = contentOf(connection);
  expect(expectValue(commit(connection, changed)).report).toMatchObject({
    batch: null,
    counts: { unchanged: 1 },
  });
  expect(contentOf(connection)).toEqual(before);
});

test('without a NIK the NIB identifies, else name and village', async () => {
  const connection = furnishedDatabase();
  expectValue(
    commit(
      connection,
      requestFor(
        'businesses',
        await file(['Siti', '', 'Batik', 'Gembong', '', '', '1234567890123'], ['Wagiman']),
      ),
    ),
  );
  const { rows } = expectValue(
    preview(
      connection,
      requestFor(
        'businesses',
        await file(
          ['Sitti', '', 'Batik Baru', 'Gembong', '', '', '1234567890123'],
          ['WAGIMAN', nikOf(5)],
          ['Wagiman', '', '', 'Metenggeng'],
        ),
      ),
    ),
  );
  expect(rows.map((row) => row.outcome)).toEqual(['changed', 'changed', 'new']);
  expect(rows[1]?.changes).toMatchObject([{ field: 'nik', before: '', after: nikOf(5) }]);
});

test.each<[string, Row, Row]>([
  ['the same NIK with another business name', ['Siti', nikOf(1), 'Batik'], ['Siti', nikOf(1), 'Warung']],
  [
    'the same phone',
    ['Siti', '', 'Batik', 'Gembong', '081234567890'],
    ['Suparno', '', 'Las', 'Metenggeng', '081234567890'],
  ],
  ['a name spelt otherwise in the same village', ['Siti Aminah'], ['Siti Aminnah']],
  ['the same name with another business', ['Siti', '', 'Batik'], ['Siti', '', 'Warung']],
  ['a NIK with a slip of the finger', ['Siti', nikOf(1)], ['Siti', nikOf(2)]],
])('%s needs a decision', async (_, known, coming) => {
  const connection = furnishedDatabase();
  expectValue(commit(connection, requestFor('businesses', await file(known))));
  const next = await file(coming);
  const { rows } = expectValue(preview(connection, requestFor('businesses', next)));
  const row = rowOf(rows, 2);
  expect(row.outcome).toBe('needs-decision');
  expect(codesOf(row)).toContain('possible-duplicate');
  expect(row.candidates).toMatchObject([{ businessId: 1 }]);
  const with1 = (decision: 'new' | 'leave' | { businessId: number }) =>
    rowOf(
      expectValue(preview(connection, requestFor('businesses', next, { decisions: { '2': decision } }))).rows,
      2,
    );
  expect(with1('leave')).toMatchObject({ outcome: 'skipped' });
  expect(with1('new')).toMatchObject({ outcome: 'new' });
  expect(with1({ businessId: 1 })).toMatchObject({ outcome: 'changed' });
  const accepted = requestFor('businesses', next, { acceptDecisions: true });
  expect(expectValue(commit(connection, accepted)).report.counts.new).toBe(1);
  expect(expectValue(commit(connection, accepted)).report).toMatchObject({
    batch: null,
    counts: { unchanged: 1 },
  });
});

test('two people of one name in one village are two when their NIKs say so', async () => {
  const connection = furnishedDatabase();
  expectValue(commit(connection, requestFor('businesses', await file(['Siti', nikOf(1, '120584')]))));
  const { rows } = expectValue(
    preview(connection, requestFor('businesses', await file(['Siti', nikOf(77, '030771')]))),
  );
  expect(rows[0]).toMatchObject({ outcome: 'new', problems: [] });
});

test('a row that repeats one of the same file needs a decision; accepted it is the same business', async () => {
  const connection = furnishedDatabase();
  const twice = await file(
    ['Siti', nikOf(1), 'Batik'],
    ['Wagiman'],
    ['SITI', nikOf(1), 'Batik', 'Gembong', '081234567890'],
  );
  const request = requestFor('businesses', twice);
  const { rows } = expectValue(preview(connection, request));
  expect(rows.map((row) => row.outcome)).toEqual(['new', 'new', 'needs-decision']);
  expect(codesOf(rowOf(rows, 4))).toEqual(['duplicate-in-file']);
  const accepted = { ...request, acceptDecisions: true };
  expect(expectValue(commit(connection, accepted)).report.counts).toMatchObject({ new: 2, changed: 1 });
  expect(count(connection, 'SELECT count(*) FROM business')).toBe(2);
  expect(count(connection, "SELECT count(*) FROM history WHERE entity = 'business'")).toBe(2);
  expect(expectValue(commit(connection, accepted)).report).toMatchObject({ batch: null });
});

test('two businesses of one owner in one file are both new, and the officer is told', async () => {
  const { rows } = expectValue(
    preview(
      furnishedDatabase(),
      requestFor('businesses', await file(['Siti', nikOf(1), 'Batik'], ['Siti', nikOf(1), 'Warung'])),
    ),
  );
  expect(rows.map((row) => row.outcome)).toEqual(['new', 'new']);
  expect(codesOf(rowOf(rows, 3))).toEqual(['nik-shared']);
});

test('sectors: loosely only when sure, otherwise a new one that the row tells of', async () => {
  const connection = furnishedDatabase(['Knalpot', 'Gula', 'Makanan dan Minuman Olahan']);
  const names = ['KNALPOT', 'Gula Kelapa', 'Makanan Olahan', 'Industri Knalpot', 'Anyaman', 'anyaman '];
  const rows = names.map(
    (sector, i): Row => [`Orang ${'abcdef'[i]?.repeat(5)}`, '', '', 'Gembong', '', sector],
  );
  const done = expectValue(commit(connection, requestFor('businesses', await file(...rows))));
  const sectors = connection
    .prepare(
      'SELECT sector.name, sector_group FROM business JOIN sector ON sector.id = sector_id ORDER BY business.id',
    )
    .all();
  expect(sectors.map((row) => Object.values(row as object).join('/'))).toEqual([
    'Knalpot/unggulan',
    'Gula/unggulan',
    'Makanan dan Minuman Olahan/unggulan',
    'Knalpot/unggulan',
    'Anyaman/lainnya',
    'Anyaman/lainnya',
  ]);
  expect(done.rows[4]?.detail).toContain('komoditas baru: Anyaman');
});

test('a business of another regency brings the villages of its regency with it', async () => {
  const connection = furnishedDatabase();
  const foreign = await workbookFile({
    rows: [
      ['NAMA', 'DESA', 'KECAMATAN', 'KABUPATEN'],
      ['Siti', 'Kedungwringin', 'Patikraja', 'Banyumas'],
    ],
  });
  expectValue(commit(connection, requestFor('businesses', foreign)));
  expect(count(connection, "SELECT count(*) FROM business WHERE village_code LIKE '33.02.%'")).toBe(1);
  expect(expectValue(commit(connection, requestFor('businesses', foreign))).report.batch).toBeNull();
});

test('nothing is left of a commit that fails in the middle', async () => {
  const connection = furnishedDatabase();
  connection.exec(
    "CREATE TEMP TRIGGER fail BEFORE INSERT ON business WHEN NEW.owner_name = 'Wagiman' BEGIN SELECT RAISE(ABORT, 'kill'); END",
  );
  const before = contentOf(connection);
  const request = requestFor('businesses', await file(['Siti'], ['Karsinah'], ['Wagiman']));
  expect(() => commit(connection, request)).toThrow('kill');
  expect(contentOf(connection)).toEqual(before);
});
