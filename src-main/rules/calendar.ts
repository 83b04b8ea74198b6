/** A day of the calendar; month 1..12. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** Number of days of a month 1..12 (Gregorian). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** True when the day exists, years 1..9999. */
export function isCalendarDay({ year, month, day }: CalendarDay): boolean {
  if (![year, month, day].every(Number.isInteger)) return false;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** `YYYY-MM-DD` of a day that exists. */
export function toIso({ year, month, day }: CalendarDay): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** True for `YYYY-MM-DD` of a day that exists ("2021-02-29" is not one). */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  return isCalendarDay({
    year: Number(text.slice(0, 4)),
    month: Number(text.slice(5, 7)),
    day: Number(text.slice(8)),
  });
}

/** Parts of a `YYYY-MM-DD` date. Throws RangeError on anything else: dates inside are always checked before. */
export function splitIso(iso: string): CalendarDay {
  if (!isIsoDate(iso)) throw new RangeError(`Not an ISO date: ${iso}`);
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8)) };
}

/** Days since 1970-01-01 (negative before). */
export function toDayNumber(iso: string): number {
  const { year, month, day } = splitIso(iso);
  // setUTCFullYear, because Date.UTC takes the years 0..99 for 1900..1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / 86_400_000;
}

/** The date that many days after 1970-01-01. */
export function fromDayNumber(days: number): string {
  const date = new Date(days * 86_400_000);
  return toIso({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
}

/** Adds days to an ISO date. */
export const addDays = (iso: string, days: number): string => fromDayNumber(toDayNumber(iso) + days);

/** Days from one ISO date to another; negative when `to` comes first. */
export const daysBetween = (from: string, to: string): number => toDayNumber(to) - toDayNumber(from);

/** Adds months to an ISO date; a day that the month does not have becomes its last (31 Jan + 1 = 28/29 Feb). */
export function addMonths(iso: string, months: number): string {
  const { year, month, day } = splitIso(iso);
  const total = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 };
  return toIso({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** Adds years to an ISO date; 29 Feb becomes 28 Feb where there is none. */
export const addYears = (iso: string, years: number): string => addMonths(iso, years * 12);

/** The calendar day of a Date on this workstation's clock (local time, not UTC). */
export function isoDateOf(date: Date): string {
  return toIso({ year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() });
}
