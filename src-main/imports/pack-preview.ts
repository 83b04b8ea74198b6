import { type ImportKind, outcomes, type PreviewRow } from '../contract/imports.ts';
import { searchable } from '../rules/words-match.ts';
import type { Table } from './find-table.ts';
import { shownText } from './grid.ts';
import { cellName, importField } from './import-fields.ts';
import { type PackedTexts, packTexts } from './packed-texts.ts';
import { dataCell } from './raw-rows.ts';

/** Every row of a preview as the main process keeps it, to be looked at page by page. */
export interface PackedPreview {
  /** Number of the first row in the sheet; the others follow without a gap. */
  firstRow: number;
  /** JSON of each row. */
  rows: PackedTexts;
  /** The place of each row's outcome in the contract's list. */
  outcomes: Uint8Array<ArrayBuffer>;
  /** What a search looks through: one blank before each word, a line's end behind the last. */
  searched: PackedTexts;
  /** JSON of the texts of each row's cells, in the order of `columns`. */
  cells: PackedTexts;
  columns: { cell: string; label: string; heading: string }[];
  /** The likest candidate of each row: what it is by `candidateKinds`, and its number. */
  candidateKinds: Uint8Array<ArrayBuffer>;
  candidates: Int32Array<ArrayBuffer>;
}

/** What a candidate is; the first stands for none. */
export const candidateKinds = ['', 'businessId', 'groupId', 'row'] as const;

/** A number too long to be shown whole by Excel's own format is given with all its digits. */
function textOfCell(table: Table, row: number, index: number): string {
  const cell = dataCell(table, row, index);
  const shown = shownText(cell);
  return cell?.type === 'number' && /\de[+-]?\d/i.test(shown) ? String(cell.value) : shown;
}

/** Packs the rows of a preview with the cells that they were read from. */
export function packPreview(kind: ImportKind, table: Table, rows: readonly PreviewRow[]): PackedPreview {
  const columns = table.mapping.columns.flatMap((column) => {
    const field = column.field === null ? undefined : importField(kind, column.field);
    return field ? [{ column, field }] : [];
  });
  const textsOf = (row: number): string[] =>
    columns.map(({ column }) => textOfCell(table, row, column.index));
  const searchedText = ({ row, name, organisation, place, detail }: PreviewRow): string =>
    ` ${searchable([row, name, organisation, place, detail, ...textsOf(row)].join(' '))}\n`;
  const likest = rows.map(({ candidates: [first] }) => {
    const kind = first ? candidateKinds.findIndex((one) => one !== '' && first[one] !== null) : 0;
    return { kind: Math.max(0, kind), number: first?.businessId ?? first?.groupId ?? first?.row ?? 0 };
  });
  const pack = (of: (row: PreviewRow) => string): PackedTexts =>
    packTexts(rows.length, (index) => {
      const row = rows[index];
      return row ? of(row) : '';
    });
  return {
    firstRow: rows[0]?.row ?? 0,
    rows: pack((row) => JSON.stringify(row)),
    outcomes: Uint8Array.from(rows, (row) => outcomes.indexOf(row.outcome)),
    searched: pack(searchedText),
    cells: pack((row) => JSON.stringify(textsOf(row.row))),
    columns: columns.map(({ column, field }) => ({
      cell: cellName(field.field, column.year),
      label: column.year === null ? field.label : `${field.label} ${column.year}`,
      heading: column.heading,
    })),
    candidateKinds: Uint8Array.from(likest, ({ kind }) => kind),
    candidates: Int32Array.from(likest, ({ number }) => number),
  };
}

/** The blocks of a packed preview that are handed over, not copied. */
export const blocksOf = (packed: PackedPreview): ArrayBuffer[] => [
  packed.outcomes.buffer,
  packed.candidateKinds.buffer,
  packed.candidates.buffer,
  ...[packed.rows, packed.searched, packed.cells].flatMap(({ bytes, ends }) => [bytes.buffer, ends.buffer]),
];
