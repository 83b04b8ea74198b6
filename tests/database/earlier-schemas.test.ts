import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { checkDatabase } from '../../src-main/database/check.ts';
import type { Connection } from '../../src-main/database/connection.ts';
import { trackedTables } from '../../src-main/database/history-triggers.ts';
import { migrations, schemaVersion } from '../../src-main/database/migrations.ts';
import { migrationPoint, openDatabase } from '../../src-main/database/open-database.ts';
import { temporaryFolder } from './temporary.ts';

// Databases as offices of each shipped version have them (scripts/build-schema-fixtures.ts).
const fixtures = resolve(import.meta.dirname, '../fixtures/schema');
const versions = readdirSync(fixtures).map((name) => Number(name.slice(0, 4)));

type Rows = Record<string, Record<string, unknown>[]>;

const named = (sql: string) => (connection: Connection) => connection.prepare<[], string>(sql).pluck().all();
const tablesOf = named(
  "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'backup_note' ORDER BY name",
);

/** Every row, by table: of the columns of `like` where that is given. */
function readAll(connection: Connection, like?: Rows): Rows {
  const tables = like ? Object.keys(like) : tablesOf(connection);
  return Object.fromEntries(
    tables.map((table) => {
      const columns = Object.keys(like?.[table]?.[0] ?? {}).map((name) => `"${name}"`);
      return [
        table,
        connection
          .prepare<[], Record<string, unknown>>(
            `SELECT ${columns.length > 0 ? columns.join(', ') : '*'} FROM "${table}" ORDER BY 1`,
          )
          .all(),
      ];
    }),
  );
}

test('there is a database of each shipped version', () => {
  expect(versions.length).toBeGreaterThanOrEqual(5);
  expect(versions.slice(0, 5)).toEqual([1, 2, 3, 4, 5]);
});

test.each(versions)('a database of schema %i migrates with its data intact', (version) => {
  const file = join(temporaryFolder(), 'sentra.db');
  writeFileSync(file, gunzipSync(readFileSync(join(fixtures, `${String(version).padStart(4, '0')}.db.gz`))));
  const before = new Database(file, { readonly: true });
  expect(schemaVersion(before)).toBe(version);
  const old = readAll(before);
  before.close();
  expect(Object.entries(old).filter(([, rows]) => rows.length === 0)).toEqual([]);

  const opened = openDatabase(file);
  if (!opened.ok) throw new Error(opened.error.message);
  const { connection } = opened.value;
  const latest = migrations.at(-1)?.version ?? 0;
  expect(schemaVersion(connection)).toBe(latest);

  const now = readAll(connection, old);
  // Steps may add rows: the history goes on, and kinds of facilitation came with their tables.
  for (const [table, rows] of Object.entries(old))
    expect({ [table]: now[table] }).toEqual({ [table]: expect.arrayContaining(rows) });
  expect(checkDatabase(connection)).toMatchObject({ ok: true, integrity: 'ok', foreignKeys: 0 });

  if (version < latest) {
    const point = new Database(migrationPoint(file, version + 1), { readonly: true });
    expect(schemaVersion(point)).toBe(version);
    expect(readAll(point, old)).toEqual(old);
    point.close();
  }

  // The history is written by triggers for every table as it is now.
  expect(trackedTables(connection).length).toBeGreaterThan(20);
  const count = () => connection.prepare<[], number>('SELECT count(*) FROM history').pluck().get() ?? 0;
  const changes = count();
  connection.exec("UPDATE business SET notes = 'sesudah pembaruan' WHERE id = 1");
  expect(count()).toBe(changes + 1);
  expect(connection.prepare('SELECT after FROM history ORDER BY id DESC LIMIT 1').pluck().get()).toBe(
    '{"notes":"sesudah pembaruan"}',
  );
  connection.close();
});
