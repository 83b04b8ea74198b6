import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openWorkbook } from '../../src-main/spreadsheets/open-workbook.ts';
import { temporaryFolder } from '../database/temporary.ts';

// Windows refuses to read a file that Excel holds; here the refusal is made, since Linux knows none.
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    readFileSync: (file: string, ...rest: []) => {
      const code = /terkunci-(\w+)/.exec(file)?.[1];
      if (code) throw Object.assign(new Error(`${code}: resource busy or locked`), { code });
      return real.readFileSync(file, ...rest);
    },
  };
});

test.each(['EBUSY', 'EPERM', 'EACCES'])('a file that another program holds (%s) says so in words', (code) => {
  const file = join(temporaryFolder(), `terkunci-${code}.xlsx`);
  writeFileSync(file, 'x');
  expect(openWorkbook(file)).toEqual({
    ok: false,
    error: {
      code: 'file-unreadable',
      message: expect.stringMatching(
        /sedang dipakai program lain, misalnya Excel.*tutup berkas itu.*coba lagi/,
      ),
    },
  });
});
