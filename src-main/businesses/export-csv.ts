import { csvLine, writeCsvFile } from '../spreadsheets/write-csv.ts';
import { safeCsvText } from '../spreadsheets/write-safe-text.ts';
import type { ExportColumn, ExportValue } from './export-columns.ts';

/**
 * Writes a CSV that Excel opens by double click: UTF-8 with its mark, CRLF. Text that looks like a formula gets the
 * apostrophe that the import takes away again. There is no title: the first line is the heading.
 */
export async function writeExportCsv(
  file: string,
  separator: ';' | ',',
  columns: ExportColumn[],
  rows: Iterable<ExportValue[]>,
  breathe: (done: number) => Promise<void>,
): Promise<void> {
  function* lines() {
    let number = 0;
    for (const row of rows) {
      number++;
      yield csvLine(
        [String(number), ...row.map((value, index) => textOf(value, columns[index]?.kind))],
        separator,
      );
    }
  }
  const firstLine = csvLine(
    ['NO', ...columns.map(({ group, heading }) => (group ? `${group} / ${heading}` : heading))],
    separator,
  );
  await writeCsvFile(file, `\uFEFF${firstLine}`, lines(), breathe);
}

/** Numbers with a decimal comma, dates day first, as the rest of Windows in Indonesia shows them. */
function textOf(value: ExportValue, kind: ExportColumn['kind'] | undefined): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (kind === 'date') return value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
  return safeCsvText(value);
}
