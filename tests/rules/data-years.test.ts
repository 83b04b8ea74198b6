import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DataYear, nextDataYear, scaleBasisOf } from '../../src-main/rules/data-years.ts';

const row = (
  year: number | null,
  workersMale: number | null,
  workersFemale: number | null,
  investment: number | null,
  workersTotal: number | null = null,
): DataYear => ({ year, workersMale, workersFemale, workersTotal, investment });

test.each([
  [[], { scale: null, missing: ['workers', 'investment'] }],
  [[row(2023, 5, 7, 45_000_000)], { scale: 'kecil', year: 2023, workers: 12, investment: 45_000_000 }],
  // The newest year that has both, wherever it stands.
  [
    [row(2021, 30, 0, 5), row(2023, null, null, 9), row(2022, null, 3, 8)],
    { scale: 'kecil', year: 2022, workers: 3, investment: 8 },
  ],
  [[row(2022, null, null, 10, 20)], { scale: 'menengah', year: 2022, workers: 20, investment: 10 }],
  [[row(2022, 4, 4, null), row(2021, null, null, null)], { scale: null, missing: ['investment'] }],
  [[row(2022, null, null, 10)], { scale: null, missing: ['workers'] }],
  [[row(2022, 0, null, 0)], { scale: 'kecil', year: 2022, workers: 0, investment: 0 }],
  // A row whose year is not filled in yet says nothing.
  [[row(null, 4, 4, 10)], { scale: null, missing: ['workers', 'investment'] }],
] as [DataYear[], unknown][])('the scale that %j suggests', (rows, basis) => {
  expect(scaleBasisOf(rows)).toEqual(basis);
});

test.each([
  [[], 2026],
  [[2022], 2023],
  [[2021, 2022], 2023],
  [[2026], 2025],
  [[2026, 2025, 2023], 2024],
  [[2030], 2026],
])('after %j comes %d', (years, next) => {
  expect(nextDataYear(years, 2026)).toBe(next);
});

test('property: the next year is a new one and not to come', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1950, max: 2100 })), (years) => {
      const next = nextDataYear(years, 2026);
      expect(years).not.toContain(next);
      expect(next).toBeLessThanOrEqual(2026);
    }),
  );
});
