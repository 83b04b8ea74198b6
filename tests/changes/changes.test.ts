import { expect, test } from 'vitest';
import { inChangeSet } from '../../src-main/database/change-set.ts';
import { connect } from '../../src-main/database/connection.ts';
import { expectValue, openTestOffice, outcomeOf } from '../office/test-office.ts';

function office() {
  const opened = openTestOffice();
  const connection = connect(opened.databaseFile);
  const sector = (kind: 'bulk' | 'import', name: string) =>
    inChangeSet(connection, kind, `Tambah ${name}`, (id) => {
      connection.prepare("INSERT INTO sector (name, sector_group) VALUES (?, 'lainnya')").run(name);
      return id;
    });
  const names = () =>
    connection
      .prepare<[], string>("SELECT name FROM sector WHERE name LIKE 'Baru%' ORDER BY name")
      .pluck()
      .all();
  return { ...opened, connection, sector, names };
}

test('change sets are listed in pages, the newest first, with who, when and how much', async () => {
  const { handlers, connection, sector } = office();
  const ids = ['Baru A', 'Baru B', 'Baru C'].map((name) => sector('bulk', name));
  const first = expectValue(await handlers.changes.list({ before: null, limit: 2 }));
  expect(first.rows.map((row) => row.id)).toEqual([ids[2], ids[1]]);
  expect(first.more).toBe(true);
  expect(first.rows[0]).toMatchObject({
    kind: 'bulk',
    title: 'Tambah Baru C',
    operator: 'petugas',
    changes: 1,
    undoneBy: null,
  });
  const second = expectValue(await handlers.changes.list({ before: ids[1] ?? 0, limit: 2 }));
  expect(second.rows.map((row) => row.id)).toEqual([ids[0]]);
  expect(second.more).toBe(false);
  connection.close();
});

test('a set is taken back, and the taking back too', async () => {
  const { handlers, connection, sector, names } = office();
  const id = sector('bulk', 'Baru A');
  const undone = expectValue(await handlers.changes.undo({ id }));
  expect(undone).toMatchObject({ records: 1, left: 0 });
  expect(names()).toEqual([]);
  expect(expectValue(await handlers.changes.list({ before: null, limit: 5 })).rows).toMatchObject([
    { kind: 'undo', title: 'Batalkan: Tambah Baru A' },
    { id, undoneBy: undone.changeSetId },
  ]);
  await handlers.changes.undo({ id: undone.changeSetId ?? 0 });
  expect(names()).toEqual(['Baru A']);
  connection.close();
});

test('only an import can be taken back as an import', async () => {
  const { office: opened, connection, sector } = office();
  const bulk = sector('bulk', 'Baru A');
  const batch = sector('import', 'Baru B');
  expect(outcomeOf(await opened.undoImport(bulk))).toBe('import-unknown');
  expect(outcomeOf(await opened.undoImport(999))).toBe('import-unknown');
  expect(expectValue(await opened.undoImport(batch))).toMatchObject({ records: 1, left: 0 });
  expect(outcomeOf(await opened.undoImport(batch))).toBe('change-set-undone');
  connection.close();
});
