import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskNik, maskPhone } from '../../src-main/rules/mask.ts';
import { formatPhone, parsePhones } from '../../src-main/rules/phones.ts';
import { anyCell } from './arbitraries.ts';

const read = (raw: string | number | null, areaCode?: string) => {
  const { phones, problems } = parsePhones(raw, { areaCode });
  return [phones, problems.map((problem) => problem.code)];
};

describe('one number', () => {
  test.each([
    ['081234567890', '081234567890'],
    ['+62 812-3456-7890', '081234567890'],
    ['+62 (0)812-3456-7890', '081234567890'],
    ['(+62) 812 3456 7890', '081234567890'],
    ['6281234567890', '081234567890'],
    ['006281234567890', '081234567890'],
    [6281234567890, '081234567890'],
    ['0812.3456.7890', '081234567890'],
    ['HP. 0812 3456 7890', '081234567890'],
    ['WA: 081234567890 (Budi)', '081234567890'],
    ["'081234567890", '081234567890'],
    ['0812\u00a03456\u00a07890_x000D_', '081234567890'],
    ['0281-891234', '0281891234'],
    ['(0281) 891234', '0281891234'],
    ['0281/891234', '0281891234'],
    ['Telp. 0281 891234 ext. 12', '0281891234'],
    ['+62 281 891234', '0281891234'],
    ['021-5551234', '0215551234'],
    ['0812345678901', '0812345678901'],
  ])('%s is %s', (raw, phone) => expect(read(raw)).toEqual([[phone], []]));

  test.each([
    ['81234567890', '081234567890'],
    [81234567890, '081234567890'],
    ['812-3456-7890', '081234567890'],
    ['281891234', '0281891234'],
  ])('%s has lost its 0', (raw, phone) => expect(read(raw)).toEqual([[phone], ['phone-zero-restored']]));

  test.each([
    '8.12E+10',
    '8,12E+10',
    '6,28123E+12',
    '0812345',
    '891234',
    '08123456789012345',
    '+60123456789',
    'x1',
    12.5,
  ])('%s is damaged', (raw) => expect(read(raw)).toEqual([[], ['phone-damaged']]));

  test.each([null, '', '-', ' ', 0, 'tidak ada'])('%j says nothing', (raw) =>
    expect(read(raw)).toEqual([[], []]),
  );
});

describe('several numbers', () => {
  test.each([
    '081234567890/085712345678',
    '081234567890, 085712345678',
    '081234567890 ; +62 857-1234-5678',
    '081234567890 dan 085712345678',
    '0812-3456-7890\n0857-1234-5678',
    '081234567890 085712345678',
    '081234567890 - 085712345678',
    '081234567890 / 0 / 085712345678',
    'HP 081234567890 (Budi) / WA 085712345678 / 0812 3456 7890',
  ])('%j keeps both', (raw) => expect(read(raw)).toEqual([['081234567890', '085712345678'], []]));

  test('an area code goes on within a cell, and the office may have one', () => {
    expect(read('0281-891234/891235')).toEqual([['0281891234', '0281891235'], ['phone-zero-restored']]);
    expect(read('0281/891234/081234567890')).toEqual([['0281891234', '081234567890'], []]);
    expect(read('891234', '0281')).toEqual([['0281891234'], ['phone-zero-restored']]);
  });

  test('a damaged one does not take the good one with it', () => {
    expect(read('081234567890 / 123')).toEqual([['081234567890'], ['phone-damaged']]);
  });
});

test('a formula error is an error', () => expect(read('#REF!')).toEqual([[], ['formula-error']]));

test.each([
  ['081234567890', '0812-3456-7890'],
  ['08123456789', '0812-3456-789'],
  ['0812345678901', '0812-3456-78901'],
  ['0281891234', '0281-891234'],
  ['0215551234', '021-5551234'],
  ['', ''],
  ['12', '12'],
])('%s is shown %s', (digits, shown) => expect(formatPhone(digits)).toBe(shown));

const mobiles = fc.stringMatching(/^08[1-9]\d{7,10}$/);

test('every mobile number is read back from every form', () => {
  fc.assert(
    fc.property(mobiles, mobiles, (a, b) => {
      const international = `+62 ${formatPhone(a).slice(1)}`;
      for (const form of [a, formatPhone(a), international, `62${a.slice(1)}`])
        expect(read(form)).toEqual([[a], []]);
      expect(read(Number(a))).toEqual([[a], ['phone-zero-restored']]);
      expect(parsePhones(`${formatPhone(a)} / ${international}, ${b}`).phones).toEqual([...new Set([a, b])]);
    }),
  );
});

test('never throws; what is kept is national, and once', () => {
  fc.assert(
    fc.property(anyCell, (cell) => {
      const { phones } = parsePhones(cell);
      expect(phones.every((phone) => /^0[1-9]\d{7,11}$/.test(phone))).toBe(true);
      expect(new Set(phones).size).toBe(phones.length);
    }),
  );
});

test.each([
  ['3303051205840001', '3303xxxxxxxx0001'],
  ['33030', 'xxxxx'],
  ['', ''],
])('NIK %s is masked %s', (nik, masked) => expect(maskNik(nik)).toBe(masked));

test.each([
  ['081234567890', '0812xxxxx890'],
  ['0281891234', '0281xxx234'],
])('phone %s is masked %s', (phone, masked) => expect(maskPhone(phone)).toBe(masked));
