import { statSync } from 'node:fs';
import { join } from 'node:path';
import { packageTables } from '../../src-main/data-package/package-tables.ts';
import { projectFolder } from '../build-if-stale.ts';
import type { MadePackage } from './make-packages.ts';
import type { Server } from './postgres.ts';

const folder = join(projectFolder, 'resources', 'province');

/** Makes the province's tables, functions and views. */
export function makeSchema(server: Server): void {
  for (const file of ['schema.sql', 'functions.sql', 'views.sql']) server.psql({ file: join(folder, file) });
}

/** Loads a package as a province would; in milliseconds, and its rows. */
export function loadPackage(server: Server, made: MadePackage): { milliseconds: number; rows: number } {
  const begun = performance.now();
  const rows = Number(server.psql({ file: join(folder, 'load.sql'), folder: made.folder }).trim());
  return { milliseconds: performance.now() - begun, rows };
}

/**
 * The floor: PostgreSQL's COPY of the same files by the same psql into bare tables without key, index or check. An `ordinary`
 * table is as safe after a crash as those of `loadPackage`; an `unlogged` one would then be empty. In milliseconds.
 */
export function bareCopy(server: Server, made: MadePackage, kind: 'ordinary' | 'unlogged'): number {
  const tables = packageTables.map(
    ({ name }) =>
      `DROP TABLE IF EXISTS bare_${name};
       CREATE ${kind === 'unlogged' ? 'UNLOGGED' : ''} TABLE bare_${name} (LIKE sentra.${name});
       ALTER TABLE bare_${name} DROP COLUMN regency_code;`,
  );
  server.psql({ sql: tables.join('\n') });
  const copies = packageTables
    .map(({ name }) => `\\copy bare_${name} from '${name}.csv' with (format csv, header)`)
    .join('\n');
  const begun = performance.now();
  server.psql({ input: copies, folder: made.folder });
  return performance.now() - begun;
}

/** The size of a package's files in bytes. */
export const packageBytes = (made: MadePackage): number =>
  packageTables.reduce((sum, { name }) => sum + statSync(join(made.folder, `${name}.csv`)).size, 0);
