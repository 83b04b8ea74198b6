import './require-node.ts';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { applicationId } from '../src-main/database/connection.ts';
import { createHistoryTriggers } from '../src-main/database/history-triggers.ts';
import { keepNumbers } from '../src-main/database/keep-numbers.ts';
import { fillTables } from './schema-fixtures/fill-tables.ts';

// `node scripts/build-schema-fixtures.ts`: a small database of each shipped version of the schema with invented rows in
// every table, as an office of that version would bring it (tests/fixtures/schema/0001.db.gz ...). One that is there is
// left: it is what was shipped.

const root = join(import.meta.dirname, '..');
const migrationsFolder = join(root, 'src-main', 'database', 'migrations');
const target = join(root, 'tests', 'fixtures', 'schema');

const steps = readdirSync(migrationsFolder)
  .filter((name) => name.endsWith('.sql'))
  .sort()
  .map((name) => ({
    version: Number(name.slice(0, 4)),
    sql: readFileSync(join(migrationsFolder, name), 'utf8'),
  }));

/** From this version on the program gives no number twice. */
const numbersKeptFrom = 7;

/** The version to build, or all that are missing. */
const [wanted] = process.argv.slice(2).map(Number);
mkdirSync(target, { recursive: true });
for (const { version } of steps) {
  const name = `${String(version).padStart(4, '0')}.db`;
  if (wanted === undefined ? readdirSync(target).includes(`${name}.gz`) : version !== wanted) continue;
  const file = join(target, name);
  const connection = new Database(file);
  connection.pragma('page_size = 1024');
  connection.pragma(`application_id = ${applicationId}`);
  connection.pragma('foreign_keys = ON');
  for (const step of steps.filter((one) => one.version <= version)) connection.exec(step.sql);
  connection.pragma(`user_version = ${version}`);
  if (version >= numbersKeptFrom) keepNumbers(connection);
  createHistoryTriggers(connection);
  fillTables(connection);
  connection.exec('VACUUM');
  connection.close();
  writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  rmSync(file);
  console.log(`${name}.gz`);
}
