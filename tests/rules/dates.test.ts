import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  formatDashDate,
  formatLongDate,
  formatShortDate,
  formatSlashDate,
  isIsoDate,
  isoDateOf,
  spellDate,
  weekdayName,
} from '../../src-main/rules/dates.ts';
import { isoDates } from './arbitraries.ts';

test('the date of the article', () => {
  const date = '2020-09-10';
  expect(formatLongDate(date)).toBe('10 September 2020');
  expect(formatShortDate(date)).toBe('10 Sep 2020');
  expect(formatSlashDate(date)).toBe('10/09/2020');
  expect(formatDashDate(date)).toBe('10-09-2020');
  expect(weekdayName(date)).toBe('Kamis');
  expect(spellDate(date)).toEqual({
    weekday: 'Kamis',
    day: 'sepuluh',
    month: 'September',
    year: 'dua ribu dua puluh',
  });
});

describe('isIsoDate', () => {
  test.each(['2020-02-29', '2000-02-29', '1999-12-31', '0001-01-01'])('%s exists', (d) =>
    expect(isIsoDate(d)).toBe(true),
  );
  test.each([
    '2021-02-29',
    '1900-02-29',
    '2020-13-01',
    '2020-00-10',
    '2020-04-31',
    '2020-4-1',
    '20-04-01',
    '',
    '0000-01-01',
    '2020-09-10T00:00',
  ])('%s does not', (d) => expect(isIsoDate(d)).toBe(false));
});

test('weekdays follow each other, and agree with the clock of the machine', () => {
  const names = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
  fc.assert(
    fc.property(isoDates, (date) => {
      expect(weekdayName(date)).toBe(names[new Date(`${date}T12:00:00Z`).getUTCDay()]);
      expect(daysBetween(date, addDays(date, 7))).toBe(7);
      expect(weekdayName(addDays(date, 7))).toBe(weekdayName(date));
    }),
  );
});

test.each([
  ['2020-01-31', 1, '2020-02-29'],
  ['2021-01-31', 1, '2021-02-28'],
  ['2020-11-30', 3, '2021-02-28'],
  ['2020-03-31', -1, '2020-02-29'],
  ['2020-09-10', 3, '2020-12-10'],
  ['2020-09-10', 4, '2021-01-10'],
  ['2020-09-10', -9, '2019-12-10'],
  ['2020-09-10', 0, '2020-09-10'],
])('%s and %i months is %s', (from, months, to) => expect(addMonths(from, months)).toBe(to));

test('a leap day has its years', () => {
  expect(addYears('2020-02-29', 3)).toBe('2023-02-28');
  expect(addYears('2020-02-29', 4)).toBe('2024-02-29');
});

test('isoDateOf is the local day', () => expect(isoDateOf(new Date(2020, 8, 10, 23, 59))).toBe('2020-09-10'));

test.each(['', '10/09/2020', '2021-02-30'])('formats refuse "%s"', (text) => {
  for (const format of [formatLongDate, formatShortDate, formatSlashDate, formatDashDate, weekdayName]) {
    expect(() => format(text)).toThrow(RangeError);
  }
});
