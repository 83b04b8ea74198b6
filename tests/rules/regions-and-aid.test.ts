import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithinYears, nextMonitoringDate } from '../../src-main/rules/aid-window.ts';
import { allotmentState, lineTotal, sumRupiah } from '../../src-main/rules/quantity.ts';
import {
  codePath,
  districtCodeOf,
  districtFromNikPrefix,
  nikPrefixOf,
  parentCode,
  regencyCodeOf,
  regionLevel,
  villageKind,
} from '../../src-main/rules/region-codes.ts';
import { districts, villages } from './regions.ts';

describe('region codes', () => {
  test('of a village', () => {
    const code = '33.03.05.1001';
    expect(regionLevel(code)).toBe('village');
    expect(parentCode(code)).toBe('33.03.05');
    expect(codePath(code)).toEqual(['33', '33.03', '33.03.05', code]);
    expect([regencyCodeOf(code), districtCodeOf(code)]).toEqual(['33.03', '33.03.05']);
    expect([villageKind(code), villageKind('33.03.01.2001')]).toEqual(['kelurahan', 'desa']);
  });

  test('of less than a village', () => {
    expect(parentCode('33')).toBeNull();
    expect(districtCodeOf('33.03')).toBeNull();
    expect(villageKind('33.03.05')).toBeNull();
  });

  test.each(['', '3', '33.3', '33.03.05.1', '3303', '33.03.', '33.03.05.10011'])('"%s" is none', (code) => {
    expect(regionLevel(code)).toBeNull();
    expect([parentCode(code), codePath(code)]).toEqual([null, []]);
    expect(() => nikPrefixOf(code)).toThrow(RangeError);
  });

  test('every real district and its NIK prefix', () => {
    expect(nikPrefixOf('33.03.05')).toBe('330305');
    for (const { code } of districts) expect(districtFromNikPrefix(nikPrefixOf(code))).toBe(code);
    expect(() => districtFromNikPrefix('33.03.05')).toThrow(RangeError);
  });

  test('the regency has 15 kelurahan and 224 desa', () => {
    const kinds = villages.map((village) => villageKind(village.code));
    expect(kinds.filter((kind) => kind === 'kelurahan')).toHaveLength(15);
    expect(kinds.filter((kind) => kind === 'desa')).toHaveLength(224);
  });
});

test.each([
  ['2020-09-10', '2023-09-10', 3, true],
  ['2020-09-10', '2023-09-11', 3, false],
  ['2023-09-10', '2020-09-10', 3, true],
  ['2020-09-10', '2020-09-10', 0, true],
])('%s and %s within %i years: %s', (a, b, years, within) => expect(isWithinYears(a, b, years)).toBe(within));

test('monitoring is due every three months', () =>
  expect(nextMonitoringDate('2020-11-30')).toBe('2021-02-28'));

describe('quantities', () => {
  test('what is left of an item', () => {
    expect(allotmentState(10, [3, 4])).toEqual({ bought: 10, allotted: 7, remaining: 3, isExceeded: false });
    expect(allotmentState(10, [10]).isExceeded).toBe(false);
    expect(allotmentState(10, [10, 1])).toMatchObject({ remaining: -1, isExceeded: true });
    expect(allotmentState(0.3, [0.1, 0.2])).toMatchObject({ remaining: 0, isExceeded: false });
  });

  test('money of a line and of a list', () => {
    expect(lineTotal(12, 1_250_000)).toBe(15_000_000);
    expect(lineTotal(1.5, 333)).toBe(500);
    expect(sumRupiah([1, 2, 3])).toBe(6);
    expect(() => sumRupiah([0.5])).toThrow(RangeError);
    expect(() => lineTotal(2, Number.MAX_SAFE_INTEGER)).toThrow(RangeError);
  });

  test('allotted and remaining always add up to what was bought', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.array(fc.nat(2000)), (bought, allocations) => {
        const state = allotmentState(bought, allocations);
        expect(state.allotted + state.remaining).toBe(bought);
        expect(state.isExceeded).toBe(state.allotted > bought);
      }),
    );
  });
});
