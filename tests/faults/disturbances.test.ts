import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Connection } from '../../src-main/database/connection.ts';
import { takeImportRestorePoint } from '../../src-main/database/take-restore-point.ts';
import { openSession } from '../backups/session-office.ts';
import { newDatabase, temporaryFolder } from '../database/temporary.ts';
import { expectValue, typedBusiness } from '../office/test-office.ts';
import { reached } from './amounts.ts';

/** Every connection that is opened: a test makes its disk small through it. */
const connections = vi.hoisted(() => [] as Connection[]);
vi.mock('better-sqlite3', async (original) => {
  const { default: Real } = await original<{ default: typeof Database }>();
  return {
    // Not an arrow: it is called with `new`, and what it returns is the connection.
    default: function Impatient(file: string, options?: Database.Options) {
      const connection = new Real(file, { ...options, timeout: 100 }); // ten seconds of waiting prove no more
      connections.push(connection);
      return connection;
    },
  };
});
afterEach(() => {
  connections.length = 0;
  vi.useRealTimers();
});

const words = /^[A-Z].*\.$/s;
const csv = (rows: number): string =>
  ['NAMA PEMILIK;NAMA USAHA;DESA;CATATAN']
    .concat(
      Array.from({ length: rows }, (_, row) => `Pemilik ${row};Usaha ${row};Gembong;${'x'.repeat(400)}`),
    )
    .join('\r\n');

test('a full disk is said in words, nothing is half written, and work goes on when there is room', async () => {
  const { session, ask, addBusiness, businesses, databaseFile } = openSession();
  await addBusiness('Pemilik sebelum');
  const connection = connections.at(-1);
  const pages = Number(connection?.pragma('page_count', { simple: true }));
  // The engine's own "disk full", raised where it would take one page more than there are.
  connection?.pragma(`max_page_count = ${pages + 2}`);
  let saved = 0;
  let refused = await ask(
    'businesses',
    'save',
    typedBusiness({ ownerName: 'Pemilik', notes: 'x'.repeat(9000) }),
  );
  for (; refused.ok && saved < 50; saved += 1)
    refused = await ask(
      'businesses',
      'save',
      typedBusiness({ ownerName: 'Pemilik', notes: 'x'.repeat(9000) }),
    );
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'disk-full', message: expect.stringMatching(words) },
  });
  expect(await businesses()).toBe(1 + saved);

  const file = join(dirname(databaseFile), 'impor.csv');
  writeFileSync(file, csv(400));
  const wanted = { kind: 'businesses', file, dryRun: false, acceptDecisions: true } as const;
  const imported = await session.office()?.imports.runFile(wanted);
  expect(imported).toMatchObject({
    ok: false,
    error: { code: 'disk-full', message: expect.stringMatching(words) },
  });
  expect(await businesses()).toBe(1 + saved);
  expect(connection?.prepare('SELECT count(*) FROM import_batch').pluck().get()).toBe(0);

  connection?.pragma('max_page_count = 1000000');
  await addBusiness('Pemilik sesudah');
  expect(await businesses()).toBe(2 + saved);
  expect(connection?.pragma('integrity_check', { simple: true })).toBe('ok');
  reached('full disk', `said in words after ${saved} saves; the import left no row; work went on`);
});

/** A folder that nobody can write to: for root, whom no permission stops, a mount of its own. */
function readOnlyFolder(fill: (folder: string) => void): string {
  const folder = join(temporaryFolder(), 'baca-saja');
  mkdirSync(folder);
  if (process.getuid?.() === 0) {
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', folder]);
    onTestFinished(() => void execFileSync('umount', ['-l', folder]));
    fill(folder);
    execFileSync('mount', ['-o', 'remount,ro', folder]);
  } else {
    fill(folder);
    chmodSync(folder, 0o500);
    onTestFinished(() => chmodSync(folder, 0o700));
  }
  return folder;
}

test('a folder that cannot be written is said in words, and the file stays as it is', async () => {
  const first = openSession();
  await first.addBusiness('Pemilik');
  first.session.office()?.close();
  const folder = readOnlyFolder((place) => copyFileSync(first.databaseFile, join(place, 'sentra.db')));
  const file = join(folder, 'sentra.db');
  const before = readFileSync(file);
  const { state } = openSession({ databaseFile: file, isRemembered: true });
  const { state: how, message } = await state();
  expect(how).not.toBe('open');
  expect(message).toMatch(words);
  expect(message).not.toMatch(/rusak/); // nobody shall restore a backup over a sound file
  expect(readFileSync(file).equals(before)).toBe(true);
});

test('a file that another program has locked is said in words, and saved when it is free again', async () => {
  const { ask, addBusiness, businesses, databaseFile } = openSession();
  await addBusiness('Pemilik');
  const other = new Database(databaseFile);
  other.exec('BEGIN EXCLUSIVE');
  const refused = await ask('businesses', 'save', typedBusiness({ ownerName: 'Pemilik kedua' }));
  expect(refused).toMatchObject({
    ok: false,
    error: { code: 'database-locked', message: expect.stringMatching(words) },
  });
  other.exec('ROLLBACK');
  other.close();
  await addBusiness('Pemilik kedua');
  expect(await businesses()).toBe(2);
});

test('a file that another program holds for itself is not opened, and can be tried again', async () => {
  const first = openSession();
  await first.addBusiness('Pemilik');
  first.session.office()?.close();
  const other = new Database(first.databaseFile);
  other.pragma('locking_mode = EXCLUSIVE');
  other.exec('BEGIN EXCLUSIVE; COMMIT'); // from now on the lock is kept
  const { state, ask, businesses } = openSession({ databaseFile: first.databaseFile, isRemembered: true });
  expect(await state()).toMatchObject({ state: 'locked', message: expect.stringMatching(words) });
  other.close();
  await ask('start', 'retry');
  expect((await state()).state).toBe('open');
  expect(await businesses()).toBe(1);
});

test('with a clock that was set back, changes keep their order and no restore point is lost', async () => {
  const { ask, addBusiness } = openSession();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T08:00:00') });
  const id = await addBusiness('Pemilik');
  vi.setSystemTime(new Date('2019-01-01T08:00:00'));
  expectValue(
    await ask('businesses', 'save', typedBusiness({ id, ownerName: 'Pemilik', notes: 'sesudahnya' })),
  );
  const history = expectValue(await ask('history', 'list', { before: null, limit: 5 })) as {
    rows: { id: number }[];
  };
  const ids = history.rows.map((row) => row.id);
  expect(ids).toEqual([...ids].sort((a, b) => b - a));

  const connection = newDatabase();
  for (const day of ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'])
    takeImportRestorePoint(connection, day);
  const point = takeImportRestorePoint(connection, '2019-01-01') ?? '';
  expect(readFileSync(point).length).toBeGreaterThan(0);
});
