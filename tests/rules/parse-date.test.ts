import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatDashDate,
  formatLongDate,
  formatShortDate,
  formatSlashDate,
  isIsoDate,
  parseDate,
  weekdayName,
} from '../../src-main/rules/dates.ts';
import { anyCell, isoDates } from './arbitraries.ts';

const read = (raw: string | number | null, notAfter?: string) => {
  const parsed = parseDate(raw, { notAfter });
  return parsed.ok ? parsed.value : parsed.problem.code;
};

describe('forms that offices write', () => {
  test.each([
    '10/09/2020',
    '10-09-2020',
    '10.09.2020',
    '10 09 2020',
    '10-9-20',
    '10/9/20',
    "10/9/'20",
    '10 - 9 - 2020',
    '10–09–2020',
    '10 Sept 2020',
    '10 Sep. 2020',
    '10-Sep-20',
    '10Sep2020',
    '10 SEPTEMBER 2020',
    ' 10\u00a0September  2020 ',
    '10 September 2020_x000D_',
    'Kamis, 10 September 2020',
    'Kamis 10-09-2020',
    'Hari Kamis, tanggal 10 September 2020',
    'tgl. 10/09/2020',
    "Jum'at, 10 September 2020",
    '2020-09-10',
    '2020/09/10',
    '2020-09-10T00:00:00.000Z',
    '2020-09-10T08:30:00',
    '10/09/2020 00:00:00',
    '10/09/2020 8:30 AM',
    "'10/09/2020",
    44_084,
    44_084.75,
    '44084',
  ])('%s', (raw) => expect(read(raw)).toBe('2020-09-10'));

  test.each([
    ['5 Nopember 2019', '2019-11-05'],
    ['5 Nop 19', '2019-11-05'],
    ['1 Pebruari 2020', '2020-02-01'],
    ['17 Agt 1945', '1945-08-17'],
    ['17 Ags 2020', '2020-08-17'],
    ['17-Aug-20', '2020-08-17'],
    ['2 Mei 2020', '2020-05-02'],
    ['2 May 2020', '2020-05-02'],
    ['31 Des 1999', '1999-12-31'],
    ['1-Oct-21', '2021-10-01'],
    ['9/10/2020', '2020-10-09'],
    ['29/2/2020', '2020-02-29'],
  ])('%s is %s', (raw, iso) => expect(read(raw)).toBe(iso));

  test.each([null, '', '-', '  ', '\u00a0', '--'])('%j is blank', (raw) => expect(read(raw)).toBeNull());
});

describe('what is no date', () => {
  test.each([
    '31/02/2020',
    '29/02/2021',
    '09/13/2020',
    '00/01/2020',
    '10/9',
    '2020',
    2020,
    1999,
    '10 Septembar 2020',
    '10/09/202',
    '10/09/20200',
    '10/09/1899',
    '10/09/2101',
    '2020-09-09T17:00:00.000Z',
    'belum ada',
    '10092020',
    0,
    -1,
    60,
    73_416,
    Number.NaN,
  ])('%s', (raw) => expect(read(raw)).toBe('date-unreadable'));

  test('a formula error has its own code', () => expect(read('#REF!')).toBe('formula-error'));

  test('the problem tells the field, the value and what to do', () => {
    const parsed = parseDate('31/02/2020', { field: 'birthDate' });
    expect(parsed).toMatchObject({
      ok: false,
      problem: { field: 'birthDate', value: '31/02/2020', severity: 'error' },
    });
  });
});

test.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [367, '1901-01-01'],
  [73_415, '2100-12-31'],
])('Excel serial %i is %s', (serial, iso) => expect(read(serial)).toBe(iso));

test.each([
  ['12-5-84', undefined, '1984-05-12'],
  ['12-5-29', undefined, '2029-05-12'],
  ['12-5-30', undefined, '1930-05-12'],
  ['12-5-25', '2020-09-10', '1925-05-12'],
  ['12-5-20', '2020-09-10', '2020-05-12'],
  ['11-9-20', '2020-09-10', '1920-09-11'],
  ['29-2-00', '2020-09-10', '2000-02-29'],
])('two digits of a year: %s, not after %s, is %s', (raw, notAfter, iso) =>
  expect(read(raw, notAfter)).toBe(iso),
);

test('every date is read back from every form', () => {
  fc.assert(
    fc.property(isoDates, (date) => {
      const forms = [
        date,
        formatLongDate(date),
        formatShortDate(date),
        formatSlashDate(date),
        formatDashDate(date),
      ];
      for (const form of [...forms, `${weekdayName(date)}, ${formatLongDate(date)}`])
        expect(read(form)).toBe(date);
    }),
  );
});

test('never throws, and answers only real dates', () => {
  fc.assert(
    fc.property(anyCell, (cell) => {
      const parsed = parseDate(cell, { notAfter: '2026-01-01' });
      if (parsed.ok && parsed.value !== null) expect(isIsoDate(parsed.value)).toBe(true);
    }),
  );
});
