import { basename } from 'node:path';
import type { ImportRequest, Inspection, PreviewRow } from '../contract/imports.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import { takeImportRestorePoint } from '../database/take-restore-point.ts';
import { createSettingStore } from '../settings/setting-store.ts';
import { openWorkbook } from '../spreadsheets/open-workbook.ts';
import type { Workbook } from '../spreadsheets/workbook.ts';
import { hasChanges, type Written, writePlan } from './commit.ts';
import { Cancelled, type Control, checkpoint } from './control.ts';
import { dataYearOf } from './data-year.ts';
import type { HeadingColumn } from './find-headings.ts';
import { findTable, readTable, recallMapping, samplesOf, type Table } from './find-table.ts';
import { createImportBatches } from './import-batches.ts';
import { importFields } from './import-fields.ts';
import { type ImportPlan, makePlan } from './make-plan.ts';
import { propose } from './map-columns.ts';
import { createMappingMemory } from './mapping-memory.ts';
import { collectRejects, type Rejects } from './rejects-workbook.ts';
import { makeReport, type Report } from './report.ts';

/** Where an import reads and writes. */
export interface ImportPlace {
  connection: Connection;
  resourcesFolder: string;
  /** ISO date. */
  today: string;
}

/** What came of a run. */
export interface RunResult {
  report: Report;
  rows: PreviewRow[];
  table: Table;
  programId: number | null;
  fileVersion: string;
  /** The rejected rows, and where asked for the undecided ones, to be handed back. */
  rejects: (options?: { withUndecided: boolean }) => Rejects;
}

type InspectRequest = Pick<ImportRequest, 'kind' | 'file' | 'sheet' | 'mapping'>;

interface Opened {
  workbook: Workbook;
  table: Table;
}

/** Failures: those of openWorkbook and findTable, and `file-changed` when `expected` is another version. */
function open(
  place: ImportPlace,
  request: InspectRequest,
  expected: string | null,
  control: Control,
): Result<Opened> {
  checkpoint(control, 'membuka berkas', 0, 0);
  const workbook = openWorkbook(request.file);
  if (!workbook.ok) return workbook;
  if (expected !== null && workbook.value.sha256 !== expected)
    return failure(
      'file-changed',
      `Berkas "${basename(request.file)}" sudah berubah sejak diperiksa. Periksa isinya sekali lagi.`,
    );
  checkpoint(control, 'mencari tabel', 0, 0);
  const memory = createMappingMemory(place.connection);
  const table = findTable(workbook.value, {
    ...request,
    recall: (columns) => memory.recall(request.kind, columns),
  });
  return table.ok ? success({ workbook: workbook.value, table: table.value }) : table;
}

/** What a file holds and how it would be read; writes nothing. Failures: those of openWorkbook and findTable. */
export function inspectFile(
  place: ImportPlace,
  request: InspectRequest,
  control: Control,
): Result<Inspection> {
  const opened = open(place, request, null, control);
  if (!opened.ok) return opened;
  const { workbook, table } = opened.value;
  return success({
    file: request.file,
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      rows: dataRows(sheet.name === table.grid.sheet.name ? table : readTable(sheet, lookOnly(request))),
      hidden: sheet.hidden,
    })),
    sheet: table.grid.sheet.name,
    headerRows: table.headings.headerRows,
    firstDataRow: table.firstDataRow,
    lastDataRow: table.lastDataRow,
    columns: table.mapping.columns.map((column) => ({
      column: column.column,
      heading: column.heading,
      field: column.field,
      year: column.year,
      hidden: column.hidden,
      samples: samplesOf(table.grid, column, table.firstDataRow, table.lastDataRow),
    })),
    titles: table.titles,
    dataYear: dataYearOf(table),
    mappingProblems: table.mapping.problems,
    importedBefore: createImportBatches(place.connection).ofContent(workbook.sha256),
    fields: importFields[request.kind].map(({ field, label, required }) => ({ field, label, required })),
  });
}

const lookOnly = (request: InspectRequest) => ({ ...request, mapping: {}, recall: () => null });
const dataRows = (table: Table | null): number =>
  table?.rows.filter((row) => row.skippedBecause === null).length ?? 0;

/**
 * Decides every row of a file, and with `write` writes what is new or changed as one batch in one transaction. When
 * nothing is, the database is not touched and there is no batch. Failures: those of openWorkbook and findTable,
 * `file-changed`, `mapping-incomplete`, `program-missing`, `cancelled`, `database-locked`, `disk-full`.
 */
