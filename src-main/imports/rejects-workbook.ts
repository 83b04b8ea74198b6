import type { PreviewRow } from '../contract/imports.ts';
import { type Result, success } from '../contract/result.ts';
import { replaceFile } from '../disk/replace-file.ts';
import { writeSafeText } from '../spreadsheets/write-safe-text.ts';
import type { Table } from './find-table.ts';
import { shownText } from './grid.ts';
import { rejectMark, undecidedMark } from './map-columns.ts';
import { dataCell } from './raw-rows.ts';

/** Rows to be handed back as plain data, so that they can cross from the worker. */
export interface Rejects {
  sheet: string;
  /** Title rows that name a place for the whole sheet. */
  titles: string[];
  headings: string[];
  rows: { cells: (string | number | null)[]; reason: string }[];
}

/** What differs from row to row of one recipient; everything else is filled down, so that each row stands alone. */
const ownFields = new Set(['itemName', 'brand', 'specification', 'quantity', 'unit', 'unitPrice', 'notes']);

/** Gathers the rejected rows with their original columns, and with them those that nobody decided. */
export function collectRejects(table: Table, rows: PreviewRow[], withUndecided: boolean): Rejects {
  const { columns } = table.mapping;
  const leads = new Map<number, number>();
  let lead = 0;
  for (const row of table.rows) {
    if (row.skippedBecause === null && !row.continues) lead = row.row;
    leads.set(row.row, row.continues ? lead : row.row);
  }
  const value = (row: number, column: number): string | number | null => {
    const cell = dataCell(table, row, column);
    if (cell === undefined) return null;
    return cell.type === 'number' ? cell.value : cell.type === 'error' ? cell.value : shownText(cell);
  };
  return {
    sheet: table.grid.sheet.name,
    titles: table.titles.filter((title) => /^(kab|kota|kec|desa|kel)[^:]*:/i.test(title)),
    headings: columns.map((column) => column.heading),
    rows: rows
      .filter((row) => row.outcome === 'rejected' || (withUndecided && row.outcome === 'needs-decision'))
      .map((row) => ({
        cells: columns.map(({ index, field }) => {
          const own = value(row.row, index);
          if (own !== null || field === null || ownFields.has(field)) return own;
          return value(leads.get(row.row) || row.row, index);
        }),
        reason: reasonOf(row),
      })),
  };
}

function reasonOf({ outcome, problems }: PreviewRow): string {
  const [mark, severity] =
    outcome === 'rejected' ? ([rejectMark, 'error'] as const) : ([undecidedMark, 'decision'] as const);
  const messages = problems.filter((problem) => problem.severity === severity).map((one) => one.message);
  return mark + messages.join(' ');
}

/**
 * Writes the rejected rows as a workbook: the original columns, and KETERANGAN with the reasons, so that they can be
 * mended in Excel and imported again. A NIK that came as a number stays a number: as text its lost last digit would
 * pass for a true one. The cells are formatted as text, so that what is typed over it keeps all digits.
 */
export async function writeRejects(rejects: Rejects, file: string): Promise<Result<{ rows: number }>> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(rejects.sheet.replace(/[[\]*?:/\\]/g, ' ').slice(0, 31) || 'Ditolak');
  for (const title of rejects.titles) writeSafeText(sheet.addRow([]).getCell(1), title);
  const heading = sheet.addRow([]);
  [...rejects.headings, 'KETERANGAN'].forEach((text, index) => {
    writeSafeText(heading.getCell(index + 1), text);
    sheet.getColumn(index + 1).width = Math.min(40, Math.max(12, text.length + 2));
  });
  heading.font = { bold: true };
  sheet.getColumn(rejects.headings.length + 1).width = 80;
  sheet.views = [{ state: 'frozen', ySplit: heading.number }];
  for (const { cells, reason } of rejects.rows) {
    const row = sheet.addRow([]);
    cells.forEach((value, index) => {
      const cell = row.getCell(index + 1);
      if (typeof value === 'string') writeSafeText(cell, value);
      else if (value !== null)
        Object.assign(cell, { value, numFmt: Math.abs(value) >= 1e11 ? '@' : 'General' });
    });
    writeSafeText(row.getCell(cells.length + 1), reason);
  }
  return replaceFile(file, async (temporary) => {
    await workbook.xlsx.writeFile(temporary);
    return success({ rows: rejects.rows.length });
  });
}
