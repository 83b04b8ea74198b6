import type { DamageKind } from '../contract/damaged-numbers.ts';

/** The day and month of a NIK; women's days are written 40 higher. */
const day = '(CAST(substr(nik, 7, 2) AS INTEGER) % 40)';

/**
 * What each kind is, in SQL over `business`. A NIK that a spreadsheet held as a number has lost its 16th digit, which
 * is 0 since: most serials are below 0010, so most damaged ones end in 0000; the others end in one 0, as one of ten
 * whole ones does. The list says so, and leaves it to the officer.
 */
export const damageConditions: Record<DamageKind, string> = {
  'nik-unreadable': "nik IS NULL AND nik_as_written <> ''",
  'nik-serial-zero': "nik LIKE '%0000'",
  'nik-ends-zero': "nik LIKE '%0' AND nik NOT LIKE '%0000'",
  'nik-gender': "nik IS NOT NULL AND gender IS NOT NULL AND (substr(nik, 7, 2) > '40') <> (gender = 'P')",
  'nik-birthdate': `nik IS NOT NULL AND birth_date IS NOT NULL AND (
    substr(nik, 11, 2) <> substr(birth_date, 3, 2) OR substr(nik, 9, 2) <> substr(birth_date, 6, 2)
    OR ${day} <> CAST(substr(birth_date, 9, 2) AS INTEGER))`,
  'nik-region': `nik IS NOT NULL AND NOT EXISTS (SELECT 1 FROM district
    WHERE code = substr(nik, 1, 2) || '.' || substr(nik, 3, 2) || '.' || substr(nik, 5, 2))`,
  'nik-missing': "nik IS NULL AND nik_as_written = ''",
  'phone-unreadable': "phone_as_written <> ''",
  'phone-missing': "phones = '' AND phone_as_written = ''",
};
