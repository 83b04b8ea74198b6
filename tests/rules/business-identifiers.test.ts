import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseKbli } from '../../src-main/rules/kbli.ts';
import { parseNib } from '../../src-main/rules/nib.ts';
import { formatNpwp, parseNpwp } from '../../src-main/rules/npwp.ts';
import { anyCell } from './arbitraries.ts';

const nib = (raw: string | number | null) => {
  const parsed = parseNib(raw);
  return parsed.ok ? parsed.value : parsed.problem.code;
};
const npwp = (raw: string | number | null) => {
  const parsed = parseNpwp(raw);
  return parsed.ok ? parsed.value : parsed.problem.code;
};

test.each([
  ['0220001234567', '0220001234567'],
  ['0220 0012 34567', '0220001234567'],
  ["'9120001234567", '9120001234567'],
  [9120001234567, '9120001234567'],
  ['', null],
  ['-', null],
  [220001234567, 'nib-length'],
  ['9.12E+12', 'nib-length'],
  ['91200012345678', 'nib-length'],
  ['NIB baru', 'nib-length'],
  ['#REF!', 'formula-error'],
])('NIB %s is %s', (raw, result) => expect(nib(raw)).toBe(result));

test('a NIB that lost its 0 is told so', () => {
  const parsed = parseNib(220001234567);
  expect(!parsed.ok && parsed.problem.message).toContain('angka 0 di depan');
});

test.each([
  ['01.234.567.8-529.000', '012345678529000'],
  ['012345678529000', '012345678529000'],
  [912345678529000, '912345678529000'],
  ['3303015205840001', '3303015205840001'],
  [null, null],
  [3303015205840001, 'npwp-length'],
  ['01.234.567.8-529', 'npwp-length'],
  ['9.12E+14', 'npwp-length'],
  ['ada', 'npwp-length'],
])('NPWP %s is %s', (raw, result) => expect(npwp(raw)).toBe(result));

test('NPWP of 15 digits is shown with marks and read back', () => {
  expect(formatNpwp('012345678529000')).toBe('01.234.567.8-529.000');
  expect(formatNpwp('3303015205840001')).toBe('3303015205840001');
  fc.assert(
    fc.property(fc.stringMatching(/^\d{15,16}$/), (digits) => {
      expect(npwp(formatNpwp(digits))).toBe(digits);
    }),
  );
});

test.each([
  ['10710', '10710', []],
  [10710, '10710', []],
  ['01261', '01261', []],
  ['KBLI 10710', '10710', []],
  ['C.10710', '10710', []],
  ['10 710', '10710', []],
  [1261, '1261', ['kbli-length']],
  ['10710, 13134', '10710, 13134', ['kbli-length']],
  ['', null, []],
  ['99999', '99999', []],
])('KBLI %s is %s', (raw, kbli, codes) => {
  const parsed = parseKbli(raw);
  expect(parsed.kbli).toBe(kbli);
  expect(parsed.problems.map((problem) => problem.code)).toEqual(codes);
});

test('none of them throws', () => {
  fc.assert(
    fc.property(anyCell, (cell) => {
      for (const read of [parseNib, parseNpwp, parseKbli]) read(cell);
    }),
  );
});
