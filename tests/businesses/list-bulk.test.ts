import { expect, test } from 'vitest';
import type { BulkChange, BusinessScope } from '../../src-main/contract/business-list.ts';
import { connect } from '../../src-main/database/connection.ts';
import { makeRegister } from '../fixtures/make-register.ts';
import { expectValue, openTestOffice, outcomeOf } from '../office/test-office.ts';
import { filterOf, firstPage } from './list-question.ts';

function office(count = 300) {
  const opened = openTestOffice();
  const connection = connect(opened.databaseFile);
  makeRegister(connection, count);
  const all = () => connection.prepare('SELECT * FROM business ORDER BY id').all();
  return { ...opened, connection, all };
}
const everything: BusinessScope = { filter: filterOf(), everything: true, ids: [] };

test.each<[string, BulkChange, string, unknown]>([
  ['komoditas', { field: 'sector', value: 2 }, 'sector_id', 2],
  ['skala', { field: 'scale', value: 'menengah' }, 'scale', 'menengah'],
  ['status', { field: 'status', value: 'tutup', since: '2026-01-31' }, 'status', 'tutup'],
])('%s is set for all, previewed before and taken back whole', async (_, change, column, value) => {
  const { handlers, connection, all } = office();
  const before = all();
  const preview = expectValue(await handlers.businesses.previewBulkChange({ scope: everything, change }));
  expect(preview.changes + preview.already).toBe(300);
  expect(preview.rows.length).toBeGreaterThan(0);
  expect(all()).toEqual(before);
  const done = expectValue(await handlers.businesses.bulkChange({ scope: everything, change, jobId: 'x' }));
  expect(done.changed).toBe(preview.changes);
  expect(connection.prepare(`SELECT DISTINCT ${column} FROM business`).pluck().all()).toEqual([value]);
  const [newest] = expectValue(await handlers.changes.list({ before: null, limit: 5 })).rows;
  expect(newest).toMatchObject({ id: done.changeSetId, kind: 'bulk', changes: done.changed, undoneBy: null });
  const undone = expectValue(await handlers.changes.undo({ id: done.changeSetId ?? 0 }));
  expect(undone).toMatchObject({ records: done.changed, left: 0 });
  expect(all()).toEqual(before);
  expect(outcomeOf(await handlers.changes.undo({ id: done.changeSetId ?? 0 }))).toBe('change-set-undone');
  connection.close();
});

test('the chosen, and all that the filter shows but those left out, are changed and nobody else', async () => {
  const { handlers, connection } = office();
  const filter = filterOf({ statuses: ['aktif'], search: 'ra' });
  const shown = expectValue(await handlers.businesses.list({ ...firstPage, filter, limit: 500 })).rows;
  const [first, second, third] = shown.map((row) => row.id) as [number, number, number];
  const change: BulkChange = { field: 'scale', value: 'besar' };
  const changed = () =>
    connection.prepare("SELECT id FROM business WHERE scale = 'besar' ORDER BY id").pluck().all();
  const ids = [first, second].sort((a, b) => a - b);
  const some = { filter, everything: false, ids };
  expect(expectValue(await handlers.businesses.bulkChange({ scope: some, change, jobId: 'a' })).changed).toBe(
    2,
  );
  expect(changed()).toEqual(ids);
  const most = { filter, everything: true, ids: [third] };
  const preview = expectValue(await handlers.businesses.previewBulkChange({ scope: most, change }));
  expect(preview).toMatchObject({ changes: shown.length - 3, already: 2 });
  await handlers.businesses.bulkChange({ scope: most, change, jobId: 'b' });
  expect(changed()).toEqual(
    shown
      .map((row) => row.id)
      .filter((id) => id !== third)
      .sort((a, b) => a - b),
  );
  connection.close();
});

test('a change that changes nothing leaves no change set; an unknown sector is refused', async () => {
  const { handlers, connection } = office(20);
  const change: BulkChange = { field: 'scale', value: null };
  await handlers.businesses.bulkChange({ scope: everything, change, jobId: 'a' });
  const again = expectValue(await handlers.businesses.bulkChange({ scope: everything, change, jobId: 'b' }));
  expect(again).toMatchObject({ changeSetId: null, changed: 0 });
  const unknown: BulkChange = { field: 'sector', value: 999 };
  expect(outcomeOf(await handlers.businesses.previewBulkChange({ scope: everything, change: unknown }))).toBe(
    'sector-unknown',
  );
  expect(
    outcomeOf(await handlers.businesses.bulkChange({ scope: everything, change: unknown, jobId: 'c' })),
  ).toBe('sector-unknown');
  connection.close();
});

test('a status without a day keeps a day that is known', async () => {
  const { handlers, connection } = office(10);
  const since: BulkChange = { field: 'status', value: 'tutup', since: '2025-05-05' };
  await handlers.businesses.bulkChange({ scope: everything, change: since, jobId: 'a' });
  const open: BulkChange = { field: 'status', value: 'tutup', since: null };
  expect(
    expectValue(await handlers.businesses.previewBulkChange({ scope: everything, change: open })).changes,
  ).toBe(0);
  connection.close();
});

test('what was changed since stays, and is named', async () => {
  const { handlers, connection } = office(10);
  const scale = async (value: 'besar' | 'kecil', ids: number[] | null) =>
    expectValue(
      await handlers.businesses.bulkChange({
        scope: ids ? { filter: filterOf(), everything: false, ids } : everything,
        change: { field: 'scale', value },
        jobId: 'x',
      }),
    );
  const first = await scale('besar', null);
  await scale('kecil', [3]);
  const undone = expectValue(await handlers.changes.undo({ id: first.changeSetId ?? 0 }));
  expect(undone).toMatchObject({ records: first.changed - 1, left: 1 });
  const name = connection.prepare('SELECT owner_name FROM business WHERE id = 3').pluck().get();
  expect(undone.leftNames).toEqual([name]);
  connection.close();
});
