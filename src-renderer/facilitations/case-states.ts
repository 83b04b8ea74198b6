import type { CaseRow } from '../../src-main/contract/facilitations.ts';
import type { RowStatus } from '../aid/row-filter.tsx';
import type { CaseState } from './places.ts';

/** A case as the filters and lists of this folder take it. */
export interface ListedCase extends CaseRow {
  name: string;
  organisation: string;
}

export const listed = (rows: CaseRow[]): ListedCase[] =>
  rows.map((row) => ({ ...row, name: row.ownerName, organisation: row.businessName }));

/** The choices of the filter "Keadaan"; `endingIds` are the cases whose certificate Beranda reminds of. */
export function caseStatuses(
  endingIds: ReadonlySet<number>,
): (RowStatus<ListedCase> & { value: CaseState })[] {
  return [
    { value: 'terlambat', label: 'Lewat tenggat', is: (row) => row.overdue },
    {
      value: 'sertifikat',
      label: 'Sertifikat berakhir',
      is: (row) => endingIds.has(row.id),
    },
    { value: 'berjalan', label: 'Berjalan', is: (row) => row.standing === 'berjalan' },
    { value: 'selesai', label: 'Selesai', is: (row) => row.standing === 'selesai' },
    { value: 'berhenti', label: 'Berhenti', is: (row) => row.standing === 'berhenti' },
  ];
}
