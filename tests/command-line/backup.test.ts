import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { connect } from '../../src-main/database/connection.ts';
import { expectValue, openTestOffice, typedBusiness } from '../office/test-office.ts';
import { sentra, sentraJson } from './run-sentra.ts';

interface Checked {
  ok: boolean;
  counts: { businesses: number };
}

test('a locked backup goes out while the office is open, and comes back; what was there is put aside', async () => {
  const { handlers, office, folder, databaseFile } = openTestOffice();
  const add = async (ownerName: string) =>
    expectValue(await handlers.businesses.save(typedBusiness({ ownerName })));
  await add('Siti Aminah');
  const passphraseFile = join(folder, 'frasa.txt');
  writeFileSync(passphraseFile, 'nanas madu Belik\r\n');
  const file = join(folder, 'luar', 'kantor.sentra-cadangan');
  mkdirSync(join(folder, 'luar'));
  const locked = ['--passphrase-file', passphraseFile, '--database', databaseFile];
  expect(sentraJson('backup', file, ...locked)).toMatchObject({
    file,
    locked: true,
    counts: { businesses: 1 },
  });
  expect(readFileSync(file).includes('Siti Aminah')).toBe(false);
  await add('Wagiman');

  const whileOpen = sentra('restore', file, ...locked);
  expect(whileOpen).toMatchObject({ exitCode: 2, out: '' });
  expect(whileOpen.error).toMatch(/^Basis data "sentra.db" sedang dibuka .*\n$/);
  office.close();

  const without = sentra('restore', file, '--database', databaseFile);
  expect(without).toMatchObject({ exitCode: 2, error: expect.stringMatching(/terkunci.*frasa sandi/) });
  const restored = sentraJson<{ aside: string; counts: object }>('restore', file, ...locked);
  expect(restored).toMatchObject({ counts: { businesses: 1 }, missingContents: 0 });
  expect(sentraJson<Checked>('check', '--database', databaseFile)).toMatchObject({
    ok: true,
    counts: { businesses: 1 },
  });

  // The restore is undone by the same command.
  const undone = sentra('restore', restored.aside, '--database', databaseFile);
  expect(undone.out).toMatch(/^Keadaan sebelumnya disisihkan di .*sebelum-pemulihan-.*\.db\.$/m);
  expect(sentraJson<Checked>('check', '--database', databaseFile).counts.businesses).toBe(2);
}, 240_000);

test('a folder gets the next of a series; a file that is no backup is not written over', async () => {
  const { office, folder, databaseFile } = openTestOffice();
  office.close();
  const target = join(folder, 'flashdisk');
  mkdirSync(target);
  for (const _ of [1, 2]) expect(sentra('backup', target, '--database', databaseFile).exitCode).toBe(0);
  // Of one day the newest stays.
  expect(readdirSync(target)).toEqual([expect.stringMatching(/^sentra-[0-9a-f]{6}-00002-.*\.db$/)]);

  const letter = join(folder, 'surat.db');
  writeFileSync(letter, 'bukan cadangan');
  for (const wrong of [letter, databaseFile, join(folder, 'a.txt'), join(folder, 'tidak', 'ada', 'a.db')]) {
    const refused = sentra('backup', wrong, '--database', databaseFile);
    if (wrong.includes('tidak')) expect(refused.exitCode).toBe(2);
    else expect(refused).toMatchObject({ exitCode: 2, out: '' });
    expect(refused.error.trim().split('\n')).toHaveLength(1);
  }
  expect(readFileSync(letter, 'utf8')).toBe('bukan cadangan');
  expect(sentra('restore', letter, '--database', databaseFile).exitCode).toBe(2);
  expect(existsSync(`${databaseFile}.pemulihan`)).toBe(false);
}, 240_000);

test('a lost database comes back from its backup', async () => {
  const { handlers, office, folder, databaseFile } = openTestOffice();
  expectValue(await handlers.businesses.save(typedBusiness({ ownerName: 'Siti Aminah' })));
  office.close();
  const file = join(folder, 'kantor.db');
  expect(sentra('backup', file, '--database', databaseFile).exitCode).toBe(0);
  rmSync(databaseFile);
  expect(sentra('restore', file, '--database', databaseFile).out).toMatch(/Sebelumnya tidak ada basis data/);
  const connection = connect(databaseFile);
  expect(connection.prepare('SELECT owner_name FROM business').pluck().all()).toEqual(['Siti Aminah']);
  connection.close();
}, 240_000);
