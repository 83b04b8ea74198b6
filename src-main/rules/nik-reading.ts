import { type CalendarDay, isCalendarDay, splitIso, toIso } from './calendar.ts';
import { formatLongDate } from './dates.ts';
import { districtFromNikPrefix } from './region-codes.ts';

export type Gender = 'L' | 'P';

/** What a NIK says about its holder. */
export interface NikReading {
  /** Dotted district code, `33.03.05`: where the NIK was first issued, not where the holder lives now. */
  districtCode: string;
  gender: Gender;
  /** ISO date; the century is inferred, see readNik. */
  birthDate: string;
}

/** Youngest age, in years, that is believed of somebody who owns or works in a business. */
const YOUNGEST = 15;

/**
 * Reads a NIK of 16 digits (PPKKCC DDMMYY serial; women: day + 40). Null when it is not 16 digits or when day and
 * month cannot be. Two-digit years: `birthDate`, when it agrees in day, month and year, settles the century. Else
 * the latest year that is not after `today` and makes the holder at least 15; so '10' is 1910 in 2020, not a child
 * of ten. Only a 29 February that no such year has falls back to the younger reading. Source: domain.md, NIK.
 */
export function readNik(nik: string, today: string, birthDate?: string | null): NikReading | null {
  if (!/^\d{16}$/.test(nik)) return null;
  const rawDay = Number(nik.slice(6, 8));
  const isWoman = rawDay > 40;
  const partial = { day: isWoman ? rawDay - 40 : rawDay, month: Number(nik.slice(8, 10)) };
  const date = withCentury(partial, Number(nik.slice(10, 12)), today, birthDate);
  if (date === null) return null;
  return {
    districtCode: districtFromNikPrefix(nik.slice(0, 6)),
    gender: isWoman ? 'P' : 'L',
    birthDate: date,
  };
}

function withCentury(
  partial: Pick<CalendarDay, 'day' | 'month'>,
  shortYear: number,
  today: string,
  birthDate?: string | null,
): string | null {
  const now = splitIso(today);
  const century = now.year - (now.year % 100);
  const dates = [century + shortYear, century - 100 + shortYear]
    .map((year) => ({ ...partial, year }))
    .filter(isCalendarDay)
    .map(toIso)
    .filter((date) => date <= today);
  if (birthDate && dates.includes(birthDate)) return birthDate;
  const limit = `${String(now.year - YOUNGEST).padStart(4, '0')}${today.slice(4)}`;
  return dates.find((date) => date <= limit) ?? dates[0] ?? null;
}

/** 'laki-laki' or 'perempuan'. */
export const genderWord = (gender: Gender): string => (gender === 'P' ? 'perempuan' : 'laki-laki');

/** A NIK read aloud for the officer: "Kemangkon, perempuan, 12 Mei 1984". Null: the district is not known. */
export function readNikAloud(reading: NikReading, districtName: string | null): string {
  const place = districtName ?? `kecamatan ${reading.districtCode} tidak dikenal`;
  return `${place}, ${genderWord(reading.gender)}, ${formatLongDate(reading.birthDate)}`;
}
