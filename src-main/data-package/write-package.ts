import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { scopeQuestion } from '../businesses/list-conditions.ts';
import { installSearch } from '../businesses/list-search.ts';
import { type BusinessScope, businessFilter } from '../contract/business-list.ts';
import { failure, type Result, success } from '../contract/result.ts';
import { type Connection, connect } from '../database/connection.ts';
import { makeFolder } from '../disk/new-folder.ts';
import { saveFile } from '../disk/replace-file.ts';
import { writeCsvFile } from '../spreadsheets/write-csv.ts';
import type { TaskControl } from '../workers/task-in-worker.ts';
import { describePackage, fileOf, type PackageOrigin, type WrittenTable } from './descriptor.ts';
import { nikKey } from './nik-key.ts';
import { createLine, headingLine } from './package-lines.ts';
import type { PackageTable, PackageValue } from './package-table.ts';
import { packageTables } from './package-tables.ts';

export interface PackageTask {
  databaseFile: string;
  folder: string;
  scope: BusinessScope;
  origin: PackageOrigin;
  /** '' = no `nik_key`. */
  provinceKey: string;
}

export interface PackageDone {
  tables: number;
  rows: number;
  businesses: number;
}

/** All businesses, and with them all that belongs to no business. */
export const everything: BusinessScope = { filter: businessFilter.parse({}), everything: true, ids: [] };

class Cancelled extends Error {}

/**
 * Writes a data package into a new folder, whole or not at all, from one state of the database: on a connection of its own
 * and within one reading transaction, which holds nobody up. Fails with `cancelled`, or with words about the folder.
 */
export async function writePackage(task: PackageTask, control: TaskControl): Promise<Result<PackageDone>> {
  const connection = connect(task.databaseFile);
  try {
    return await makeFolder(task.folder, (temporary) => fill(temporary, connection, task, control));
  } catch (error) {
    if (error instanceof Cancelled) return failure('cancelled', 'Dibatalkan; tidak ada yang ditulis.');
    throw error;
  } finally {
    connection.close();
  }
}

async function fill(
  temporary: string,
  connection: Connection,
  { folder, scope, origin, provinceKey }: PackageTask,
  control: TaskControl,
): Promise<Result<PackageDone>> {
  connection.function('nik_key', { deterministic: true }, (nik) =>
    provinceKey === '' || typeof nik !== 'string' ? null : nikKey(nik, provinceKey),
  );
  connection.exec('CREATE TEMP TABLE chosen_business (id INTEGER PRIMARY KEY)');
  connection.exec('BEGIN');
  const isPart = choose(connection, scope);
  const counts = packageTables.map((table) => count(connection, table, isPart));
  const total = counts.reduce((sum, rows) => sum + rows, 0);
  const written: WrittenTable[] = [];
  let before = 0;
  for (const [index, table] of packageTables.entries()) {
    const rows = counts[index] ?? 0;
    const breathe = async (done: number) => {
      control.progress(`menulis ${basename(folder)}`, before + done, total);
      await new Promise((resolve) => setImmediate(resolve));
      if (control.isCancelled()) throw new Cancelled();
    };
    await breathe(0);
    const file = join(temporary, fileOf(table));
    written.push({
      table,
      rows,
      ...(await writeTable(file, connection, table, isPart, origin.masked, breathe)),
      bytes: (await stat(file)).size,
    });
    before += rows;
  }
  connection.exec('COMMIT');
  const text = `${JSON.stringify(describePackage(origin, written), null, 2)}\n`;
  const described = await saveFile(join(temporary, 'datapackage.json'), text);
  if (!described.ok) return described;
  const businesses = written.find(({ table }) => table.name === 'businesses')?.rows ?? 0;
  return success({ tables: written.length, rows: total, businesses });
}

/** Notes which businesses are wanted; false when it is all of them. */
function choose(connection: Connection, scope: BusinessScope): boolean {
  installSearch(connection);
  const { from, where, values, isAll } = scopeQuestion(scope);
  if (isAll) return false;
  connection
    .prepare(`INSERT INTO temp.chosen_business (id) SELECT business.id FROM ${from} ${where}`)
    .run(...values);
  return true;
}

const condition = (table: PackageTable, isPart: boolean): string =>
  isPart && table.chosen ? `WHERE ${table.chosen}` : '';

const count = (connection: Connection, table: PackageTable, isPart: boolean): number =>
  connection
    .prepare<[], number>(`SELECT count(*) FROM ${table.from} ${condition(table, isPart)}`)
    .pluck()
    .get() ?? 0;

/** Writes the file of a table. */
async function writeTable(
  file: string,
  connection: Connection,
  table: PackageTable,
  isPart: boolean,
  mask: boolean,
  breathe: (done: number) => Promise<void>,
): Promise<Pick<WrittenTable, 'sha256' | 'marked'>> {
  const rows = connection
    .prepare<[], PackageValue[]>(
      `SELECT ${table.fields.map(({ sql }) => sql).join(', ')} FROM ${table.from}
       ${condition(table, isPart)} ORDER BY ${table.order}`,
    )
    .raw()
    .iterate();
  const writer = createLine(table, mask);
  function* lines() {
    for (const row of rows) yield writer.line(row);
  }
  const hash = createHash('sha256');
  await writeCsvFile(file, headingLine(table), lines(), breathe, (text) => hash.update(text));
  return { sha256: hash.digest('hex'), marked: writer.marked() };
}
