import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { openSession } from '../backups/session-office.ts';
import { expectValue, outcomeOf } from '../office/test-office.ts';

test('the sample is a database of its own: the office’s file is closed, untouched and remembered', async () => {
  const opened: string[] = [];
  const office = openSession({
    onOpened: (file) => opened.push(file),
  });
  await office.addBusiness('Siti Aminah');
  expectValue(await office.ask('start', 'openSample', { fresh: false }));
  const ownBytes = readFileSync(office.databaseFile);
  expect(existsSync(`${office.databaseFile}-wal`)).toBe(false);
  expect(readdirSync(office.folder).filter((name) => name.endsWith('.db'))).toHaveLength(1);
  expect(await office.state()).toMatchObject({ state: 'open', isSample: true });
  const programs = expectValue(await office.ask('aid', 'programs'));
  expect(programs).toMatchObject([{ name: 'Bantuan Peralatan IKM 2020', recipients: 148 }]);
  const before = await office.businesses();

  await office.addBusiness('Wagiman');
  for (const procedure of ['backupNow', 'chooseFolder'] as const)
    expect(outcomeOf(await office.ask('backups', procedure))).toBe('sample-open');
  expect(outcomeOf(await office.ask('backups', 'setPassphrase', { passphrase: 'nanas madu' }))).toBe(
    'sample-open',
  );
  await office.session.daily();
  expect(readFileSync(office.databaseFile).equals(ownBytes)).toBe(true);
  expect(opened).toEqual([office.databaseFile]);

  expectValue(await office.ask('start', 'leaveSample'));
  expect(await office.state()).toMatchObject({ isSample: false, databaseFile: office.databaseFile });
  expect(await office.businesses()).toBe(1);

  // What was tried in the sample stays there, until a new one is wanted.
  expectValue(await office.ask('start', 'openSample', { fresh: false }));
  expect(await office.businesses()).toBe(before + 1);
  expectValue(await office.ask('start', 'openSample', { fresh: true }));
  expect(await office.businesses()).toBe(before);
  expect(readdirSync(dirname(office.databaseFile)).filter((name) => name.includes('baru'))).toEqual([]);
  await office.session.close();
  expect(readFileSync(office.databaseFile).subarray(0, 16).toString()).toMatch(/^SQLite format 3/);
  expect(office.defects).toEqual([]);
});

test('the sample opens where no office can be, and a broken sample leaves the office as it was', async () => {
  const office = openSession({ isRemembered: true });
  expect((await office.state()).state).toBe('missing');
  expectValue(await office.ask('start', 'openSample', { fresh: false }));
  expect(await office.state()).toMatchObject({ state: 'open', isSample: true });
  expectValue(await office.ask('start', 'leaveSample'));
  expect(await office.state()).toMatchObject({ state: 'missing', isSample: false });
  expect(existsSync(office.databaseFile)).toBe(false);

  writeFileSync(join(dirname(office.databaseFile), 'contoh', 'sentra.db'), 'bukan basis data');
  expect(outcomeOf(await office.ask('start', 'openSample', { fresh: false }))).toBe('sample-unreadable');
  expect(await office.state()).toMatchObject({ state: 'missing', isSample: false });
});
