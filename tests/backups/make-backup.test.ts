import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as fileSystem from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newKey } from '../../src-main/backups/lock-header.ts';
import { copyOut, letGo, makeCopy } from '../../src-main/backups/make-backup.ts';
import { readBackup } from '../../src-main/backups/read-backup.ts';
import { connect } from '../../src-main/database/connection.ts';
import type { Disk } from '../../src-main/disk/replace-file.ts';
import { newDatabase, temporaryFolder } from '../database/temporary.ts';
import { expectValue, outcomeOf } from '../office/test-office.ts';

const at = '2024-05-20T01:02:03.000Z';
/** A disk that refuses one kind of step with an error of the system. */
const refusing = (step: keyof Disk, code: string): Disk => ({
  ...fileSystem,
  [step]: async () => {
    throw Object.assign(new Error(code), { code });
  },
});

test.each([
  ['open', 'ENOSPC', 'disk-full'],
  ['open', 'EROFS', 'folder-not-writable'],
  ['rename', 'ENOSPC', 'disk-full'],
  ['rename', 'EIO', 'save-failed'],
] as const)(
  'a disk that refuses to %s with %s is told as %s, and the copy before stays',
  async (step, code, said) => {
    const connection = newDatabase();
    const folder = temporaryFolder();
    const target = join(folder, 'a.db');
    expectValue(await makeCopy(connection.name, target, at));
    const before = readFileSync(target);
    connection.exec("INSERT INTO sector (name, sector_group) VALUES ('Gula', 'unggulan')");
    expect(outcomeOf(await makeCopy(connection.name, target, at, refusing(step, code)))).toBe(said);
    expect(readFileSync(target).equals(before)).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.db']);
    const lock = await newKey('nanas madu Belik', 10);
    const note = expectValue(await readBackup(target)).note;
    const out = {
      databaseFile: connection.name,
      copy: target,
      note,
      target: join(folder, 'b.sentra-cadangan'),
      lock,
    };
    expect(outcomeOf(await copyOut(out, refusing(step, code)))).toBe(said);
    expect(readdirSync(folder)).toEqual(['a.db']);
  },
);

test('a copy is taken while the office writes, is one file, and holds what was committed', async () => {
  const connection = newDatabase();
  connection.exec("INSERT INTO sector (name, sector_group) VALUES ('Gula', 'unggulan')");
  connection.exec('BEGIN IMMEDIATE');
  connection.exec("INSERT INTO sector (name, sector_group) VALUES ('Batik', 'unggulan')");
  const target = join(temporaryFolder(), 'a.db');
  const note = expectValue(await makeCopy(connection.name, target, at));
  connection.exec('ROLLBACK');
  expect(note).toMatchObject({ madeAt: at, appVersion: '0.1.0', counts: { businesses: 0 }, lastChange: 1 });
  expect(readdirSync(join(target, '..'))).toEqual(['a.db']);
  const copy = connect(target);
  expect(copy.prepare('SELECT name FROM sector').pluck().all()).toEqual(['Gula']);
  copy.close();
});

test('a damaged database gives no copy', async () => {
  const connection = newDatabase();
  const file = connection.name;
  connection.close();
  const bytes = readFileSync(file);
  bytes.fill(0xff, 4096 * 3, 4096 * 6);
  writeFileSync(file, bytes);
  const target = join(temporaryFolder(), 'a.db');
  expect(outcomeOf(await makeCopy(file, target, at))).toBe('database-damaged');
  expect(existsSync(target)).toBe(false);
});

test('only copies of the own workstation go, and rests of a crash that are older than an hour', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'berkas'));
  const kept = ['sentra-ffffff-00001-2024-05-20-080000.db', 'sebelum-impor-2024-05-20-1.db', 'foto.jpg'];
  const old = `.${'a'.repeat(8)}-0000-0000-0000-000000000000.tmp`;
  for (const name of [
    ...kept,
    old,
    'sentra-a1b2c3-00001-2024-05-20-080000.db',
    'sentra-a1b2c3-00002-2024-05-20-090000.db',
  ])
    writeFileSync(join(folder, name), '');
  const long = new Date(Date.now() - 2 * 3_600_000);
  await fileSystem.utimes(join(folder, old), long, long);
  await letGo(folder, 'a1b2c3');
  expect(readdirSync(folder).sort()).toEqual(
    [...kept, 'berkas', 'sentra-a1b2c3-00002-2024-05-20-090000.db'].sort(),
  );
});
