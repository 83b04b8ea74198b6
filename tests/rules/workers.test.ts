import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allWorkers, disagrees, settleWorkers } from '../../src-main/rules/workers.ts';

const of = (workersMale: number | null, workersFemale: number | null, workersTotal: number | null) => ({
  workersMale,
  workersFemale,
  workersTotal,
});

test.each([
  ['a total alone is kept', of(null, null, 7), of(null, null, 7), false],
  ['women of a total tell the men', of(null, 3, 7), of(4, 3, null), false],
  ['men of a total tell the women', of(7, null, 7), of(7, 0, null), false],
  ['a total that agrees is given up', of(3, 4, 7), of(3, 4, null), false],
  ['a total that disagrees is given up', of(3, 4, 9), of(3, 4, null), true],
  ['a total below the men alone tells nothing of women', of(9, null, 7), of(9, null, null), true],
  ['nothing is known', of(null, null, null), of(null, null, null), false],
])('%s', (_, workers, settled, isWrong) => {
  expect(settleWorkers(workers)).toEqual(settled);
  expect(disagrees(workers)).toBe(isWrong);
});

const count = fc.option(fc.integer({ min: 0, max: 50 }));

test('property: settled once is settled for good, and a total that agrees is never lost', () => {
  fc.assert(
    fc.property(count, count, count, (male, female, total) => {
      const workers = of(male, female, total);
      const settled = settleWorkers(workers);
      expect(settleWorkers(settled)).toEqual(settled);
      if (settled.workersMale !== null || settled.workersFemale !== null)
        expect(settled.workersTotal).toBeNull();
      if (total !== null && !disagrees(workers)) expect(allWorkers(settled)).toBe(total);
    }),
  );
});
