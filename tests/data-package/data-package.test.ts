import { createHmac } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packageTables } from '../../src-main/data-package/package-tables.ts';
import { everything, writePackage } from '../../src-main/data-package/write-package.ts';
import { connect } from '../../src-main/database/connection.ts';
import { filterOf } from '../businesses/list-question.ts';
import { expectValue, outcomeOf } from '../office/test-office.ts';
import { openFullOffice } from './full-office.ts';
import { readPackage } from './read-package.ts';

const key = 'kunci-provinsi-yang-cukup-panjang';

/** The tables of the database that a table of the package says again, with the columns of the same name. */
const sameAs: Record<string, string> = {
  sectors: 'sector',
  businesses: 'business',
  business_years: 'business_year',
  groups: 'business_group',
  aid_programs: 'aid_program',
  aid_items: 'aid_item',
  aid_recipients: 'aid_recipient',
  allocations: 'allocation',
  handovers: 'handover',
  goods_returns: 'goods_return',
  trainings: 'training',
  training_sessions: 'training_session',
  training_participants: 'training_participant',
  attendance: 'attendance',
  training_certificates: 'training_certificate',
  facilitations: 'facilitation',
  facilitation_cases: 'facilitation_case',
  facilitation_steps: 'facilitation_step',
};

/** Columns of the same name that stand for something else: public ids, sums, yes and no. */
const otherwise = /_id$|^sector$|^workers_total$|^is_/;

/** Compares every cell that the database and the package name alike; how many there were. */
function compare(databaseFile: string, read: ReturnType<typeof readPackage>): number {
  const connection = connect(databaseFile);
  let compared = 0;
  try {
    for (const [packaged, table] of Object.entries(sameAs)) {
      const order = table === 'sector' ? 'name' : table === 'business_year' ? 'business_id, year' : 'id';
      const stored = connection
        .prepare<[], Record<string, unknown>>(`SELECT * FROM ${table} ORDER BY ${order}`)
        .all();
      const rows = read.rows(packaged);
      expect(rows.length, packaged).toBe(stored.length);
      for (const [index, row] of rows.entries())
        for (const [name, cell] of Object.entries(row)) {
          if (!(name in (stored[index] ?? {})) || otherwise.test(name)) continue;
          expect(cell, `${packaged}.${name}`).toBe(String(stored[index]?.[name] ?? ''));
          compared++;
        }
    }
  } finally {
    connection.close();
  }
  return compared;
}

test('everything is in the package, cell by cell, and the package describes itself by the standard', async () => {
  const { office, folder, databaseFile } = openFullOffice(120);
  const target = join(folder, 'paket');
  const done = expectValue(await office.writeDataPackage(target, false, ''));
  expect(done).toMatchObject({ businesses: 120, tables: packageTables.length });
  const read = readPackage(target);
  expect(compare(databaseFile, read)).toBeGreaterThan(4000);
  for (const { name } of packageTables) expect(read.rows(name).length, name).toBeGreaterThan(0);
  expect(read.rows('aid_recipients').map((row) => row.group_id)).toEqual(['', 'kelompok-1']);
  expect(read.rows('allocations')[1]).toEqual({
    recipient_id: 'program-1-2',
    item_id: 'program-1-1',
    quantity: '3',
  });
  expect(read.rows('trainings')[0]?.planned_curricula).toBe('2');
  expect(read.described.sentra).toMatchObject({ regencyCode: '33.03', masked: false, keyed: false });
  // The same data makes the same files.
  expectValue(await office.writeDataPackage(join(folder, 'lagi'), false, ''));
  for (const file of readdirSync(target).filter((one) => one.endsWith('.csv')))
    expect(readFileSync(join(folder, 'lagi', file))).toEqual(readFileSync(join(target, file)));
});

