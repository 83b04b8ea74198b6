import { expect, test } from 'vitest';
import { parseAttendance } from '../../src-main/rules/attendance.ts';
import { parseFundSource } from '../../src-main/rules/fund-source.ts';
import { parseGender } from '../../src-main/rules/gender.ts';
import { suggestScale } from '../../src-main/rules/scale.ts';
import { normalizeUnit } from '../../src-main/rules/units.ts';

test.each([
  [19, 999_999_999, 'kecil'],
  [19, 1_000_000_000, 'menengah'],
  [1, 900_000_000_000, 'menengah'],
  [20, 1, 'menengah'],
  [20, 15_000_000_000, 'menengah'],
  [20, 15_000_000_001, 'besar'],
  [0, 0, 'kecil'],
  [null, 1, null],
  [5, null, null],
  [undefined, undefined, null],
  [Number.NaN, 1, null],
  [-1, 1, null],
] as const)('%s workers and Rp %s: %s', (workers, investment, scale) => {
  expect(suggestScale(workers, investment)).toBe(scale);
});

test.each([
  ['L', 'L'],
  ['Lk.', 'L'],
  ['Laki-laki', 'L'],
  ['LAKI - LAKI', 'L'],
  ['Laki2', 'L'],
  ['pria', 'L'],
  ['P', 'P'],
  ['Pr', 'P'],
  ['Perempuan ', 'P'],
  ['wanita', 'P'],
  ['W', null],
  ['L/P', null],
  ['constructor', null],
  ['', null],
  [null, null],
])('sex %j is %s', (raw, gender) => expect(parseGender(raw)).toBe(gender));

test.each([
  ['Bh.', 'buah'],
  ['BUAH', 'buah'],
  ['Pcs', 'pcs'],
  ['KG', 'kg'],
  ['Kg/bln', 'kg/bulan'],
  ['pcs per hari', 'pcs/hari'],
  ['ltr', 'liter'],
  ['M2', 'm²'],
  ['Lembar', 'lembar'],
  ['biji', 'biji'],
  ['Unit ', 'unit'],
  ['Tampah besar', 'Tampah besar'],
  ['kg/karung', 'kg/karung'],
  ['', ''],
])('unit %j is %j', (raw, unit) => expect(normalizeUnit(raw)).toBe(unit));

test.each([
  ['H', 'H'],
  ['hadir', 'H'],
  ['v', 'H'],
  ['√', 'H'],
  [1, 'H'],
  ['I', 'I'],
  ['Ijin', 'I'],
  ['s', 'S'],
  ['A', 'A'],
  ['x', 'A'],
  [0, 'A'],
  ['Tidak hadir', 'A'],
  ['', null],
  ['-', null],
  ['?', 'unreadable'],
  [2, 'unreadable'],
])('attendance %j is %s', (raw, mark) => expect(parseAttendance(raw)).toBe(mark));

test.each([
  ['APBD Kab.', 'APBD Kabupaten'],
  ['APBD KABUPATEN PURBALINGGA', 'APBD Kabupaten'],
  ['APBD II', 'APBD Kabupaten'],
  ['APBD Prov. Jateng', 'APBD Provinsi'],
  ['APBD Provinsi Jawa Tengah', 'APBD Provinsi'],
  ['APBD I', 'APBD Provinsi'],
  ['apbn', 'APBN'],
  ['DAK', 'DAK'],
  ['Dana Desa', 'Dana Desa'],
  ['CSR Bank Jateng', 'CSR'],
  ['APBD', null],
  ['hibah', null],
  ['', null],
])('fund source %j is %s', (raw, source) => expect(parseFundSource(raw)).toBe(source));
