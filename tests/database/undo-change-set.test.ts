import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inChangeSet } from '../../src-main/database/change-set.ts';
import type { Connection } from '../../src-main/database/connection.ts';
import { undoChangeSet } from '../../src-main/database/undo-change-set.ts';
import { newDatabase } from './temporary.ts';

const sectors = (connection: Connection) => connection.prepare('SELECT * FROM sector ORDER BY id').all();
const businesses = (connection: Connection) => connection.prepare('SELECT * FROM business ORDER BY id').all();

const addBusiness = (connection: Connection, id: number, sectorId: number | null = null) =>
  connection
    .prepare(
      `INSERT INTO business (id, public_id, owner_name, sector_id, name_key, created_at, updated_at)
       VALUES (?, ?, ?, ?, '', '', '')`,
    )
    .run(id, `p${id}`, `Pemilik ${id}`, sectorId);

test('inserted goes, deleted comes back, changed is as before', () => {
  const connection = newDatabase();
  connection.exec(
    "INSERT INTO sector (id, name, sector_group) VALUES (1, 'Gula', 'unggulan'), (2, 'Kayu', 'potensial')",
  );
  const before = sectors(connection);
  const set = inChangeSet(connection, 'bulk', 'Ubah', (id) => {
    connection.exec("UPDATE sector SET name = 'Gula Merah' WHERE id = 1");
    connection.exec("UPDATE sector SET sector_group = 'lainnya' WHERE id = 1");
    connection.exec('DELETE FROM sector WHERE id = 2');
    connection.exec("INSERT INTO sector (id, name, sector_group) VALUES (3, 'Batik', 'potensial')");
    return id;
  });
  const changed = sectors(connection);
  const undone = undoChangeSet(connection, set);
  expect(undone).toMatchObject({ ok: true, value: { records: 3, left: [] } });
  expect(sectors(connection)).toEqual(before);
  expect(undoChangeSet(connection, set)).toMatchObject({ ok: false, error: { code: 'change-set-undone' } });
  // The undoing is a change set too: taken back, everything is as it was changed.
  if (!undone.ok || undone.value.changeSetId === null) throw new Error('not undone');
  undoChangeSet(connection, undone.value.changeSetId);
  expect(sectors(connection)).toEqual(changed);
});

test('a record that was changed since stays, and is named; the others go', () => {
  const connection = newDatabase();
  const set = inChangeSet(connection, 'import', 'daftar.xlsx', (id) => {
    addBusiness(connection, 1);
    addBusiness(connection, 2);
    return id;
  });
  connection.exec("UPDATE business SET product = 'gula semut' WHERE id = 1");
  expect(undoChangeSet(connection, set)).toMatchObject({
    ok: true,
    value: { records: 1, left: [{ entity: 'business', record: '1' }] },
  });
  expect(businesses(connection)).toHaveLength(1);
});

test('a record that another has come to depend on stays, with what it needs', () => {
  const connection = newDatabase();
  const set = inChangeSet(connection, 'import', 'daftar.xlsx', (id) => {
    connection.exec("INSERT INTO sector (id, name, sector_group) VALUES (7, 'Keramik', 'lainnya')");
    addBusiness(connection, 1, 7);
    addBusiness(connection, 2);
    return id;
  });
  connection.exec(
    "INSERT INTO aid_program (public_id, name, fiscal_year, fund_source, created_at) VALUES ('p', 'B', 2020, 'DAK', '')",
  );
  connection.exec('INSERT INTO aid_recipient (program_id, business_id) VALUES (1, 1)');
  const undone = undoChangeSet(connection, set);
  expect(undone).toMatchObject({
    ok: true,
    value: {
      records: 1,
      left: [
        { entity: 'business', record: '1' },
        { entity: 'sector', record: '7' },
      ],
    },
  });
  expect(connection.pragma('foreign_key_check')).toEqual([]);
});

test('property: whatever a change set did to the records, undoing it gives them back', () => {
  const step = fc.record({
    kind: fc.constantFrom('insert', 'update', 'delete'),
    id: fc.integer({ min: 1, max: 8 }),
    name: fc.string({ minLength: 1, maxLength: 8 }),
  });
  const connection = newDatabase();
  const run = (steps: { kind: string; id: number; name: string }[]) => {
    for (const { kind, id, name } of steps)
      if (kind === 'insert')
        connection
          .prepare("INSERT OR IGNORE INTO sector (id, name, sector_group) VALUES (?, ?, 'lainnya')")
          .run(id, name);
      else if (kind === 'update')
        connection.prepare('UPDATE OR IGNORE sector SET name = ? WHERE id = ?').run(name, id);
      else connection.prepare('DELETE FROM sector WHERE id = ?').run(id);
  };
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.array(step, { maxLength: 25 }), (first, second) => {
      run(first);
      const before = sectors(connection);
      const set = inChangeSet(connection, 'bulk', 'x', (id) => {
        run(second);
        return id;
      });
      expect(undoChangeSet(connection, set).ok).toBe(true);
      expect(sectors(connection)).toEqual(before);
    }),
    { numRuns: 60 },
  );
});
