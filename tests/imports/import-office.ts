import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import type { ImportKind, ImportRequest, PreviewRow } from '../../src-main/contract/imports.ts';
import type { Result } from '../../src-main/contract/result.ts';
import type { Connection } from '../../src-main/database/connection.ts';
import { quietControl } from '../../src-main/imports/control.ts';
import { inspectFile, type RunResult, runImport } from '../../src-main/imports/run-import.ts';
import { loadDistricts, loadVillages } from '../../src-main/regions/region-loader.ts';
import { filledOnce, newDatabase, temporaryFolder } from '../database/temporary.ts';

export const resourcesFolder = resolve(import.meta.dirname, '../../resources');
export const sampleFile = join(resourcesFolder, 'contoh', 'penerima-bantuan-2020.xlsx');
export const today = '2024-05-20';

const placesFile = filledOnce((connection) => {
  connection.transaction(() => {
    loadDistricts(connection, resourcesFolder);
    loadVillages(connection, resourcesFolder, '33.03');
  })();
});

/** A database with the places of Purbalingga and a list of sectors. */
export function furnishedDatabase(sectors: string[] = ['Knalpot', 'Gula', 'Batik']): Connection {
  const connection = newDatabase(placesFile);
  connection.transaction(() => {
    const insert = connection.prepare("INSERT INTO sector (name, sector_group) VALUES (?, 'unggulan')");
    for (const name of sectors) insert.run(name);
  })();
  return connection;
}

export type CellValue =
  | string
  | number
  | Date
  | null
  | { formula: string; result: unknown }
  | { error: string };

export interface SheetShape {
  name?: string;
  rows: CellValue[][];
  /** Ranges as Excel writes them. */
  merges?: string[];
  hiddenColumns?: number[];
}

/** Writes a workbook of these sheets into a folder of the test's own. */
export async function workbookFile(...sheets: SheetShape[]): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  for (const [index, { name, rows, merges = [], hiddenColumns = [] }] of sheets.entries()) {
    const sheet = workbook.addWorksheet(name ?? `Lembar${index + 1}`);
    for (const merge of merges) sheet.mergeCells(merge);
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== null) sheet.getCell(r + 1, c + 1).value = value as ExcelJS.CellValue;
      });
    });
    for (const column of hiddenColumns) sheet.getColumn(column).hidden = true;
  }
  const file = join(temporaryFolder(), 'berkas.xlsx');
  await workbook.xlsx.writeFile(file);
  return file;
}

export function textFile(name: string, content: string | Buffer): string {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
}

export const requestFor = (
  kind: ImportKind,
  file: string,
  changes: Partial<ImportRequest> = {},
): ImportRequest => ({
  kind,
  file,
  sheet: null,
  mapping: {},
  corrections: {},
  decisions: {},
  acceptDecisions: false,
  program:
    kind === 'recipients'
      ? {
          name: 'Bantuan Peralatan IKM 2020',
          fiscalYear: null,
          fundSource: null,
          ceremonyDate: null,
          ceremonyPlace: '',
        }
      : null,
  dataYear: null,
  fileVersion: null,
  ...changes,
});

const place = (connection: Connection) => ({ connection, resourcesFolder, today });

export const inspect = (
  connection: Connection,
  kind: ImportKind,
  file: string,
  sheet: string | null = null,
) => inspectFile(place(connection), { kind, file, sheet, mapping: {} }, quietControl);

export const preview = (connection: Connection, request: ImportRequest): Result<RunResult> =>
  runImport(place(connection), request, false, quietControl);

export const commit = (connection: Connection, request: ImportRequest): Result<RunResult> =>
  runImport(place(connection), request, true, quietControl);

/** The value of a result that has to be one. */
export function expectValue<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.value;
}

export const codeOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.error.code);

export function rowOf(rows: PreviewRow[], row: number): PreviewRow {
  const found = rows.find((one) => one.row === row);
  if (!found) throw new Error(`row ${row} is not there`);
  return found;
}

export const codesOf = (row: PreviewRow): string[] => row.problems.map((problem) => problem.code);

/** Every row of every table, for comparing the database before and after. */
export function contentOf(connection: Connection): Record<string, unknown[]> {
  const tables = connection
    .prepare<[], string>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%USING fts5%' AND name NOT LIKE 'business_search%'",
    )
    .pluck()
    .all();
  return Object.fromEntries(
    tables.map((table) => [table, connection.prepare(`SELECT * FROM "${table}"`).all()]),
  );
}

export const count = (connection: Connection, sql: string): number =>
  connection.prepare<[], number>(sql).pluck().get() ?? -1;

/** A NIK of Purbalingga that is possible: women have 40 added to the day. */
export const nikOf = (serial: number, birth = '120584', woman = false): string => {
  const day = Number(birth.slice(0, 2)) + (woman ? 40 : 0);
  return `330305${String(day).padStart(2, '0')}${birth.slice(2)}${String(serial).padStart(4, '0')}`;
};
