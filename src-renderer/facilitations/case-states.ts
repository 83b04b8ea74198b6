import type { RowStatus } from '../aid/row-filter.tsx';
import type { ListedCase } from './listed-case.ts';
import type { CaseState } from './places.ts';

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
