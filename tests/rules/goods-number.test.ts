import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goodsNumber } from '../../src-main/rules/goods-number.ts';
import { safeFileName } from '../../src-main/rules/safe-file-name.ts';

describe('the number of a thing', () => {
  test.each([
    [{ year: 2020, allocationId: 123, piece: 2 }, '2020-00123-02'],
    [{ year: 2020, allocationId: 123, piece: null }, '2020-00123'],
    [{ year: 2020, allocationId: 1_234_567, piece: 2000 }, '2020-1234567-2000'],
  ])('%o is %s', (thing, number) => {
    expect(goodsNumber(thing)).toBe(number);
  });

  const thing = fc.record({
    year: fc.integer({ min: 1990, max: 2100 }),
    allocationId: fc.integer({ min: 1, max: 10_000_000 }),
    piece: fc.option(fc.integer({ min: 1, max: 10_000 })),
  });

  test('two things never share one, and the smallest QR code takes it (property)', () => {
    fc.assert(
      fc.property(thing, thing, (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b);
        expect(goodsNumber(a) === goodsNumber(b)).toBe(same);
        expect(goodsNumber(a)).toMatch(/^[0-9-]+$/);
      }),
    );
  });
});

describe('file names that Windows takes', () => {
  test.each([
    ['Bobotsari - Bojong - Ro\'is "Umpama" <b>x</b>', "Bobotsari - Bojong - Ro'is -Umpama- -b-x--b-"],
    ['BAST 530/001/IKM', 'BAST 530-001-IKM'],
    ['  akhir titik. . ', 'akhir titik'],
    ['con', '_con'],
    ['LPT1.pdf', '_LPT1.pdf'],
    ['abc\u202efdp', 'abcfdp'],
    ['???', '---'],
    [' . ', '_'],
  ])('%s', (text, name) => {
    expect(safeFileName(text)).toBe(name);
  });

  test('whatever the text, it is never refused (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = safeFileName(text);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(141);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]|^[. ]|[. ]$/u);
        expect(name.isWellFormed()).toBe(true);
      }),
    );
  });
});
