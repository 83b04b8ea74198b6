import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextNumbers, numberingProblems, numberOf } from '../../src-main/letters/letter-numbers.ts';

const numbering = {
  pattern: '{klasifikasi}/{urut:3}/{unit}/{bulan-romawi}/{tahun}',
  classification: '530',
  unit: 'IKM',
};
const none = () => false;

describe('letter numbers', () => {
  test.each([
    [numbering, 5, '2020-09-10', '530/005/IKM/IX/2020'],
    [numbering, 1234, '2021-12-31', '530/1234/IKM/XII/2021'],
    [{ ...numbering, pattern: '{urut}/{bulan}/{tahun}' }, 7, '2020-01-02', '7/01/2020'],
  ])('%o %i %s', (pattern, sequence, date, number) => {
    expect(numberOf(pattern, sequence, date)).toBe(number);
  });

  test('a pattern that cannot number is told in words', () => {
    expect(numberingProblems(numbering)).toEqual([]);
    expect(numberingProblems({ ...numbering, pattern: 'BAST/{tahun}' }).join()).toContain('{urut}');
    expect(numberingProblems({ ...numbering, unit: '' }).join()).toContain('{unit}');
  });

  test('taken ones are told, none is skipped', () => {
    const { numbers, doubles } = nextNumbers(numbering, '2020-09-10', 8, 3, ({ sequence }) => sequence === 9);
    expect(numbers.map(({ sequence }) => sequence)).toEqual([8, 9, 10]);
    expect(doubles).toEqual([{ year: 2020, sequence: 9, number: '530/009/IKM/IX/2020' }]);
  });

  test('unique and in sequence, whatever the gap before (property)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900_000 }),
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 2000, max: 2099 }),
        (next, count, year) => {
          const { numbers, doubles } = nextNumbers(numbering, `${year}-03-01`, next, count, none);
          expect(new Set(numbers.map(({ number }) => number)).size).toBe(count);
          expect(numbers.map(({ sequence }) => sequence)).toEqual(
            Array.from({ length: count }, (_, i) => next + i),
          );
          expect(numbers.every((given) => given.year === year)).toBe(true);
          expect(doubles).toEqual([]);
        },
      ),
    );
  });
});
