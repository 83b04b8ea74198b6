import './require-node.ts';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of the project. */
export const projectFolder = resolve(import.meta.dirname, '..');

const sources = [
  'src-main',
  'src-renderer',
  'docs/panduan',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];
const outputs = [
  'out/main/main.cjs',
  'out/main/command-line.cjs',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'out/about.json',
];
const stamp = join(projectFolder, 'out', 'built');

/** The latest change below a path, in milliseconds. */
function newestChange(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry?.isDirectory()) return entry?.mtimeMs ?? 0;
  // The folder's own time counts too: it tells that a file was removed.
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestChange(join(path, name))),
    entry.mtimeMs,
  );
}

/** Whether a source changed since the last build, or a part of the build is not there. */
export function isStale(): boolean {
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs;
  if (built === undefined || outputs.some((output) => !existsSync(join(projectFolder, output)))) return true;
  return sources.some((source) => newestChange(join(projectFolder, source)) > built);
}

/** Builds main, preload and screens if they are stale; throws with the builder's words when that fails. */
export function buildIfStale(say: (line: string) => void = console.error): void {
  if (!isStale()) return;
  say('Membangun aplikasi … / Building …');
  const begun = new Date();
  rmSync(stamp, { force: true });
  const builder = join(projectFolder, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  // Not the `electron-vite` of node_modules/.bin: on Windows that is a .cmd, and here Node must be ours anyway.
  const run = spawnSync(process.execPath, [builder, 'build', '--logLevel', 'warn'], {
    cwd: projectFolder,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`electron-vite build:\n${run.stdout}${run.stderr}`);
  mkdirSync(join(projectFolder, 'out'), { recursive: true });
  // Stamped with the time before the build: what was saved during it counts as newer.
  writeFileSync(stamp, begun.toISOString());
  utimesSync(stamp, begun, begun);
}
