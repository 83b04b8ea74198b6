import { formatLongDate, isIsoDate, isoDateOf } from '../rules/dates.ts';
import { formatRupiah } from '../rules/money.ts';
import { formatPhone } from '../rules/phones.ts';
import { references } from './name-records.ts';

/** Columns in whole rupiah. */
export const moneyColumns = new Set([
  'unit_price',
  'investment',
  'production_value',
  'annual_turnover',
  'budget',
]);
/** Columns of 0 and 1. */
export const yesNoColumns = new Set([
  'active',
  'price_includes_tax',
  'is_past',
  'is_field_audit',
  'is_final',
]);

const genders: Record<string, string> = { L: 'Laki-laki', P: 'Perempuan' };
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;
const two = (part: number) => String(part).padStart(2, '0');

export interface ValueNames {
  /** Name of a record of a table, or undefined. */
  nameOf: (entity: string, record: string) => string | undefined;
  /** Village and district of a village's code, or null. */
  placeOf: (villageCode: string) => string | null;
}

/** What a value of the history says to a person; null for nothing. */
export function valueWords(
  column: string,
  stored: string | number | null | undefined,
  { nameOf, placeOf }: ValueNames,
): string | null {
  if (stored === null || stored === undefined || stored === '') return null;
  const text = String(stored);
  const table = references[column];
  if (table) return nameOf(table, text) ?? `nomor ${text}`;
  if (column === 'village_code') return placeOf(text) ?? text;
  if (column === 'phones') return text.split(' ').map(formatPhone).join(', ');
  if (moneyColumns.has(column)) return formatRupiah(Number(stored));
  if (yesNoColumns.has(column)) return stored === 0 ? 'tidak' : 'ya';
  if (column === 'gender' || column === 'chair_gender') return genders[text] ?? text;
  if (isIsoDate(text)) return formatLongDate(text);
  if (instant.test(text)) {
    const moment = new Date(text);
    return `${formatLongDate(isoDateOf(moment))} ${two(moment.getHours())}.${two(moment.getMinutes())}`;
  }
  return text;
}
