import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { applicationId, connect } from '../../src-main/database/connection.ts';
import { createHistoryTriggers, trackedTables } from '../../src-main/database/history-triggers.ts';
import { migrations } from '../../src-main/database/migrations.ts';
import { openDatabase } from '../../src-main/database/open-database.ts';
import { newDatabase, temporaryFolder } from './temporary.ts';

test('every table of the history with numbers keeps them', () => {
  const connection = newDatabase();
  const reusing = trackedTables(connection).filter((table) => {
    const sql = connection
      .prepare<[string], string>('SELECT sql FROM sqlite_schema WHERE name = ?')
      .pluck()
      .get(table);
    return /\bid INTEGER PRIMARY KEY(?! AUTOINCREMENT)/.test(sql ?? '');
  });
  expect(reusing).toEqual([]);
  expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
});

test('a database of before keeps also the numbers that it had given and that were free again', () => {
  const file = join(temporaryFolder(), 'sentra.db');
  const old = connect(file);
  old.pragma(`application_id = ${applicationId}`);
  for (const { sql } of migrations.filter(({ version }) => version <= 5)) old.exec(sql);
  createHistoryTriggers(old);
  old.pragma('user_version = 5');
  const add = (name: string) =>
    `INSERT INTO sector (name, sector_group) VALUES ('${name}', 'lainnya') RETURNING id`;
  old.prepare(add('Gula')).get();
  const gone = old.prepare<[], number>(add('Batik')).pluck().get() ?? 0;
  old.prepare('DELETE FROM sector WHERE id = ?').run(gone);
  old.close();

  const opened = openDatabase(file);
  if (!opened.ok) throw new Error(opened.error.message);
  const { connection } = opened.value;
  onTestFinished(() => {
    connection.close();
  });
  expect(connection.prepare('SELECT name FROM sector').pluck().all()).toEqual(['Gula']);
  expect(connection.prepare<[], number>(add('Knalpot')).pluck().get()).toBe(gone + 1);
  expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(connection.pragma('foreign_key_check')).toEqual([]);
});
