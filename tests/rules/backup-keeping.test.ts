import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chooseKept,
  keptBackups,
  type NumberedBackup,
  overdueOutsideCopy,
} from '../../src-main/rules/backup-keeping.ts';
import { addDays, fromDayNumber } from '../../src-main/rules/calendar.ts';

const daysOf = (kept: Iterable<NumberedBackup>) => [...kept].map(({ day }) => day).sort();
const oneADay = (from: string, days: number): NumberedBackup[] =>
  Array.from({ length: days }, (_, at) => ({ sequence: at + 1, day: addDays(from, at) }));

test('a year of daily backups leaves 7 days, 4 weeks and 12 months', () => {
  // 2024-12-31 is a Tuesday: its week began on Monday the 30th.
  expect(daysOf(chooseKept(oneADay('2024-01-01', 366)))).toEqual([
    ...['2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30', '2024-05-31', '2024-06-30'],
    ...['2024-07-31', '2024-08-31', '2024-09-30', '2024-10-31', '2024-11-30', '2024-12-15'],
    ...['2024-12-22', '2024-12-25', '2024-12-26', '2024-12-27', '2024-12-28', '2024-12-29'],
    ...['2024-12-30', '2024-12-31'],
  ]);
});

test('of one day the newest stays', () => {
  const day = '2024-05-20';
  const kept = chooseKept([1, 2, 3].map((sequence) => ({ sequence, day })));
  expect([...kept]).toEqual([{ sequence: 3, day }]);
});

test('a clock set to 2099 for a fortnight and back again pushes nothing out for good', () => {
  const before = oneADay('2024-05-01', 20);
  const wrong = oneADay('2099-01-01', 14).map((one) => ({ ...one, sequence: one.sequence + 20 }));
  const after = oneADay('2024-05-21', 10).map((one) => ({ ...one, sequence: one.sequence + 34 }));
  const kept = chooseKept([...before, ...wrong, ...after]);
  expect(daysOf(kept).slice(0, 8)).toEqual(
    expect.arrayContaining(oneADay('2024-05-24', 7).map(({ day }) => day)),
  );
});

const anyBackups = fc
  .array(fc.integer({ min: 15_000, max: 25_000 }), { minLength: 1, maxLength: 80 })
  .map((days) => days.map((day, at): NumberedBackup => ({ sequence: at + 1, day: fromDayNumber(day) })));

test('whatever the clock did: the newest stays, no more than the rule says, and once more changes nothing', () => {
  fc.assert(
    fc.property(anyBackups, (backups) => {
      const kept = chooseKept(backups);
      expect(kept.has(backups.at(-1) as NumberedBackup)).toBe(true);
      expect(kept.size).toBeLessThanOrEqual(keptBackups.daily + keptBackups.weekly + keptBackups.monthly);
      expect(kept.size).toBeGreaterThanOrEqual(
        Math.min(keptBackups.daily, new Set(backups.map(({ day }) => day)).size),
      );
      expect(chooseKept([...kept])).toEqual(kept);
    }),
  );
});

test.each([
  ['2024-05-20', '2024-05-20', null],
  ['2024-05-13', '2024-05-20', null],
  ['2024-05-12', '2024-05-20', 8],
  ['2024-05-25', '2024-05-20', 5],
  [null, '2024-05-20', 'never'],
] as const)('last copy outside %s, today %s: %s', (last, today, expected) => {
  expect(overdueOutsideCopy(last, today)).toBe(expected);
});
