import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { safeCsvText } from '../spreadsheets/write-safe-text.ts';
import type { ExportColumn, ExportValue } from './export-columns.ts';

const slice = 500;

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
  const stream = createWriteStream(file, { flags: 'wx' });
  const written = finished(stream);
  written.catch(() => undefined);
  const put = async (text: string) => {
    if (!stream.write(text)) await Promise.race([once(stream, 'drain'), written]);
  };
  const lineOf = (values: string[]) =>
    `${values.map((value) => fieldOf(value, separator)).join(separator)}\r\n`;
  await put(`\uFEFF${lineOf(['NO', ...columns.map(({ heading }) => heading)])}`);
  let done = 0;
  let text = '';
  for (const row of rows) {
    done++;
    text += lineOf([String(done), ...row.map((value, index) => textOf(value, columns[index]?.kind))]);
    if (done % slice !== 0) continue;
    await put(text);
    text = '';
    await breathe(done);
  }
  stream.end(text);
  await written;
}

/** Numbers with a decimal comma, dates day first, as the rest of Windows in Indonesia shows them. */
function textOf(value: ExportValue, kind: ExportColumn['kind'] | undefined): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (kind === 'date') return value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
  return safeCsvText(value);
}

const fieldOf = (text: string, separator: string): string =>
  /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
