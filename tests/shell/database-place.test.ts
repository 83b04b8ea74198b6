import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  isCheckDue,
  readDatabasePlace,
  riskyFolder,
  writeDatabasePlace,
} from '../../src-main/electron/database-place.ts';
import { temporaryFolder } from '../database/temporary.ts';

test('the place is remembered, and a damaged note is none', () => {
  const file = join(temporaryFolder(), 'database.json');
  expect(readDatabasePlace(file)).toBeUndefined();
  writeDatabasePlace(file, { file: '/data/sentra.db', checkedAt: null });
  expect(readDatabasePlace(file)).toEqual({ file: '/data/sentra.db', checkedAt: null });
  writeFileSync(file, '{"file":');
  expect(readDatabasePlace(file)).toBeUndefined();
});

test.each([
  [null, true],
  ['2026-11-23T00:00:00Z', false],
  ['2026-11-17T00:00:00Z', true],
  // The clock was set back: the last check lies in the future.
  ['2027-01-01T00:00:00Z', true],
  ['kapan', true],
])('checked at %s: due %s', (checkedAt, due) => {
  expect(isCheckDue(checkedAt, new Date('2026-11-24T00:00:00Z'))).toBe(due);
});

test.each([
  ['C:\\Users\\Sari\\OneDrive - Dinas\\sentra.db', 'OneDrive'],
  ['/home/sari/Dropbox/sentra.db', 'Dropbox'],
  ['G:\\My Drive\\sentra.db', 'Google Drive'],
  ['\\\\server\\data\\sentra.db', 'jaringan'],
  ['C:\\Users\\Sari\\AppData\\Roaming\\Sentra IKM\\sentra.db', undefined],
  ['/home/sari/.config/sentra/sentra.db', undefined],
])('%s lies in %s', (file, risk) => {
  expect(riskyFolder(file)).toBe(risk);
});
