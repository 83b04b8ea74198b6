import type { CaseRow } from '../../src-main/contract/facilitations.ts';
import { daysBetween, formatShortDate } from '../../src-main/rules/dates.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';

/** "lewat tenggat 12 hari", "tenggat 15 Sep 2020", or '' where there is none. */
export function dueWords({ due, overdue }: Pick<CaseRow, 'due' | 'overdue'>, today: string): string {
  if (due === null) return '';
  return overdue
    ? `lewat tenggat ${formatNumber(daysBetween(due, today))} hari`
    : `tenggat ${formatShortDate(due)}`;
}

/** "Mrebet, Bojong"; the district first, because work goes by district. */
export const placeWords = ({ villageName, districtName }: Pick<CaseRow, 'villageName' | 'districtName'>) =>
  [villageName, districtName].filter(Boolean).join(', ');

/** "Siti Aminah" or "3 pelaku usaha". */
export const whoWords = (rows: readonly Pick<CaseRow, 'ownerName'>[]): string =>
  rows.length === 1 ? (rows[0]?.ownerName ?? '') : `${formatNumber(rows.length)} pelaku usaha`;
