import * as XLSX from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';

/** The workbook as a second reader (SheetJS) sees it. */
export const readWorkbook = (bytes: Uint8Array): XLSX.WorkBook =>
  XLSX.read(bytes, { cellFormula: true, cellNF: true, cellStyles: true, cellDates: false });

/** A cell; a missing one is an empty one. */
export function cellAt(workbook: XLSX.WorkBook, sheet: string, address: string): XLSX.CellObject {
  const cell: XLSX.CellObject | undefined = workbook.Sheets[sheet]?.[address];
  return cell ?? { t: 'z' };
}

/** Every filled cell of a sheet with its address. */
export function cellsOf(workbook: XLSX.WorkBook, sheet: string): [string, XLSX.CellObject][] {
  return Object.entries(workbook.Sheets[sheet] ?? {}).filter(([address]) => !address.startsWith('!'));
}

/** Texts of a sheet, row by row. */
export const rowsOf = (workbook: XLSX.WorkBook, sheet: string): (string | number | null)[][] =>
  XLSX.utils.sheet_to_json(workbook.Sheets[sheet] ?? {}, { header: 1, defval: null, blankrows: true });

/** The XML of the sheets, in their order. */
export function sheetXml(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  return Object.keys(parts)
    .filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
    .sort()
    .map((name) => strFromU8(parts[name] ?? new Uint8Array()));
}

/**
 * Computes a cell from the numbers alone, without looking at the results that stand beside formulas. Knows what the
 * recap uses: a reference, SUM, COUNT, MAX - MIN of a range, and a product.
 */
export function compute(workbook: XLSX.WorkBook, sheet: string, address: string): number | undefined {
  const { f: formula, v: value } = cellAt(workbook, sheet, address);
  if (formula === undefined) return typeof value === 'number' ? value : undefined;
  const values = (reference: string) => valuesOf(workbook, sheet, reference);
  const call = /^(SUM|COUNT)\(([^()]+)\)$/.exec(formula);
  if (call) {
    const numbers = values(call[2] ?? '');
    return call[1] === 'COUNT' ? numbers.length : numbers.reduce((sum, number) => sum + number, 0);
  }
  const spread = /^MAX\(([^()]+)\)-MIN\(\1\)$/.exec(formula);
  if (spread) return Math.max(...values(spread[1] ?? '')) - Math.min(...values(spread[1] ?? ''));
  if (/[(+]/.test(formula)) throw new Error(`Unknown formula ${formula}`);
  return formula.split('*').reduce((product, reference) => product * (values(reference)[0] ?? 0), 1);
}

/** Numbers of a cell or range, of this sheet or of one named in front. */
function valuesOf(workbook: XLSX.WorkBook, sheet: string, reference: string): number[] {
  const [, name, range = ''] = /^(?:'([^']+)'!)?([A-Z]+\d+(?::[A-Z]+\d+)?)$/.exec(reference) ?? [];
  if (range === '') throw new Error(`Unknown reference ${reference}`);
  const { s, e } = XLSX.utils.decode_range(range);
  const found: number[] = [];
  for (let r = s.r; r <= e.r; r++) {
    for (let c = s.c; c <= e.c; c++) {
      const value = compute(workbook, name ?? sheet, XLSX.utils.encode_cell({ r, c }));
      if (value !== undefined) found.push(value);
    }
  }
  return found;
}
