import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkNik, type NikContext, readNik, readNikAloud } from '../../src-main/rules/nik.ts';
import { nikPrefixOf } from '../../src-main/rules/region-codes.ts';
import { anyCell, isoDates } from './arbitraries.ts';
import { districts } from './regions.ts';

const known = new Set(districts.map((district) => nikPrefixOf(district.code)));
const today = '2026-01-15';
const context: NikContext = { isKnownDistrict: (code) => known.has(code), today };
const codes = (raw: string | number | null, more: Partial<NikContext> = {}) =>
  checkNik(raw, { ...context, ...more }).problems.map((problem) => problem.code);

const NIK = '3303015205840001';

test('all 7,285 districts are known', () => expect(known.size).toBe(7285));

describe('a good NIK', () => {
  test('is read, and read aloud', () => {
    const { nik, reading, problems } = checkNik(NIK, context);
    expect(problems).toEqual([]);
    expect(nik).toBe(NIK);
    expect(reading).toEqual({ districtCode: '33.03.01', gender: 'P', birthDate: '1984-05-12' });
    expect(reading && readNikAloud(reading, 'Kemangkon')).toBe('Kemangkon, perempuan, 12 Mei 1984');
    expect(reading && readNikAloud(reading, null)).toBe(
      'kecamatan 33.03.01 tidak dikenal, perempuan, 12 Mei 1984',
    );
  });

  test.each([
    ' 3303015205840001 ',
    '3303 0152 0584 0001',
    '33.03.01.520584.0001',
    "'3303015205840001",
    '3303\u00a00152\u00a00584\u00a00001',
    '3303015205840001_x000D_',
    '330301-520584-0001',
    '\u200b3303015205840001',
  ])('%j is cleaned', (raw) => expect(checkNik(raw, context)).toMatchObject({ nik: NIK, problems: [] }));

  test('may end in zeros when it is text', () => {
    expect(checkNik('3303011205841000', context)).toMatchObject({ nik: '3303011205841000', problems: [] });
  });
});

describe('errors', () => {
  test.each([
    [3303015205840001, 'nik-damaged'],
    [3303015205840000, 'nik-damaged'],
    [33030152058400010, 'nik-damaged'],
    ['3.30305E+15', 'nik-damaged'],
    ['3,30305E+15', 'nik-damaged'],
    ['3.3e15', 'nik-damaged'],
    ['330301520584000', 'nik-length'],
    ['33030152058400011', 'nik-length'],
    [330301520584, 'nik-length'],
    ['0', 'nik-length'],
    ['33O3015205840001', 'nik-length'],
    ['3303015205840001/2', 'nik-length'],
    ['belum punya', 'nik-length'],
    [-5, 'nik-length'],
    [0.5, 'nik-length'],
    ['3303010005840001', 'nik-date'],
    ['3303013205840001', 'nik-date'],
    ['3303014005840001', 'nik-date'],
    ['3303017205840001', 'nik-date'],
    ['3303011200840001', 'nik-date'],
    ['3303011213840001', 'nik-date'],
    ['3303013102840001', 'nik-date'],
    ['3303012902830001', 'nik-date'],
    ['#N/A', 'formula-error'],
  ])('%s: %s', (raw, code) => {
    const check = checkNik(raw, context);
    expect(check.problems.map((problem) => problem.code)).toEqual([code]);
    expect(check.nik).toBeNull();
    expect(check.problems[0]?.severity).toBe('error');
  });
});

describe('warnings', () => {
  test.each([null, '', '-', ' ', '\u00a0'])('%j is missing, which is allowed', (raw) => {
    expect(checkNik(raw, context)).toMatchObject({ nik: null, reading: null });
    expect(codes(raw)).toEqual(['nik-missing']);
  });

  test('each of them keeps the NIK', () => {
    expect(codes('9999991205840001')).toEqual(['nik-region-unknown']);
    expect(codes(NIK, { gender: 'L' })).toEqual(['nik-gender-mismatch']);
    expect(codes(NIK, { birthDate: '1984-05-13' })).toEqual(['nik-birthdate-mismatch']);
    expect(codes('3303015205840000')).toEqual(['nik-serial-zero']);
    const all = checkNik('9999995205840000', { ...context, gender: 'L', birthDate: '1990-01-01' });
    expect(all.nik).toBe('9999995205840000');
    expect(all.problems.every((problem) => problem.severity === 'warning')).toBe(true);
    expect(all.problems).toHaveLength(4);
  });

  test('what agrees is not warned of', () =>
    expect(codes(NIK, { gender: 'P', birthDate: '1984-05-12' })).toEqual([]));
});

describe('the century of a birth year', () => {
  test.each([
    ['120584', undefined, '1984-05-12'],
    ['120500', undefined, '2000-05-12'],
    ['150111', undefined, '2011-01-15'],
    ['160111', undefined, '1911-01-16'],
    ['120526', undefined, '1926-05-12'],
    ['120527', undefined, '1927-05-12'],
    ['160111', '2011-01-16', '2011-01-16'],
    ['120500', '1900-05-12', '1900-05-12'],
    ['120584', '1985-05-12', '1984-05-12'],
    ['290200', undefined, '2000-02-29'],
  ])('%s, known %s, is %s', (digits, birthDate, iso) => {
    expect(readNik(`330301${digits}0001`, today, birthDate)?.birthDate).toBe(iso);
  });

  test('a leap day that only the younger reading has', () => {
    expect(readNik('3303012902000001', '2010-01-01')?.birthDate).toBe('2000-02-29');
  });
});

test('a NIK made from district, sex and birth date says these again', () => {
  const people = fc.record({
    district: fc.constantFrom(...districts),
    gender: fc.constantFrom('L' as const, 'P' as const),
    birthDate: isoDates.filter((date) => date > '1926-01-15' && date <= '2011-01-15'),
    serial: fc.integer({ min: 1, max: 9999 }),
  });
  fc.assert(
    fc.property(people, ({ district, gender, birthDate, serial }) => {
      const day = Number(birthDate.slice(8)) + (gender === 'P' ? 40 : 0);
      const date = String(day).padStart(2, '0') + birthDate.slice(5, 7) + birthDate.slice(2, 4);
      const nik = nikPrefixOf(district.code) + date + String(serial).padStart(4, '0');
      expect(checkNik(nik, { ...context, gender, birthDate })).toEqual({
        nik,
        reading: { districtCode: district.code, gender, birthDate },
        problems: [],
      });
      expect(readNik(nik, today)?.birthDate).toBe(birthDate);
      expect(codes(Number(nik))).toEqual(['nik-damaged']);
    }),
  );
});

test('never throws; a NIK is 16 digits exactly when nothing is in error', () => {
  fc.assert(
    fc.property(fc.oneof(anyCell, fc.stringMatching(/^\d{16}$/)), (cell) => {
      const { nik, problems } = checkNik(cell, context);
      const isMissing = problems.some((problem) => problem.code === 'nik-missing');
      const hasError = problems.some((problem) => problem.severity === 'error');
      expect(nik !== null && /^\d{16}$/.test(nik)).toBe(!isMissing && !hasError);
    }),
  );
});
