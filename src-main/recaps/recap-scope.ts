import type { z } from 'zod';
import type { Delivery } from '../aid/delivery.ts';
import type { recapScope } from '../contract/recaps.ts';
import { cleanText } from '../rules/names.ts';

/** Which aid a recap is about: one programme, one fiscal year, or everything. */
export type RecapScope = z.output<typeof recapScope>;

/** The scope in words, below the title: "Program Bantuan Peralatan IKM 2020, Tahun Anggaran 2020". */
export function scopeInWords(
  scope: RecapScope,
  programName: string | undefined,
  deliveries: readonly Delivery[],
): string {
  const years = [...new Set(deliveries.map((delivery) => delivery.fiscalYear))].sort((a, b) => a - b);
  const [first, last] = scope.year === null ? [years[0], years.at(-1)] : [scope.year, scope.year];
  const fiscalYears = first === last ? `${first}` : `${first} sampai dengan ${last}`;
  const year = first === undefined ? '' : `, Tahun Anggaran ${fiscalYears}`;
  if (programName === undefined) return `Seluruh Program Bantuan${year}`;
  const name = cleanText(programName);
  return `${/^program\b/i.test(name) ? '' : 'Program '}${name}${year}`;
}

/** A file name that Windows takes: "Rekap Program Bantuan Peralatan IKM 2020, Tahun Anggaran 2020.xlsx". */
export const suggestedFileName = (scopeLine: string): string => fileNameOf(`Rekap ${scopeLine}`);

/** The file name of a workbook with this title, without what Windows does not take. */
export function fileNameOf(title: string): string {
  const name = title
    .replace(/[<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 126)
    .replace(/[. ]+$/, '');
  return `${name}.xlsx`;
}
