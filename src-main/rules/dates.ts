import { splitIso, toDayNumber } from './calendar.ts';
import { spellNumber } from './terbilang.ts';

export { addDays, addMonths, addYears, daysBetween, isIsoDate, isoDateOf } from './calendar.ts';
export { parseDate } from './parse-date.ts';

// All functions here take an ISO date (`YYYY-MM-DD`) and throw RangeError on anything else.
// Forms shown: domain.md, "Dates".

export const MONTH_NAMES = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const SHORT_MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'Mei',
  'Jun',
  'Jul',
  'Agu',
  'Sep',
  'Okt',
  'Nov',
  'Des',
] as const;

/** 1970-01-01 was a Thursday, so the list starts there. */
const WEEKDAYS = ['Kamis', 'Jumat', 'Sabtu', 'Minggu', 'Senin', 'Selasa', 'Rabu'] as const;

/** Indonesian name of a month 1..12. Throws RangeError outside of it. */
export function monthName(month: number): string {
  const name = MONTH_NAMES[month - 1];
  if (name === undefined) throw new RangeError(`No month ${month}`);
  return name;
}

/** Senin, Selasa, Rabu, Kamis, Jumat, Sabtu or Minggu: always derived from the date, never typed. */
export function weekdayName(iso: string): string {
  return WEEKDAYS[((toDayNumber(iso) % 7) + 7) % 7] ?? '';
}

/** '2020-09-10' as '10 September 2020'. */
export function formatLongDate(iso: string): string {
  const { year, month, day } = splitIso(iso);
  return `${day} ${monthName(month)} ${year}`;
}

/** '2020-09-10' as '10 Sep 2020'. */
export function formatShortDate(iso: string): string {
  const { year, month, day } = splitIso(iso);
  return `${day} ${SHORT_MONTHS[month - 1]} ${year}`;
}

/** '2020-09-10' as '10/09/2020', day first. */
export function formatSlashDate(iso: string): string {
  splitIso(iso);
  return `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}

/** '2020-09-10' as '10-09-2020', day first. */
export function formatDashDate(iso: string): string {
  return formatSlashDate(iso).replaceAll('/', '-');
}

/** A date in words, for the opening of a handover letter. */
export interface SpelledDate {
  weekday: string;
  day: string;
  month: string;
  year: string;
}

/** '2020-09-10' as { weekday: 'Kamis', day: 'sepuluh', month: 'September', year: 'dua ribu dua puluh' }. */
export function spellDate(iso: string): SpelledDate {
  const { year, month, day } = splitIso(iso);
  return {
    weekday: weekdayName(iso),
    day: spellNumber(day),
    month: monthName(month),
    year: spellNumber(year),
  };
}
