import { failure, type Result, success } from '../contract/result.ts';
import type { Table } from '../imports/find-table.ts';
import { ruleValue } from '../imports/grid.ts';
import type { MappedColumn } from '../imports/map-columns.ts';
import { dataCell } from '../imports/raw-rows.ts';
import { parseAttendance } from '../rules/attendance.ts';
import { formatLongDate, isIsoDate, parseDate } from '../rules/dates.ts';

/** A session as far as its column names it. */
export interface NamedSession {
  id: number;
  date: string;
}

/** A column of the sheet that holds the attendance of a session. */
export interface SessionColumn {
  /** Of the column in the sheet. */
  index: number;
  heading: string;
  session: NamedSession;
}

/** Columns of results, which hold numbers and words that could pass for marks ("0", "1", "hadir"). */
const result =
  /^(jumlah|jml|total|hadir|izin|sakit|alpa|kehadiran|%|persen|pre-?tes|post?-?tes|nilai|kelulusan|nomor|no\.?|ttd|tanda tangan|keterangan|ket\.?)\b/i;
const ordinal = /(?:^p|pertemuan|hari|sesi|ke)[\s.-]*(?:ke[\s.-]*)?(\d{1,3})\b/i;
const day = /(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}\s+[a-z]+\s+\d{4})/i;

/** The date in a heading such as "P1 24/08/2020", or null. */
function dateIn(heading: string): string | null {
  const found = day.exec(heading)?.[1];
  const parsed = found === undefined ? null : parseDate(found, { field: 'date' });
  return parsed?.ok && parsed.value !== null && isIsoDate(parsed.value) ? parsed.value : null;
}

/**
 * Finds the columns of the sessions among those that are no field: all their cells are marks or blank, or their heading
 * names a session. Each is told its session by the date in its heading, else by its number ("P2", "Pertemuan 2"), else
 * by its place among them. Failures: `sessions-missing`, `session-unknown`.
 */
export function findSessionColumns(table: Table, sessions: readonly NamedSession[]): Result<SessionColumn[]> {
  const rows = table.rows.filter((row) => row.skippedBecause === null);
  const isMarks = ({ index, heading }: MappedColumn): boolean => {
    const marks = rows.map(({ row }) => parseAttendance(ruleValue(dataCell(table, row, index))));
    const some = marks.filter((mark) => mark !== null);
    const named = dateIn(heading) !== null || ordinal.test(heading);
    return named || (some.length > 0 && some.every((mark) => mark !== 'unreadable'));
  };
  const columns = table.mapping.columns.filter(
    (column) =>
      column.field === null && column.heading !== '' && !result.test(column.heading) && isMarks(column),
  );
  if (columns.length === 0)
    return failure(
      'sessions-missing',
      'Kolom pertemuan tidak ditemukan. Tulis judulnya dengan tanggal atau nomor, misalnya "P1 24/08/2020", dan isinya H, I, S, atau A.',
    );
  const found: SessionColumn[] = [];
  for (const [place, { index, heading }] of columns.entries()) {
    const date = dateIn(heading);
    const number = Number(ordinal.exec(heading)?.[1] ?? place + 1);
    const onDay = date === null ? [] : sessions.filter((session) => session.date === date);
    const session = date === null ? sessions[number - 1] : onDay.length > 1 ? sessions[number - 1] : onDay[0];
    if (!session)
      return failure(
        'session-unknown',
        `Kolom "${heading}" tidak cocok dengan pertemuan mana pun${date === null ? '' : ` (tanggal ${formatLongDate(date)})`}. Jadwalkan pertemuannya dahulu, atau perbaiki judul kolom.`,
      );
    const twin = found.find((one) => one.session.id === session.id);
    if (twin)
      return failure(
        'session-twice',
        `Kolom "${twin.heading}" dan "${heading}" menunjuk pertemuan yang sama (${formatLongDate(session.date)}).`,
      );
    found.push({ index, heading, session });
  }
  return success(found);
}
