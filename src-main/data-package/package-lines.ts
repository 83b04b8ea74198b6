import { csvLine } from '../spreadsheets/write-csv.ts';
import { safeCsvText } from '../spreadsheets/write-safe-text.ts';
import type { PackageTable, PackageValue } from './package-table.ts';

/** The first line of a table's file: the names of its fields. */
export const headingLine = (table: PackageTable): string =>
  csvLine(
    table.fields.map(({ name }) => name),
    ',',
  );

/** The writer of a table's lines. */
export interface LineWriter {
  /** From values in the order of the table's fields. */
  line(values: readonly PackageValue[]): string;
  /** The fields in which a text was marked so that it does not run as a formula, in the lines so far. */
  marked(): string[];
}

/** Makes the writer of a table's lines, masked on wish. */
export function createLine(table: PackageTable, mask: boolean): LineWriter {
  const marked = new Set<string>();
  const writers = table.fields.map((one) => {
    const hide = mask ? one.mask : undefined;
    return (value: PackageValue): string => {
      if (value === null || value === '') return '';
      if (one.type === 'boolean') return value === 0 ? 'false' : 'true';
      if (typeof value === 'number') return String(value);
      // PostgreSQL's text knows no NUL, and a half of a surrogate pair is no UTF-8.
      const text = value.replaceAll('\0', '').toWellFormed();
      const shown = hide ? hide(text) : text;
      const safe = safeCsvText(shown);
      if (safe !== shown) marked.add(one.name);
      return safe;
    };
  });
  return {
    line: (values) =>
      csvLine(
        writers.map((write, index) => write(values[index] ?? null)),
        ',',
      ),
    marked: () => table.fields.map(({ name }) => name).filter((name) => marked.has(name)),
  };
}
