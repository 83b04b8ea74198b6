import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { connect } from '../../src-main/database/connection.ts';
import { temporaryFolder } from '../database/temporary.ts';
import { makePng } from '../fixtures/make-png.ts';
import { expectValue, outcomeOf } from '../office/test-office.ts';
import { openSession } from './session-office.ts';

const later = (office: ReturnType<typeof openSession>, hours: number) => {
  office.clock.now = new Date(office.clock.now.getTime() + hours * 3_600_000);
};
const copies = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.startsWith('sentra-'))
        .sort()
    : [];

test('a backup tells what is in it, and going back to it can itself be undone', async () => {
  const office = openSession();
  await office.addBusiness('Siti Aminah');
  expectValue(await office.ask('backups', 'backupNow'));
  await office.addBusiness('Wagiman');
  const [row] = await office.list();
  expect(row).toMatchObject({
    ...{ place: 'komputer', kind: 'berkala', locked: false, problem: null, appVersion: '0.1.0' },
    counts: { businesses: 1 },
    madeAt: office.clock.now.toISOString(),
  });
  later(office, 1);
  const restored = expectValue(
    await office.ask('backups', 'restore', { path: row?.path ?? '', passphrase: null }),
  );
  expect(restored).toMatchObject({ missingContents: 0 });
  expect(await office.businesses()).toBe(1);
  await expect.poll(office.changed).toBe(1);

  const aside = (await office.status()).lastRestore?.aside ?? '';
  expect(aside).toBe(restored.aside);
  // Its name says when; its counts are read from itself.
  expect((await office.list()).find(({ path }) => path === aside)).toMatchObject({
    ...{ kind: 'sebelum-pemulihan', counts: { businesses: 2 } },
    madeAt: office.clock.now.toISOString(),
  });
  expectValue(await office.ask('backups', 'restore', { path: aside, passphrase: null }));
  expect(await office.businesses()).toBe(2);
  // The history goes on: its triggers are there, and the note of the copy is not.
  await office.addBusiness('Sutrisno');
  const connection = new Database(office.databaseFile);
  expect(connection.prepare("SELECT count(*) FROM history WHERE entity = 'business'").pluck().get()).toBe(3);
  expect(connection.prepare("SELECT name FROM sqlite_schema WHERE name = 'backup_note'").all()).toEqual([]);
  connection.close();
});

test('once a day, at a close only after a change, and the date is kept only when the copy is there', async () => {
  const office = openSession();
  await office.session.daily();
  later(office, 1);
  await office.session.daily();
  expect(copies(office.folder)).toHaveLength(1);
  await office.session.close();
  expect(copies(office.folder)).toHaveLength(1);

  const again = openSession({ databaseFile: office.databaseFile });
  later(again, 2);
  await again.addBusiness('Siti Aminah');
  await again.session.close();
  const [first, second] = copies(office.folder);
  // The number goes on; of one day only the newest stays.
  expect([first, second]).toEqual([expect.stringMatching(/-00002-2024-05-20-100000\.db$/), undefined]);
  expect(again.defects).toEqual([]);
});

test('a copy that fails is told, and the date stays what it was', async () => {
  const office = openSession();
  // A file stands where the folder of the copies should be.
  writeFileSync(office.folder, '');
  expect(outcomeOf(await office.ask('backups', 'backupNow'))).toBe('save-failed');
  rmSync(office.folder);
  expect((await office.status()).lastCopyAt).toBe(null);
  expectValue(await office.ask('backups', 'backupNow'));
  expect((await office.status()).lastCopyAt).toBe(office.clock.now.toISOString());
});

test('the second folder gets each copy with the attached files; the reminder goes by it', async () => {
  const office = openSession();
  const id = await office.addBusiness('Siti Aminah');
  const bytes = new Uint8Array(makePng(2, 2, [9, 0, 0]));
  expectValue(
    await office.ask('businessFiles', 'add', { ownerId: id, files: [{ fileName: 'a.png', bytes }] }),
  );
  expect((await office.status()).overdue).toBe('never');
  const flash = temporaryFolder();
  office.chosen.folder = flash;
  expectValue(await office.ask('backups', 'chooseFolder'));
  expectValue(await office.ask('backups', 'backupNow'));
  expect((await office.status()).overdue).toBe(null);
  expect(readdirSync(flash).map((name) => name.replace(/^sentra.*/, 'sentra'))).toEqual(['berkas', 'sentra']);
  later(office, 24 * 8);
  expect((await office.status()).overdue).toBe(8);

  // The stick is gone: the copy on this computer is made all the same, and nothing is counted as taken outside.
  rmSync(flash, { recursive: true });
  await office.session.daily();
  expect(copies(office.folder)).toHaveLength(2);
  expect(await office.status()).toMatchObject({ overdue: 8, folderPresent: false, problem: null });
});

