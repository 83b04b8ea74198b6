import type { AuditRow } from '../../src-main/contract/facilitations.ts';
import { isHour, readHour } from '../../src-main/rules/hour.ts';
import { rowProblems, type SheetColumn } from '../components/sheet/sheet-column.ts';
import { placeWords } from './case-words.ts';

/** A line of the schedule, as it is typed in. */
export type AuditLine = {
  id: number;
  name: string;
  place: string;
  phone: string;
  date: string | null;
  time: string;
  auditor: string;
};

/** What stands in the register; it is changed there. */
const known = { kind: 'text', disabled: () => 'Diubah pada data pelaku usaha.' } as const;

export const auditColumns: SheetColumn<AuditLine>[] = [
  { key: 'name', title: 'Pelaku usaha', width: 16, ...known },
  { key: 'place', title: 'Alamat', width: 14, ...known },
  { key: 'phone', title: 'Telepon', width: 9.5, ...known },
  { key: 'date', title: 'Tanggal', kind: 'date', width: 8 },
  {
    key: 'time',
    title: 'Jam',
    kind: 'text',
    width: 5,
    error: ({ time }) => (time === '' || isHour(time) ? null : `"${time}" bukan jam. Tulis misalnya 08.30.`),
  },
  { key: 'auditor', title: 'Auditor', kind: 'text', width: 13, max: 120 },
];

export const auditLine = (row: AuditRow): AuditLine => ({
  id: row.id,
  name: row.businessName ? `${row.ownerName} (${row.businessName})` : row.ownerName,
  place: placeWords(row),
  phone: row.phone,
  date: row.plannedDate,
  time: row.plannedTime,
  auditor: row.auditor,
});

/** The lines that were typed in since, and the plans of those in which everything could be read. */
export function changedPlans(before: readonly AuditLine[], after: readonly AuditLine[]) {
  const changed = after
    .filter((line, index) => line !== before[index])
    .map((line) => ({ ...line, time: readHour(line.time) }));
  const isSound = (line: AuditLine) => rowProblems(auditColumns, line).size === 0;
  return {
    changed,
    plans: changed.filter(isSound).map((line) => ({
      caseId: line.id,
      plannedDate: line.date,
      plannedTime: line.time,
      auditor: line.auditor,
    })),
  };
}
