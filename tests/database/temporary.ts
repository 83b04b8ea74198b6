import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Connection } from '../../src-main/database/connection.ts';
import { openDatabase } from '../../src-main/database/open-database.ts';

/** A folder of the test's own, gone when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sentra-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * What `make` leaves in a database file that it closes, made once a worker and written out for every test after the
 * first: the schema and the regions of Indonesia cost far more than most of what is tested on them.
 */
export function makeOnce(make: (file: string) => void): (file: string) => void {
  let bytes: Buffer | undefined;
  return (file) => {
    if (bytes) return writeFileSync(file, bytes);
    make(file);
    bytes = readFileSync(file);
  };
}

/** Opens a database file that has to be sound. */
function open(file: string): Connection {
  const opened = openDatabase(file);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value.connection;
}

/** Begins a database of the latest schema with what `fill` puts in; once a worker, see `makeOnce`. */
export const filledOnce = (fill: (connection: Connection) => void): ((file: string) => void) =>
  makeOnce((file) => {
    const connection = open(file);
    fill(connection);
    connection.close();
  });

const emptyFile = filledOnce(() => undefined);

/** A new database of the latest schema in a real file, closed when the test ends. */
export function newDatabase(write = emptyFile): Connection {
  const file = join(temporaryFolder(), 'sentra.db');
  write(file);
  const connection = open(file);
  onTestFinished(() => {
    connection.close();
  });
  return connection;
}
