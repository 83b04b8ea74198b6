import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { takeImportRestorePoint, takeRestorePoint } from '../../src-main/database/take-restore-point.ts';
import { newDatabase, temporaryFolder } from './temporary.ts';

test('a restore point is the database as it was, whole and sound', () => {
  const connection = newDatabase();
  connection.exec("INSERT INTO sector (name, sector_group) VALUES ('Gula', 'unggulan')");
  const target = takeImportRestorePoint(connection, '2024-05-20');
  connection.exec("UPDATE sector SET name = 'Gula Aren'");
  expect(target).toBe(join(dirname(connection.name), 'cadangan', 'sebelum-impor-2024-05-20-1.db'));
  const copy = new Database(target ?? '', { readonly: true });
  expect(copy.prepare('SELECT name FROM sector').pluck().all()).toEqual(['Gula']);
  expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
  copy.close();
});

test('the last five are kept, across days; other files of the folder stay', () => {
  const connection = newDatabase();
  const folder = join(dirname(connection.name), 'cadangan');
  mkdirSync(folder);
  writeFileSync(join(folder, 'harian.db'), 'x');
  for (const day of [
    '2024-05-19',
    '2024-05-20',
    '2024-05-20',
    '2024-05-20',
    '2024-05-21',
    '2024-05-21',
    '2024-05-22',
  ])
    takeImportRestorePoint(connection, day);
  expect(readdirSync(folder).sort()).toEqual([
    'harian.db',
    'sebelum-impor-2024-05-20-2.db',
    'sebelum-impor-2024-05-20-3.db',
    'sebelum-impor-2024-05-21-1.db',
    'sebelum-impor-2024-05-21-2.db',
    'sebelum-impor-2024-05-22-1.db',
  ]);
});

test('what cannot be written leaves nothing half done', () => {
  const connection = newDatabase();
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'berkas'), '');
  expect(() => takeRestorePoint(connection, join(folder, 'berkas', 'a.db'))).toThrow();
  expect(existsSync(join(folder, 'a.db.sementara'))).toBe(false);
});