test('locked on the flash disk: nothing of it can be read there, and it comes back on another computer', async () => {
  const office = openSession();
  const id = await office.addBusiness('Siti Aminah');
  const bytes = new Uint8Array(makePng(2, 2, [9, 0, 0]));
  expectValue(
    await office.ask('businessFiles', 'add', { ownerId: id, files: [{ fileName: 'a.png', bytes }] }),
  );
  const flash = temporaryFolder();
  office.chosen.folder = flash;
  expectValue(await office.ask('backups', 'chooseFolder'));
  expect(outcomeOf(await office.ask('backups', 'setPassphrase', { passphrase: 'pendek' }))).toBe(
    'passphrase-short',
  );
  const passphrase = 'nanas madu Belik';
  expectValue(await office.ask('backups', 'setPassphrase', { passphrase }));
  const { outside } = expectValue(await office.ask('backups', 'backupNow'));
  const all = (readdirSync(flash, { recursive: true }) as string[]).filter((name) => name.includes('.'));
  expect(all.every((name) => name.endsWith('.sentra-cadangan'))).toBe(true);
  expect(all).toHaveLength(2);
  for (const name of all) {
    const content = readFileSync(join(flash, name));
    expect(content.includes('Siti Aminah') || content.includes(Buffer.from(bytes.subarray(0, 20)))).toBe(
      false,
    );
  }

  const other = openSession();
  other.chosen.backup = outside ?? '';
  expect(expectValue(await other.ask('backups', 'chooseFile'))).toMatchObject({
    locked: true,
    counts: { businesses: 1 },
  });
  const restore = (given: string | null) =>
    other.ask('backups', 'restore', { path: outside ?? '', passphrase: given });
  expect(outcomeOf(await restore(null))).toBe('passphrase-missing');
  expect(outcomeOf(await restore('nanas madu belik'))).toBe('passphrase-wrong');
  expect(await other.businesses()).toBe(0);
  expect(expectValue(await restore(passphrase))).toMatchObject({ missingContents: 0 });
  expect(await other.businesses()).toBe(1);
}, 120_000);

test('after a change of passphrase the new one opens the attached files, too', async () => {
  const office = openSession();
  const id = await office.addBusiness('Siti Aminah');
  const bytes = new Uint8Array(makePng(2, 2, [9, 0, 0]));
  expectValue(
    await office.ask('businessFiles', 'add', { ownerId: id, files: [{ fileName: 'a.png', bytes }] }),
  );
  office.chosen.folder = temporaryFolder();
  expectValue(await office.ask('backups', 'chooseFolder'));
  const lockAndCopy = async (passphrase: string) => {
    expectValue(await office.ask('backups', 'setPassphrase', { passphrase }));
    return expectValue(await office.ask('backups', 'backupNow')).outside ?? '';
  };
  await lockAndCopy('nanas madu Belik');
  const outside = await lockAndCopy('gula aren Karangreja');
  const other = openSession();
  other.chosen.backup = outside;
  await other.ask('backups', 'chooseFile');
  const restored = await other.ask('backups', 'restore', {
    path: outside,
    passphrase: 'gula aren Karangreja',
  });
  expect(expectValue(restored).missingContents).toBe(0);
}, 120_000);

test('contents that neither the computer nor the backup has are counted', async () => {
  const office = openSession();
  const id = await office.addBusiness('Siti Aminah');
  const bytes = new Uint8Array(makePng(2, 2, [9, 0, 0]));
  expectValue(
    await office.ask('businessFiles', 'add', { ownerId: id, files: [{ fileName: 'a.png', bytes }] }),
  );
  const { path } = expectValue(await office.ask('backups', 'backupNow'));
  await office.list();
  rmSync(join(office.databaseFile, '..', 'berkas'), { recursive: true });
  const restored = expectValue(await office.ask('backups', 'restore', { path, passphrase: null }));
  expect(restored.missingContents).toBe(1);
});

test('a path that was neither listed nor chosen, a damaged and a newer backup are refused; the office stays', async () => {
  const office = openSession();
  await office.addBusiness('Siti Aminah');
  const { path } = expectValue(await office.ask('backups', 'backupNow'));
  const restore = () => office.ask('backups', 'restore', { path, passphrase: null });
  expect(outcomeOf(await restore())).toBe('backup-unknown');
  await office.list();
  const whole = readFileSync(path);
  const bytes = Buffer.from(whole);
  bytes.fill(0xff, 4096 * 3, 4096 * 6);
  writeFileSync(path, bytes);
  expect(outcomeOf(await restore())).toBe('backup-damaged');
  writeFileSync(path, whole);
  const newer = new Database(path);
  newer.pragma('user_version = 999');
  newer.close();
  expect(await restore()).toMatchObject({
    error: { code: 'database-newer', message: expect.stringContaining('999') },
  });
  expect(await office.businesses()).toBe(1);
  expect(readdirSync(join(office.folder, '..')).sort()).toEqual(
    expect.not.arrayContaining([expect.stringContaining('pemulihan')]),
  );
});

