import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CONDITIONS } from '../../src-main/rules/monitoring.ts';
import { draftOf, keyOf, visitInputOf, withCount } from '../../src-renderer/monitoring/visit-draft.ts';

const goods = [{ itemId: 1, name: 'Mesin', unit: 'unit', quantity: 5 }];
const countOf = (counts: ReadonlyMap<string, number | null>, condition: (typeof CONDITIONS)[number]) =>
  counts.get(keyOf(1, condition)) ?? 0;

test('a new visit begins with everything in good order, and says all of it', () => {
  const draft = draftOf(goods, null);
  expect(countOf(draft.counts, 'baik')).toBe(5);
  const { conditions } = visitInputOf(7, null, draft, [1]);
  expect(conditions).toHaveLength(CONDITIONS.length);
  expect(conditions.reduce((sum, one) => sum + one.quantity, 0)).toBe(5);
});

test('what is not good is taken off the good ones, and comes back to them', () => {
  const { counts } = draftOf(goods, null);
  const damaged = withCount(counts, 1, 'rusak ringan', 2);
  expect([countOf(damaged, 'baik'), countOf(damaged, 'rusak ringan')]).toEqual([3, 2]);
  const mended = withCount(damaged, 1, 'rusak ringan', null);
  expect([countOf(mended, 'baik'), countOf(mended, 'rusak ringan')]).toEqual([5, 0]);
});

test('as long as the good ones suffice, the sum stays what there is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...CONDITIONS.slice(1)), fc.integer({ min: 0, max: 1 })), {
        maxLength: 20,
      }),
      (steps) => {
        let { counts } = draftOf(goods, null);
        for (const [condition, count] of steps) counts = withCount(counts, 1, condition, count);
        expect(CONDITIONS.reduce((sum, condition) => sum + countOf(counts, condition), 0)).toBe(5);
      },
    ),
  );
});
