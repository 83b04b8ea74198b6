import { expect, test } from 'vitest';
import { type DamageKind, damageKinds } from '../../src-main/contract/damaged-numbers.ts';
import { openDatabase } from '../../src-main/database/open-database.ts';
import { expectValue, openTestOffice, outcomeOf, typedBusiness } from '../office/test-office.ts';

type Columns = Record<string, string | null>;

// What stands in the register, and the kinds under which it is listed.
const cases: [string, Columns, DamageKind[]][] = [
  ['whole numbers', {}, []],
  ['no NIK', { nik: null }, ['nik-missing']],
  ['a NIK that could not be read', { nik: null, nik_as_written: '3,3E+15' }, ['nik-unreadable']],
  ['a NIK mended since, whose writing was kept', { nik_as_written: '3,3E+15' }, []],
  ['serial 0000', { nik: '3303051503700000' }, ['nik-serial-zero']],
  ['ends in 0', { nik: '3303051503709010' }, ['nik-ends-zero']],
  ['a woman by her NIK', { nik: '3303055503709002', gender: 'L' }, ['nik-gender']],
  ['a woman by her NIK and by the register', { nik: '3303055503709002', gender: 'P' }, []],
  ['another day', { birth_date: '1970-03-16' }, ['nik-birthdate']],
  ['another month', { birth_date: '1970-04-15' }, ['nik-birthdate']],
  ['another year', { birth_date: '1971-03-15' }, ['nik-birthdate']],
  ['the same day of another century', { birth_date: '1870-03-15' }, []],
  ['the day of a woman', { nik: '3303057103709002', gender: 'P', birth_date: '1970-03-31' }, []],
  ['no such district', { nik: '9999991503709002' }, ['nik-region']],
  ['no phone', { phones: '' }, ['phone-missing']],
  ['a phone that could not be read', { phones: '', phone_as_written: '8,12E+10' }, ['phone-unreadable']],
];

test('each kind lists what it means and nothing else', async () => {
  const { handlers, databaseFile } = openTestOffice();
  const { connection } = expectValue(openDatabase(databaseFile));
  const titles = new Map<number, string>();
  for (const [title, columns] of cases) {
    const { id } = expectValue(
      await handlers.businesses.save(
        typedBusiness({
          nik: '3303051503709002',
          gender: 'L',
          birthDate: '15 Maret 1970',
          phone: '080090000001',
        }),
      ),
    );
    titles.set(id, title);
    for (const [column, value] of Object.entries(columns))
      connection.prepare(`UPDATE business SET ${column} = ? WHERE id = ?`).run(value, id);
    // Only what a case names counts: sex and birth date go with the NIK that it gives.
    if (columns.nik !== undefined && columns.gender === undefined)
      connection.prepare('UPDATE business SET gender = NULL, birth_date = NULL WHERE id = ?').run(id);
    if (columns.nik && columns.gender && columns.birth_date === undefined)
      connection.prepare('UPDATE business SET birth_date = NULL WHERE id = ?').run(id);
  }
  const counts = expectValue(await handlers.damagedNumbers.counts({}));
  expect(counts.businesses).toBe(cases.length);
  for (const kind of damageKinds) {
    const { rows, next } = expectValue(await handlers.damagedNumbers.list({ kind, after: null, limit: 50 }));
    const expected = cases.filter(([, , kinds]) => kinds.includes(kind)).map(([title]) => title);
    expect(rows.map((row) => titles.get(row.id))).toEqual(expected);
    expect(counts.kinds[kind]).toBe(expected.length);
    expect(next).toBeNull();
  }
  connection.close();
});

test('a page follows the other, and none is passed over', async () => {
  const { handlers } = openTestOffice();
  for (let index = 0; index < 5; index++) await handlers.businesses.save(typedBusiness({}));
  const from = async (after: number | null): Promise<number[]> => {
    const page = expectValue(await handlers.damagedNumbers.list({ kind: 'nik-missing', after, limit: 2 }));
    return [...page.rows.map((row) => row.id), ...(page.next === null ? [] : await from(page.next))];
  };
  expect(await from(null)).toEqual([1, 2, 3, 4, 5]);
});

test('mending one number leaves the rest, and what is still wrong is said', async () => {
  const { handlers, databaseFile } = openTestOffice();
  const { connection } = expectValue(openDatabase(databaseFile));
  const { id } = expectValue(
    await handlers.businesses.save(typedBusiness({ product: 'gula semut', phone: '080090000001' })),
  );
  connection.prepare("UPDATE business SET nik_as_written = '3,3E+15', gender = 'P' WHERE id = ?").run(id);
  const mended = expectValue(await handlers.damagedNumbers.mend({ id, nik: '3303051503709002' }));
  expect(mended.row).toMatchObject({
    nik: '3303051503709002',
    aloud: expect.stringContaining('15 Maret 1970'),
  });
  expect(mended.problems.map((problem) => problem.code)).toEqual(['nik-gender-mismatch']);
  expect(expectValue(await handlers.businesses.get({ id })).business).toMatchObject({
    product: 'gula semut',
    phone: '0800-9000-0001',
  });
  const counts = async () => expectValue(await handlers.damagedNumbers.counts({})).kinds;
  expect(await counts()).toMatchObject({ 'nik-unreadable': 0, 'nik-gender': 1 });
  expectValue(await handlers.damagedNumbers.mend({ id, gender: 'L' }));
  expect(await counts()).toMatchObject({ 'nik-gender': 0 });

  connection.prepare("UPDATE business SET phones = '', phone_as_written = '8,12E+10' WHERE id = ?").run(id);
  expect(await counts()).toMatchObject({ 'phone-unreadable': 1 });
  expectValue(await handlers.damagedNumbers.mend({ id, phone: '0812-0000-9001' }));
  expect(await counts()).toMatchObject({ 'phone-unreadable': 0, 'phone-missing': 0 });
  connection.close();
});

test('what cannot be read is refused by its field', async () => {
  const { handlers } = openTestOffice();
  const { id } = expectValue(await handlers.businesses.save(typedBusiness({})));
  expect(await handlers.damagedNumbers.mend({ id, nik: '123' })).toMatchObject({
    ok: false,
    error: { fields: { nik: 'NIK harus 16 angka, tertulis 3 angka.' } },
  });
  expect(outcomeOf(await handlers.damagedNumbers.mend({ id: 99, nik: '' }))).toBe('business-unknown');
});
