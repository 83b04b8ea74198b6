import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileFolder } from '../file-folder.ts';
import { registerFile } from '../fixtures/register-file.ts';
import { sentra, sentraJson } from './run-sentra.ts';

const folder = fileFolder();

interface Report {
  counts: {
    rows: number;
    new: number;
    changed: number;
    unchanged: number;
    rejected: number;
    needsDecision: number;
  };
  batch: number;
}

test('an exported register is imported again without change, and into an empty one as it was', async () => {
  const database = join(folder, 'sentra.db');
  await registerFile(database, 400, 7);
  for (const name of ['keluar.xlsx', 'keluar.csv']) {
    const file = join(folder, name);
    expect(sentraJson<{ rows: number }>('export', 'businesses', file, '--database', database).rows).toBe(400);
    const again = sentraJson<Report>(
      'import',
      'businesses',
      file,
      '--database',
      database,
      '--dry-run',
      '--accept-decisions',
    );
    expect(again.counts).toMatchObject({ new: 0, changed: 0, unchanged: 400, rejected: 0 });
  }
  const other = join(folder, 'lain.db');
  const file = join(folder, 'keluar.xlsx');
  const into = sentraJson<Report>('import', 'businesses', file, '--database', other, '--accept-decisions');
  expect(into.counts).toMatchObject({ new: 400, rejected: 0 });
  const second = join(folder, 'kedua.csv');
  sentraJson('export', 'businesses', second, '--database', other);
  // Scale, status and e-mail are the officer's; what the import knows comes back letter by letter.
  const known = (path: string) =>
    readFileSync(path, 'utf8')
      .split('\r\n')
      .map((line) => line.split(';').slice(1, 20).join(';'))
      .sort();
  expect(known(second)).toEqual(known(join(folder, 'keluar.csv')));

  const undone = sentraJson<{ records: number; left: number }>(
    'undo-import',
    String(into.batch),
    '--database',
    other,
  );
  expect(undone).toMatchObject({ left: 0 });
  expect(undone.records).toBeGreaterThanOrEqual(400);
  expect(sentraJson<{ rows: number }>('export', 'businesses', second, '--database', other).rows).toBe(0);
}, 240_000);

test('--mask hides identity numbers; what cannot be done is said in one line', () => {
  const database = join(folder, 'sentra.db');
  const masked = join(folder, 'samar.csv');
  sentraJson('export', 'businesses', masked, '--mask', '--database', database);
  const text = readFileSync(masked, 'utf8');
  expect(text).toMatch(/3303x{8}9\d{3}/);
  expect(text).not.toMatch(/;\d{16};|0800\d{8}/);
  const refused = sentra('export', 'businesses', join(folder, 'tidak', 'ada.xlsx'), '--database', database);
  expect(refused.exitCode).toBe(2);
  expect(refused.error.trim().split('\n')).toHaveLength(1);
  expect(sentra('export', 'businesses', masked, '--database', join(folder, 'x.db')).exitCode).toBe(2);
  expect(sentra('undo-import', '99', '--database', database)).toMatchObject({
    exitCode: 2,
    error: 'Impor nomor 99 tidak ditemukan.\n',
  });
  expect(sentra('undo-import', 'x', '--database', database).exitCode).toBe(2);
});

test('a file that stands there is replaced whole', () => {
  const file = join(folder, 'lama.xlsx');
  writeFileSync(file, 'lama');
  sentraJson('export', 'businesses', file, '--database', join(folder, 'sentra.db'));
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  expect(existsSync(`${file}.tmp`)).toBe(false);
});
