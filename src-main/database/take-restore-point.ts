import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Connection } from './connection.ts';
import { sealCopy } from './seal-copy.ts';

/**
 * Copies the database as it is now to `target` and checks the copy: written to a temporary name, opened and checked
 * whole, on the disk, then renamed. Throws when the copy cannot be made or is not sound; then no `target` is there that
 * was not before. By VACUUM INTO and not backup(): one snapshot in one call, so that it serves before a migration (which
 * cannot wait) as well as in the worker of an import.
 */
export function takeRestorePoint(connection: Connection, target: string): void {
  const temporary = `${target}.sementara`;
  mkdirSync(dirname(target), { recursive: true });
  rmSync(temporary, { force: true });
  try {
    connection.prepare('VACUUM INTO ?').run(temporary);
    sealCopy(temporary, new Date().toISOString());
    const handle = openSync(temporary, 'r+');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Restore points before imports that are kept. */
const keptImports = 5;
const importPoint = /^sebelum-impor-(\d{4}-\d{2}-\d{2})-(\d+)\.db$/;

/**
 * Takes a restore point before a large import, `cadangan/sebelum-impor-2024-05-20-1.db` beside the database, and lets
 * the oldest go. The file, or null for a database without one. `day` is an ISO date.
 */
export function takeImportRestorePoint(connection: Connection, day: string): string | null {
  if (connection.memory) return null;
  const folder = join(dirname(connection.name), 'cadangan');
  mkdirSync(folder, { recursive: true });
  const last = Math.max(0, ...importPoints(folder).flatMap((one) => (one.day === day ? [one.number] : [])));
  const target = join(folder, `sebelum-impor-${day}-${last + 1}.db`);
  takeRestorePoint(connection, target);
  // The one just made is never let go: with a clock that was set back its day is older than the others'.
  const others = importPoints(folder).filter(({ name }) => join(folder, name) !== target);
  for (const old of others.slice(0, 1 - keptImports)) rmSync(join(folder, old.name), { force: true });
  return target;
}

/** The restore points of a folder, the oldest first. */
function importPoints(folder: string): { name: string; day: string; number: number }[] {
  return readdirSync(folder)
    .flatMap((name) => {
      const [, day, number] = importPoint.exec(name) ?? [];
      return day && number ? [{ name, day, number: Number(number) }] : [];
    })
    .sort((a, b) => a.day.localeCompare(b.day) || a.number - b.number);
}
