import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../src-main/spreadsheets/open-workbook.ts';
import { write, written } from '../spreadsheets/fixtures.ts';
import { howMany, reached, seed } from './amounts.ts';

const codes = [
  'file-damaged',
  'file-not-workbook',
  'file-too-large',
  'file-locked-by-password',
  'workbook-empty',
];
const scraps = [
  '<',
  '"',
  '&',
  'r="A1048577"',
  't="zz"',
  '</c>',
  '1e308',
  '<row r="1">',
  ' __proto__="1"',
  '</row>',
];

/** A fixed sequence of numbers, so that a failure can be repeated. */
const sequence = (seed: number) => {
  let state = seed;
  return (limit: number): number => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return (state >> 8) % Math.max(1, limit);
  };
};

const mutate = (bytes: Uint8Array, next: (limit: number) => number): Buffer => {
  let out = Buffer.from(bytes);
  for (let times = 1 + next(3); times > 0; times--) {
    const at = next(out.length);
    const scrap = Buffer.from(scraps[next(scraps.length)] ?? '');
    const kind = next(3);
    if (kind === 0 && out.length > 0) out.writeUInt8(next(256), at);
    else if (kind === 1) out = Buffer.concat([out.subarray(0, at), scrap, out.subarray(at)]);
    else out = Buffer.concat([out.subarray(0, at), out.subarray(at + next(40))]);
  }
  return out;
};

/** Changes one part and packs it again, so that the change gets past the checksum. */
const mutatePart = (bytes: Buffer, next: (limit: number) => number): Uint8Array => {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  const name = names[next(names.length)] ?? '';
  return zipSync({ ...parts, [name]: mutate(parts[name] ?? new Uint8Array(), next) }, { level: 0 });
};

const rows = [
  ['NAMA', 'NIK', 'TANGGAL'],
  ['Sutarno', '3303051009809001', new Date(Date.UTC(2020, 8, 10))],
  ['Rasmini', 12.5, true],
];

const times = howMany(120, 2000);

describe.each(['xlsx', 'ods', 'biff8', 'xlml', 'csv'] as const)('a mutated %s', (bookType) => {
  it('opens or is refused in words, and never throws', { timeout: 3_600_000 }, () => {
    const base = written(rows, bookType);
    const isZip = ['xlsx', 'ods'].includes(bookType);
    let opened = 0;
    for (let one = 1; one <= times; one++) {
      const next = sequence((seed + one) * 7919);
      const bytes = isZip ? mutatePart(base, next) : mutate(base, next);
      const result = openWorkbook(
        write(['biff8', 'xlml'].includes(bookType) ? 'acak.xls' : `acak.${bookType}`, bytes),
      );
      if (result.ok) {
        opened += 1;
        for (const sheet of result.value.sheets) sheet.cell(sheet.rowCount, sheet.columnCount);
      } else expect(codes, `mutation ${one}, SENTRA_FAULTS_SEED=${seed}`).toContain(result.error.code);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    reached(`mutated files (${bookType})`, `${times}: ${opened} opened, ${times - opened} refused in words`);
  });
});
