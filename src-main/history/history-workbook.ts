import type { HistoryRow } from '../contract/history.ts';
import { listWorkbook } from '../spreadsheets/list-workbook.ts';

/** What was done to a record, in one word. */
const actionWords: Record<HistoryRow['action'], string> = {
  insert: 'Dibuat',
  update: 'Diubah',
  delete: 'Dihapus',
};

const columns = [
  { heading: 'WAKTU', width: 18, asText: true },
  { heading: 'OLEH', width: 18 },
  { heading: 'PERUBAHAN', width: 11 },
  { heading: 'DATA', width: 20 },
  { heading: 'NAMA', width: 30 },
  { heading: 'ISIAN', width: 22 },
  { heading: 'SEBELUM', width: 34, asText: true },
  { heading: 'SESUDAH', width: 34, asText: true },
];

const two = (part: number) => String(part).padStart(2, '0');
/** "2026-11-24 15.05", in the workstation's time, so that Excel sorts it. */
export const momentWords = (at: string) => {
  const moment = new Date(at);
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${day} ${two(moment.getHours())}.${two(moment.getMinutes())}`;
};

/** The history as a workbook: a line for each field that was changed. */
export const historyWorkbook = (office: string, rows: readonly HistoryRow[]): Promise<Uint8Array> =>
  listWorkbook({
    name: 'Riwayat',
    lines: [office, 'Riwayat perubahan data', `${rows.length} perubahan`],
    frozen: 1,
    columns,
    rows: rows.flatMap((row) =>
      (row.changes.length > 0 ? row.changes : [{ field: '', before: null, after: null }]).map(
        ({ field, before, after }) => [
          momentWords(row.at),
          row.operator,
          actionWords[row.action],
          row.entity,
          row.title,
          field,
          before ?? '',
          after ?? '',
        ],
      ),
    ),
  });
