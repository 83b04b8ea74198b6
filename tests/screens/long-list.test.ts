import { assert, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { placeOf, scrolledTo, tallest } from '../../src-renderer/components/fixed-rows.ts';
import { type LongPages, pageSize, pageToAsk, rowAt } from '../../src-renderer/components/long-pages.ts';

// Which rows of a long list are drawn, and which pages are asked for them.

const cases = record({
  count: integer({ min: 1, max: 2_000_000 }),
  row: integer({ min: 20, max: 60 }),
  height: integer({ min: 100, max: 2_000 }),
  share: integer({ min: 0, max: 1_000 }),
  toward: integer({ min: -1, max: 1 }),
});

test('the rows that are drawn cover the box, wherever it stands and however long the list is', () => {
  assert(
    property(cases, ({ count, row, height, share, toward }) => {
      const room = Math.max(0, Math.min(count * row, tallest) - height);
      const top = Math.round((room * share) / 1_000);
      const seen = { top, height, toward: toward as -1 | 0 | 1 };
      const { first, last, shift } = placeOf(seen, count, row);
      // In the box: what of the list stands between its upper and its lower edge.
      const scrolled = scrolledTo(top, height, count, row);
      expect(first * row).toBeLessThanOrEqual(scrolled);
      expect((last + 1) * row).toBeGreaterThanOrEqual(Math.min(count * row, scrolled + height));
      expect(Math.abs(first * row + shift - top + (scrolled - first * row))).toBeLessThan(0.01);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(last).toBeLessThan(count);
      expect(last - first).toBeLessThan(height / row + 40);
    }),
  );
});

const pages = (parts: Partial<LongPages<number>> = {}): LongPages<number> => ({
  question: '',
  total: 1_000,
  exact: true,
  pages: new Map([[0, [7, 8, 9]]]),
  next: new Map(),
  asked: new Set([0]),
  underWay: 0,
  before: null,
  ...parts,
});

test('pages on screen are asked for first, then those that scrolling meets, none twice and none beyond the end', () => {
  const asked = (list: LongPages<number>, first: number, last: number, around: boolean) => {
    const order: number[] = [];
    for (let page = pageToAsk(list, { first, last, around }); page !== null; ) {
      order.push(page);
      list.asked.add(page);
      page = pageToAsk(list, { first, last, around });
    }
    return order;
  };
  expect(asked(pages(), 0, 20, false)).toEqual([]);
  expect(asked(pages(), 0, 20, true)).toEqual([1, 2]);
  expect(asked(pages(), pageSize * 5 - 1, pageSize * 5 + 3, true)).toEqual([4, 5, 6, 3, 7]);
  expect(asked(pages(), 990, 999, true)).toEqual([19, 18]);
  expect(asked(pages({ total: 0 }), 0, 0, true)).toEqual([]);
  expect(pageToAsk(pages({ underWay: 2 }), { first: 200, last: 220, around: true })).toBeNull();
});

test('a row is shown from the answer before until its page has come anew', () => {
  const before = pages({ pages: new Map([[1, [1, 2]]]) });
  const now = pages({ before });
  expect([rowAt(now, 0), rowAt(now, pageSize), rowAt(now, pageSize + 5), rowAt(null, 0)]).toEqual([
    7,
    1,
    undefined,
    undefined,
  ]);
});
