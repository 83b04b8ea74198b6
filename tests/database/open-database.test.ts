import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { type Migration, migrations, schemaVersion } from '../../src-main/database/migrations.ts';
import { migrationPoint, openDatabase } from '../../src-main/database/open-database.ts';
import { temporaryFolder } from './temporary.ts';

const codeOf = (file: string, steps?: Migration[]) => {
  const opened = openDatabase(file, steps && { steps });
  if (!opened.ok) return opened.error.code;
  opened.value.connection.close();
  return 'opened';
};

function openedAt(file: string) {
  const opened = openDatabase(file);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

/** A closed database of the latest schema with one sector in it. */
function filledDatabase(): string {
  const file = join(temporaryFolder(), 'sentra.db');
  const { connection } = openedAt(file);
  connection.exec("INSERT INTO sector (name, sector_group) VALUES ('Gula', 'unggulan')");
  connection.close();
  return file;
}

test('a file that is no database is refused and left as it is', () => {
  const file = join(temporaryFolder(), 'sentra.db');
  writeFileSync(file, 'ini bukan basis data, tetapi cukup panjang untuk disangka demikian');
  const before = readFileSync(file);
  expect(codeOf(file)).toBe('database-damaged');
  expect(readFileSync(file)).toEqual(before);
});

test("another program's database is refused", () => {
  const file = join(temporaryFolder(), 'lain.db');
  const other = new Database(file);
  other.exec('CREATE TABLE a (b)');
  other.close();
  expect(codeOf(file)).toBe('database-foreign');
});

test('a newer schema is refused kindly, with both versions named', () => {
  const file = filledDatabase();
  const connection = new Database(file);
  connection.pragma('user_version = 999');
  connection.close();
  const opened = openDatabase(file);
  expect(opened).toMatchObject({
    ok: false,
    error: { code: 'database-newer', message: expect.stringContaining('999') },
  });
});

test('a damaged page is found at the start', () => {
  const file = filledDatabase();
  const bytes = readFileSync(file);
  bytes.fill(0xff, 4096 * 3, 4096 * 6);
  writeFileSync(file, bytes);
  expect(codeOf(file)).toBe('database-damaged');
  expect(readFileSync(file)).toEqual(bytes);
});

test('only a file that was closed in order is used before its pages are looked at', () => {
  const file = filledDatabase();
  const isChecked = (name: string, steps?: Migration[]) => {
    const opened = openDatabase(name, { checkLater: true, ...(steps && { steps }) });
    if (!opened.ok) return opened.error.code;
    opened.value.connection.close();
    return opened.value.isChecked;
  };
  expect(isChecked(join(temporaryFolder(), 'new.db'))).toBe(true);
  expect(isChecked(file)).toBe(false);

  const { connection } = openedAt(file);
  connection.exec("UPDATE sector SET name = 'Batik'");
  const killed = join(temporaryFolder(), 'killed.db');
  for (const part of ['', '-wal']) copyFileSync(`${file}${part}`, `${killed}${part}`);
  connection.close();
  expect(isChecked(killed)).toBe(true);
  expect(isChecked(file, next('ALTER TABLE sector ADD COLUMN notes TEXT'))).toBe(true);
});

const next = (sql: string): Migration[] => [
  ...migrations,
  { version: (migrations.at(-1)?.version ?? 0) + 1, name: 'next', sql },
];

test('a migration keeps the data and leaves a verified restore point', () => {
  const file = filledDatabase();
  const old = migrations.at(-1)?.version ?? 0;
  const opened = openDatabase(file, { steps: next('ALTER TABLE sector ADD COLUMN notes TEXT') });
  if (!opened.ok) throw new Error(opened.error.message);
  const { connection } = opened.value;
  expect(connection.prepare('SELECT name, notes FROM sector').all()).toEqual([{ name: 'Gula', notes: null }]);
  // The new column is in the history at once, without anybody having thought of it.
  connection.exec("UPDATE sector SET notes = 'x'");
  expect(connection.prepare('SELECT after FROM history ORDER BY id DESC LIMIT 1').pluck().get()).toBe(
    '{"notes":"x"}',
  );
  connection.close();
  const restorePoint = migrationPoint(file, old + 1);
  const copy = new Database(restorePoint, { readonly: true });
  expect(schemaVersion(copy)).toBe(old);
  expect(copy.prepare('SELECT name FROM sector').pluck().all()).toEqual(['Gula']);
  copy.close();
});

test('a migration that fails or breaks a reference leaves the old version working', () => {
  for (const sql of [
    'ALTER TABLE sector ADD COLUMN a; SELECT nonsense',
    "UPDATE business_group SET sector_id = 77; INSERT INTO business_group (public_id, name, kind, chair_name, sector_id, name_key, created_at, updated_at) VALUES ('g', 'a', 'KUB', 'b', 77, '', '', '')",
  ]) {
    const file = filledDatabase();
    expect(codeOf(file, next(sql))).toBe('migration-failed');
    expect(codeOf(file)).toBe('opened');
  }
});

test('opening twice leaves no stray files', () => {
  const file = filledDatabase();
  expect(codeOf(file)).toBe('opened');
  expect(readdirSync(join(file, '..'))).toEqual(['sentra.db']);
  const copy = join(temporaryFolder(), 'copy.db');
  copyFileSync(file, copy);
  expect(existsSync(copy) && codeOf(copy)).toBe('opened');
});
