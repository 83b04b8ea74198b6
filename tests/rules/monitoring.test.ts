import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addYears } from '../../src-main/rules/dates.ts';
import { heldOf } from '../../src-main/rules/goods-held.ts';
import { nextVisit, quarterOf, quarterWords } from '../../src-main/rules/monitoring.ts';

const rule = { everyMonths: 3, forYears: 2 };

describe('the next visit', () => {
  test.each([
    ['before the first visit', '2024-03-06', [], '2024-05-01', '2024-06-06', 0],
    ['on its day it is due and not late', '2024-03-06', [], '2024-06-06', '2024-06-06', 0],
    ['late by days', '2024-03-06', [], '2024-06-16', '2024-06-06', 10],
    [
      'after the last visit, in whatever order',
      '2024-03-06',
      ['2024-09-01', '2024-06-10'],
      '2024-10-01',
      '2024-12-01',
      0,
    ],
    ['at the end of a short month', '2023-11-30', [], '2023-12-01', '2024-02-29', 0],
    ['the last one within the years', '2024-03-06', ['2025-12-06'], '2026-01-01', '2026-03-06', 0],
    ['none beyond the years', '2024-03-06', ['2025-12-07'], '2026-01-01', null, 0],
    ['none when the years are over', '2024-03-06', [], '2026-03-07', null, 0],
    ['none without a handover', null, [], '2024-05-01', null, 0],
  ])('%s', (_what, deliveredAt, visits, today, dueAt, overdueDays) => {
    expect(nextVisit({ deliveredAt, visits, isPast: false, today }, rule)).toEqual({ dueAt, overdueDays });
  });

  test('what earlier years gave is visited again only once somebody began to', () => {
    const past = { deliveredAt: '2019-05-01', isPast: true, today: '2024-08-01' };
    expect(nextVisit({ ...past, visits: [] }, rule).dueAt).toBeNull();
    expect(nextVisit({ ...past, visits: ['2024-04-01'] }, rule)).toEqual({
      dueAt: '2024-07-01',
      overdueDays: 31,
    });
    expect(nextVisit({ ...past, deliveredAt: null, visits: ['2024-04-01'] }, rule).dueAt).toBe('2024-07-01');
  });

  test('is never before the last visit nor beyond the years, and late only after its day', () => {
    const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2022-01-01', days));
    fc.assert(
      fc.property(day, fc.array(day, { maxLength: 6 }), day, (deliveredAt, all, today) => {
        const visits = all.filter((date) => date >= deliveredAt);
        const { dueAt, overdueDays } = nextVisit({ deliveredAt, visits, isPast: false, today }, rule);
        if (dueAt === null) {
          expect(overdueDays).toBe(0);
          return;
        }
        expect(dueAt > (visits.toSorted().at(-1) ?? deliveredAt)).toBe(true);
        expect(dueAt <= addYears(deliveredAt, rule.forYears)).toBe(true);
        expect(overdueDays > 0).toBe(today > dueAt);
      }),
    );
  });
});

test('quarters', () => {
  expect(['2024-01-01', '2024-03-31', '2024-04-01', '2024-12-31'].map(quarterOf)).toEqual([
    '2024-1',
    '2024-1',
    '2024-2',
    '2024-4',
  ]);
  expect(quarterWords('2024-3')).toBe('Triwulan III 2024');
});

test('what a recipient has on a day: less what was taken back until then; a replacement changes nothing', () => {
  const returns = [
    { itemId: 1, quantity: 2, date: '2024-04-01', kind: 'dikembalikan' as const },
    { itemId: 1, quantity: 1, date: '2024-05-01', kind: 'diganti' as const },
    { itemId: 2, quantity: 4, date: '2024-04-01', kind: 'dikembalikan' as const },
  ];
  expect(heldOf(1, 10, returns)).toBe(8);
  expect(heldOf(1, 10, returns, '2024-03-31')).toBe(10);
  expect(heldOf(1, 10, returns, '2024-04-01')).toBe(8);
  expect(heldOf(3, 10, returns)).toBe(10);
});
