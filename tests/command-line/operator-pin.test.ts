import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outcomeOf } from '../office/test-office.ts';
import { clerkPin, openStaffedOffice } from '../operators/operator-office.ts';
import { sentra } from './run-sentra.ts';

test('the technician gives a forgotten PIN anew', async () => {
  const { databaseFile, folder, clerk, signIn } = await openStaffedOffice();
  const file = join(folder, 'pin.txt');
  writeFileSync(file, '987654\n');
  const given = sentra('operator', 'pin', 'Pak', 'Slamet', '--pin-file', file, '--database', databaseFile);
  expect(given).toMatchObject({ exitCode: 0, out: 'PIN baru berlaku bagi Pak Slamet.\n' });
  expect(outcomeOf(await signIn(clerk, clerkPin))).toBe('pin-wrong');
  expect(outcomeOf(await signIn(clerk, '987654'))).toBe('ok');

  writeFileSync(file, '12345\n');
  const refused = sentra('operator', 'pin', 'Pak Slamet', '--pin-file', file, '--database', databaseFile);
  expect(refused).toMatchObject({ exitCode: 2, out: '' });
  expect(refused.error).toMatch(/6 angka/);
}, 60_000);
