import { expect, test } from 'vitest';
import { problemCodes } from '../../src-main/rules/problem.ts';
import {
  type CellValue,
  codesOf,
  expectValue,
  furnishedDatabase,
  nikOf,
  preview,
  requestFor,
  rowOf,
  workbookFile,
} from './import-office.ts';

const heading = [
  'NO',
  'NAMA PEMILIK',
  'NIK',
  'L/P',
  'TGL LAHIR',
  'NAMA USAHA',
  'DESA',
  'KEC',
  'TELP',
  'NIB',
  'NPWP',
  'KBLI',
  'TK L',
  'JML TK',
  'NILAI INVESTASI (Rp.000)',
];
type Fields = Partial<Record<(typeof heading)[number], CellValue>>;
const row = (fields: Fields): CellValue[] => {
  const all: Fields = {
    NO: 1,
    'NAMA PEMILIK': 'Siti Aminah',
    NIK: nikOf(1),
    DESA: 'Gembong',
    KEC: 'Bojongsari',
    ...fields,
  };
  return heading.map((name) => all[name] ?? null);
};

/** One row alone that shows each code. */
const cases: [code: string, outcome: string, fields: Fields][] = [
  ['nik-length', 'rejected', { NIK: '330305120584000' }],
  ['nik-date', 'rejected', { NIK: '3303053299840001' }],
  ['nik-damaged', 'rejected', { NIK: 3303051009800000 }],
  ['nik-damaged', 'rejected', { NIK: '3,30305E+15' }],
  ['nib-length', 'rejected', { NIB: '12345' }],
  ['npwp-length', 'rejected', { NPWP: '1234' }],
  ['name-missing', 'rejected', { 'NAMA PEMILIK': null }],
  ['village-unknown', 'rejected', { DESA: 'Antah Berantah' }],
  ['district-unknown', 'rejected', { KEC: 'Antah Berantah' }],
  ['number-unreadable', 'rejected', { 'TK L': 'banyak' }],
  ['date-unreadable', 'rejected', { 'TGL LAHIR': '31/02/1980' }],
  ['formula-error', 'rejected', { NIK: { error: '#REF!' } }],
  ['village-ambiguous', 'needs-decision', { DESA: 'Karangreja', KEC: null }],
  ['nik-missing', 'new', { NIK: '-' }],
  ['nik-region-unknown', 'new', { NIK: '9999991205840001' }],
  ['nik-gender-mismatch', 'new', { 'L/P': 'P' }],
  ['nik-birthdate-mismatch', 'new', { 'TGL LAHIR': '13 Mei 1984' }],
  ['nik-serial-zero', 'new', { NIK: nikOf(0) }],
  ['kbli-length', 'new', { KBLI: '123' }],
  ['phone-damaged', 'new', { TELP: '8.12E+10' }],
  ['phone-zero-restored', 'new', { TELP: 81234567890 }],
  ['village-corrected', 'new', { DESA: 'Gembomg' }],
  ['district-corrected', 'new', { KEC: 'Bojongsati' }],
  ['workers-total-mismatch', 'new', { 'TK L': 4, 'JML TK': 3 }],
  ['scale-suggested', 'new', { 'TK L': 4, 'NILAI INVESTASI (Rp.000)': 28000 }],
];

test.each(cases)('%s: %s', async (code, outcome, fields) => {
  const file = await workbookFile({
    rows: [heading, row(fields), row({ NO: 2, NIK: nikOf(2), 'NAMA PEMILIK': 'Wagiman' })],
  });
  const { rows } = expectValue(preview(furnishedDatabase(), requestFor('businesses', file)));
  const shown = rowOf(rows, 2);
  expect(codesOf(shown)).toContain(code);
  expect(shown.outcome).toBe(outcome);
  expect(shown.problems.every((problem) => problem.message.length > 5)).toBe(true);
  expect(rowOf(rows, 3).outcome).toBe('new');
});

test('every code of import.md is shown by some test', () => {
  const elsewhere = ['duplicate-in-file', 'possible-duplicate', 'nik-shared', 'attendance-unreadable'];
  const shown = new Set([...cases.map(([code]) => code), ...elsewhere]);
  expect(Object.keys(problemCodes).filter((code) => !shown.has(code))).toEqual([]);
});

test('a corrected or emptied cell takes the row in', async () => {
  const file = await workbookFile({
    rows: [
      heading,
      row({ NIK: 3303051009800000 }),
      row({ NIB: '123', 'NAMA PEMILIK': 'Wagiman', NIK: nikOf(2) }),
    ],
  });
  const corrections = { '2': { nik: nikOf(7) }, '3': { nib: '' } };
  const { rows } = expectValue(preview(furnishedDatabase(), requestFor('businesses', file, { corrections })));
  expect(rows.map((one) => one.outcome)).toEqual(['new', 'new']);
});

test('investment in thousands suggests the scale; zero means unknown', async () => {
  const file = await workbookFile({
    rows: [
      heading,
      row({ 'TK L': 4, 'NILAI INVESTASI (Rp.000)': 1_500_000 }),
      row({ NIK: nikOf(2), 'NAMA PEMILIK': 'Wagiman', 'TK L': 4, 'NILAI INVESTASI (Rp.000)': 0 }),
      row({ NIK: nikOf(3), 'NAMA PEMILIK': 'Karsinah', 'TK L': 4, 'NILAI INVESTASI (Rp.000)': '28,000' }),
    ],
  });
  const { rows } = expectValue(preview(furnishedDatabase(), requestFor('businesses', file)));
  expect(rowOf(rows, 2).problems.find((one) => one.code === 'scale-suggested')?.message).toContain(
    'menengah',
  );
  expect(codesOf(rowOf(rows, 3))).not.toContain('scale-suggested');
  expect(rowOf(rows, 4).problems.find((one) => one.code === 'scale-suggested')?.message).toContain('kecil');
});

test('a village of another regency is taken when the row names the regency, and only then', async () => {
  const columns = ['NAMA', 'DESA', 'KECAMATAN', 'KABUPATEN'];
  const file = await workbookFile({
    rows: [
      columns,
      ['Siti', 'Kedungwringin', 'Patikraja', 'Banyumas'],
      ['Wagiman', 'Kedungwringin', 'Patikraja', 'Purbalingga'],
      ['Karsinah', 'Gembong', 'Bojongsari', 'Kab. Purbalingga'],
    ],
  });
  const connection = furnishedDatabase();
  const { rows } = expectValue(preview(connection, requestFor('businesses', file)));
  expect(rows.map((one) => one.outcome)).toEqual(['new', 'rejected', 'new']);
  expect(connection.prepare("SELECT count(*) FROM village WHERE code LIKE '33.02.%'").pluck().get()).toBe(0);
});