test('while somebody else has the database open, nothing is restored and the office goes on', async () => {
  const office = openSession();
  await office.addBusiness('Siti Aminah');
  const { path } = expectValue(await office.ask('backups', 'backupNow'));
  await office.list();
  await office.addBusiness('Wagiman');
  const other = connect(office.databaseFile);
  other.prepare('SELECT count(*) FROM business').get();
  expect(outcomeOf(await office.ask('backups', 'restore', { path, passphrase: null }))).toBe(
    'database-in-use',
  );
  other.close();
  expect(await office.businesses()).toBe(2);
  expect(office.changed()).toBe(0);
});

test('a damaged database is put aside with its date, never deleted, once a backup was chosen', async () => {
  const before = openSession();
  await before.addBusiness('Siti Aminah');
  await before.session.close();
  const bytes = readFileSync(before.databaseFile);
  bytes.fill(0xff, 0, 4096 * 8);
  writeFileSync(before.databaseFile, bytes);

  const office = openSession({ databaseFile: before.databaseFile, isRemembered: true });
  expect(await office.state()).toMatchObject({ state: 'damaged' });
  expect(outcomeOf(await office.ask('home', 'overview'))).toBe('unknown-procedure');
  expect(outcomeOf(await office.ask('backups', 'backupNow'))).toBe('office-closed');
  const [row] = await office.list();
  expectValue(await office.ask('backups', 'restore', { path: row?.path ?? '', passphrase: null }));
  expect(await office.state()).toMatchObject({ state: 'open' });
  expect(await office.businesses()).toBe(1);
  const damaged = readdirSync(office.folder).find((name) => name.startsWith('rusak-'));
  expect(damaged).toBe('rusak-2024-05-20-080000.db');
  expect(readFileSync(join(office.folder, damaged ?? '')).equals(bytes)).toBe(true);
});

test('an emptied file is a loss and no new office; a newer schema is refused with both versions', async () => {
  const office = openSession();
  await office.session.close();
  const newer = new Database(office.databaseFile);
  newer.pragma('user_version = 999');
  newer.close();
  const refused = openSession({ databaseFile: office.databaseFile, isRemembered: true });
  expect(await refused.state()).toMatchObject({ state: 'newer', message: expect.stringMatching(/999.*\d/) });
  writeFileSync(office.databaseFile, '');
  const emptied = openSession({ databaseFile: office.databaseFile, isRemembered: true });
  expect(await emptied.state()).toMatchObject({ state: 'damaged' });
});

test('a missing database: tried again, found elsewhere, or begun anew only when asked', async () => {
  const gone = join(temporaryFolder(), 'sentra.db');
  const office = openSession({ databaseFile: gone, isRemembered: true });
  expect(await office.state()).toMatchObject({ state: 'missing', databaseFile: gone });
  await office.ask('start', 'retry');
  expect(await office.state()).toMatchObject({ state: 'missing' });
  expect(expectValue(await office.ask('start', 'findDatabase'))).toEqual({ found: false });
  const elsewhere = openSession();
  await elsewhere.addBusiness('Siti Aminah');
  await elsewhere.session.close();
  office.chosen.backup = elsewhere.databaseFile;
  await office.ask('start', 'findDatabase');
  expect(await office.businesses()).toBe(1);
  expect(outcomeOf(await office.ask('start', 'beginNew'))).toBe('office-exists');

  const fresh = openSession({ databaseFile: gone, isRemembered: true });
  expectValue(await fresh.ask('start', 'beginNew'));
  expect(await fresh.businesses()).toBe(0);
  expect(existsSync(gone)).toBe(false);
});

test('two workstations on one flash disk keep to their own copies', async () => {
  const flash = temporaryFolder();
  mkdirSync(flash, { recursive: true });
  const [one, two] = [openSession(), openSession()];
  for (const office of [one, two]) {
    office.chosen.folder = flash;
    expectValue(await office.ask('backups', 'chooseFolder'));
    for (let day = 0; day < 3; day += 1) {
      later(office, 24);
      expectValue(await office.ask('backups', 'backupNow'));
    }
  }
  expect(copies(flash)).toHaveLength(6);
});
