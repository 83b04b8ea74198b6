import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const script = resolve(import.meta.dirname, '../../scripts/sentra.ts');

/** Runs the command line as a user does: a process of its own, the built bundle. */
export function sentra(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    cwd: resolve(import.meta.dirname, '../..'),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { exitCode: status, out: stdout, error: stderr };
}

/** The JSON that a command answers; the test fails with its own words when it could not run. */
export function sentraJson<T>(...words: string[]): T {
  const { exitCode, out, error } = sentra(...words, '--json');
  if (exitCode !== 0) throw new Error(`exit ${exitCode}: ${error}`);
  return JSON.parse(out) as T;
}