export function runImport(
  place: ImportPlace,
  request: ImportRequest,
  write: boolean,
  control: Control,
): Result<RunResult> {
  const started = performance.now();
  try {
    const opened = open(place, request, request.fileVersion, control);
    if (!opened.ok) return opened;
    const { table } = opened.value;
    const { sha256 } = opened.value.workbook;
    if (table.mapping.problems.length > 0)
      return failure('mapping-incomplete', table.mapping.problems.join(' '));
    const { regencyCode } = createSettingStore(place.connection).get();
    const plan = () => makePlan({ ...place, regencyCode, request, table, control });
    const version = dataVersion(place.connection);
    const first = plan();
    if (!first.ok) return first;
    const done =
      write && hasChanges(first.value)
        ? commit(place, request, { table, sha256 }, first.value, version, plan, control)
        : success({ plan: first.value, written: null });
    if (!done.ok) return done;
    const { plan: used, written } = done.value;
    const milliseconds = Math.round(performance.now() - started);
    const { rows, counts } = used;
    return success({
      report: makeReport(request.file, table, rows, counts, written?.batch ?? null, milliseconds),
      rows,
      table,
      fileVersion: sha256,
      programId: written?.programId ?? (used.aid.length === 1 ? (used.aid[0]?.program.id ?? null) : null),
      rejects: ({ withUndecided } = { withUndecided: false }) => collectRejects(table, rows, withUndecided),
    });
  } catch (error) {
    return explain(error);
  }
}

/** An import that touches more rows begins with a restore point. */
const smallImport = 100;

/** Changes when another connection writes. */
const dataVersion = (connection: Connection): number =>
  Number(connection.pragma('data_version', { simple: true }));

/**
 * Planning takes seconds, so it is done before the database is locked for writing. Had another connection written in
 * the meantime, the plan is made anew under the lock.
 */
function commit(
  place: ImportPlace,
  request: ImportRequest,
  { table, sha256 }: { table: Table; sha256: string },
  first: ImportPlan,
  version: number,
  planAgain: () => Result<ImportPlan>,
  control: Control,
): Result<{ plan: ImportPlan; written: Written | null }> {
  const { connection, resourcesFolder } = place;
  const source = {
    kind: request.kind,
    fileName: basename(request.file),
    fileSha256: sha256,
    sheet: table.grid.sheet.name,
  };
  const touched = first.counts.new + first.counts.changed;
  if (touched > smallImport) {
    checkpoint(control, 'membuat titik pulih', 0, 0);
    takeImportRestorePoint(connection, place.today);
  }
  return connection
    .transaction((): Result<{ plan: ImportPlan; written: Written | null }> => {
      const plan = dataVersion(connection) === version ? success(first) : planAgain();
      if (!plan.ok) return plan;
      if (!hasChanges(plan.value)) return success({ plan: plan.value, written: null });
      rememberMapping(connection, request, table);
      const written = writePlan(connection, resourcesFolder, plan.value, source, control);
      return success({ plan: plan.value, written });
    })
    .immediate();
}

/** Remembers what the officer changed of the mapping, for the next file with the same headings. */
function rememberMapping(connection: Connection, request: ImportRequest, table: Table): void {
  const memory = createMappingMemory(connection);
  const { columns } = table.mapping;
  const samples = (column: HeadingColumn) =>
    samplesOf(table.grid, column, (table.headings.headerRows.at(-1) ?? 0) + 1, table.grid.sheet.rowCount);
  const usual =
    recallMapping(columns, samples, (list) => memory.recall(request.kind, list)) ??
    propose(request.kind, columns, samples);
  const fields = columns.map((column) => column.field);
  if (fields.some((field, index) => field !== (usual[index] ?? null)))
    memory.remember(request.kind, columns, fields);
}

/** Expected errors in words; everything else is a defect and goes on. */
function explain(error: unknown): Result<never> {
  if (error instanceof Cancelled)
    return failure('cancelled', 'Impor dibatalkan; tidak ada data yang berubah.');
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return failure(
      'database-locked',
      'Basis data sedang dipakai program lain; tidak ada data yang berubah. Coba lagi sebentar lagi.',
    );
  if (code.startsWith('SQLITE_FULL'))
    return failure(
      'disk-full',
      'Tempat di diska habis; tidak ada data yang berubah. Kosongkan diska, lalu coba lagi.',
    );
  throw error;
}
