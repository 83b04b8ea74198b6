import { mkdtempSync, rmSync } from 'node:fs';
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

/** A new database of the latest schema in a real file, closed when the test ends. */
export function newDatabase(): Connection {
  const opened = openDatabase(join(temporaryFolder(), 'sentra.db'));
  if (!opened.ok) throw new Error(opened.error.message);
  const { connection } = opened.value;
  onTestFinished(() => {
    connection.close();
  });
  return connection;
}