test('any text comes back as it was, and none begins like a formula', async () => {
  const unit = fc.constantFrom(...`=+-@'",;\t\r\n\\. aé漢😀`);
  const texts = fc.array(fc.oneof(fc.string({ unit, maxLength: 12 }), fc.string({ unit: 'grapheme' })), {
    minLength: 40,
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(texts, async (list) => {
      const { office, folder, databaseFile } = openFullOffice(list.length, (connection) => {
        const write = connection.prepare(
          'UPDATE business SET owner_name = ?, notes = ?, street = ? WHERE id = ?',
        );
        for (const [index, text] of list.entries())
          write.run(`x${text}`, text.replaceAll('\0', ''), text.replaceAll('\0', ''), index + 1);
      });
      const target = join(folder, 'paket');
      expectValue(await office.writeDataPackage(target, false, ''));
      compare(databaseFile, readPackage(target));
    }),
    { numRuns: 5, endOnFailure: true },
  );
}, 60_000);

test('masked, nothing leads back to a NIK, and a shared key still tells who is the same', async () => {
  const { office, folder, databaseFile } = openFullOffice(80);
  const target = join(folder, 'samar');
  expectValue(await office.writeDataPackage(target, true, key));
  const { rows, tables, described } = readPackage(target);
  expect(described.sentra).toMatchObject({ masked: true, keyed: true });
  const text = JSON.stringify([...tables.entries()].filter(([name]) => name !== 'villages'));
  // The key itself is hexadecimal and may hold such digits by chance.
  expect(text.replaceAll(/"(chair_)?nik_key":"[0-9a-f]{32}"/g, '')).not.toMatch(/\d{16}|0800\d{8}/);
  expect(rows('businesses').every((row) => row.birth_date === '' && row.notes === '')).toBe(true);
  expect(rows('businesses').some((row) => /^\d{4}$/.test(row.birth_year ?? ''))).toBe(true);
  const connection = connect(databaseFile);
  const niks = connection.prepare<[], string | null>('SELECT nik FROM business ORDER BY id').pluck().all();
  connection.close();
  expect(rows('businesses').map((row) => row.nik_key)).toEqual(
    niks.map((nik) => (nik === null ? '' : createHmac('sha256', key).update(nik).digest('hex').slice(0, 32))),
  );
  expect(outcomeOf(await office.writeDataPackage(join(folder, 'pendek'), true, 'pendek'))).toBe(
    'province-key-short',
  );
});

test('of chosen businesses: what belongs to them and no more', async () => {
  const { handlers, folder } = openFullOffice(50);
  const save = async (ids: number[], filter = filterOf()) =>
    expectValue(
      await handlers.dataPackage.save({
        scope: { filter, everything: ids.length === 0, ids },
        mask: false,
        provinceKey: '',
        filterInWords: 'dua pelaku usaha',
        jobId: 'paket',
      }),
    );
  const two = await save([2, 3]);
  expect(two.path).toContain(folder);
  const { rows, described } = readPackage(two.path ?? '');
  expect(described.sentra.filter).toBe('dua pelaku usaha');
  expect(rows('businesses')).toHaveLength(2);
  expect(rows('groups')).toHaveLength(1);
  expect(rows('group_members')).toHaveLength(1);
  expect(rows('aid_programs').map((row) => row.program_id)).toEqual(['program-1']);
  expect(rows('allocations')).toHaveLength(2);
  expect(rows('trainings')).toHaveLength(0);
  expect(rows('facilitation_cases')).toHaveLength(0);
  const one = readPackage((await save([1])).path ?? '');
  expect(one.rows('training_participants')).toHaveLength(1);
  expect(one.rows('attendance')).toHaveLength(1);
  expect(one.rows('facilitation_steps')).toHaveLength(1);
  // A filter that a search goes into, and a name that is taken.
  const search = await save([], filterOf({ search: 'ra', statuses: ['aktif'] }));
  expect(search.path).toMatch(/ \(3\)$/);
  const listed = await handlers.businesses.totals({
    filter: filterOf({ search: 'ra', statuses: ['aktif'] }),
  });
  expect(readPackage(search.path ?? '').rows('businesses')).toHaveLength(expectValue(listed).total);
});

test('a folder is written whole or not at all', async () => {
  const { office, handlers, folder, databaseFile } = openFullOffice(600);
  const before = () => readdirSync(folder).filter((name) => !name.startsWith('sentra.db'));
  mkdirSync(join(folder, 'isi'));
  writeFileSync(join(folder, 'isi', 'surat.txt'), 'jangan hilang');
  expect(outcomeOf(await office.writeDataPackage(join(folder, 'isi'), false, ''))).toBe('folder-not-empty');
  expect(outcomeOf(await office.writeDataPackage(join(folder, 'isi', 'surat.txt'), false, ''))).toBe(
    'folder-not-empty',
  );
  expect(outcomeOf(await office.writeDataPackage(join(folder, 'tiada', 'x'), false, ''))).toBe(
    'folder-not-found',
  );
  mkdirSync(join(folder, 'kosong'));
  expectValue(await office.writeDataPackage(join(folder, 'kosong'), false, ''));
  expect(before()).toEqual(['isi', 'kosong']);
  const origin = {
    office: 'Dinas',
    regencyCode: '33.03',
    regency: '',
    province: '',
    createdAt: '2026-01-01T00:00:00.000Z',
    masked: false,
    keyed: false,
    filter: '',
  };
  let asked = 0;
  const task = { databaseFile, folder: join(folder, 'batal'), scope: everything, origin, provinceKey: '' };
  const cancelled = await writePackage(task, {
    progress: () => undefined,
    isCancelled: () => ++asked > 4,
  });
  expect(outcomeOf(cancelled)).toBe('cancelled');
  expect(before()).toEqual(['isi', 'kosong']);
  expect(readFileSync(join(folder, 'isi', 'surat.txt'), 'utf8')).toBe('jangan hilang');
  // Nothing of it is left in the office's own database or connection.
  expect(expectValue(await handlers.businesses.totals({ filter: filterOf() })).total).toBe(600);
});
