import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'vite';
import { expect } from 'vitest';
import type { Connection } from '../../src-main/database/connection.ts';
import { openDatabase } from '../../src-main/database/open-database.ts';
import { resourcesFolder } from '../office/empty-desk.ts';

const root = resolve(import.meta.dirname, '../..');
// A killed process loses nothing that the system has taken over, on a disk or in memory: in memory it goes faster.
const quickFolder = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
/** Where the killed offices of a test file lie, from `bundleWork` on. */
export let place = '';

/** Makes the program of the work, which Node can run. */
export async function bundleWork(): Promise<void> {
  place = mkdtempSync(join(quickFolder, 'sentra-kill-'));
  // The sources ask the bundler for their migrations, so Node cannot run them as they are.
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ssr: join(root, 'tests/faults/killed-work.ts'),
      outDir: place,
      emptyOutDir: false,
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'killed-work.cjs' } },
    },
  });
}

export interface Said {
  ready?: true;
  added?: number;
  changed?: number;
  imported?: number;
  undone?: number;
  copied?: string;
  edit?: number;
  migrated?: true;
}

export interface Killed {
  said: Said[];
  /** It had ended by itself before the kill. */
  ended: boolean;
  /** Milliseconds from `ready` to the end. */
  lasted: number;
}

/**
 * Runs the work on the office of a folder and kills it so many milliseconds after it first said `since`; null = never.
 */
export function killWork(
  kind: string,
  folder: string,
  after: number | null,
  since: keyof Said = 'ready',
): Promise<Killed> {
  const child = spawn(process.execPath, [join(place, 'killed-work.cjs'), kind, folder, resourcesFolder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_PATH: join(root, 'node_modules') },
  });
  const said: Said[] = [];
  let wrong = '';
  let readyAt = 0;
  child.stderr.on('data', (text) => {
    wrong += text;
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    // The last line may have been cut off by the kill: then it was not acknowledged.
    if (!line.endsWith('}')) return;
    const one = JSON.parse(line) as Said;
    const isFirst = one[since] !== undefined && !said.some((earlier) => earlier[since] !== undefined);
    said.push(one);
    if (one.ready) readyAt = performance.now();
    if (isFirst && after !== null) setTimeout(() => child.kill('SIGKILL'), after);
  });
  return new Promise((done, fail) => {
    child.on('close', (code, signal) => {
      if (code !== 0 && signal !== 'SIGKILL') fail(new Error(`${kind} ended with ${code}: ${wrong}`));
      else done({ said, ended: signal === null, lasted: performance.now() - readyAt });
    });
  });
}

export const count = (connection: Connection, sql: string, ...values: unknown[]): number =>
  connection
    .prepare<unknown[], number>(sql)
    .pluck()
    .get(...values) ?? -1;

/** Opens what the kill has left, as the program would, and looks whether it is sound. */
export function openLeft(file: string): Connection {
  const opened = openDatabase(file);
  if (!opened.ok) throw new Error(`${opened.error.code}: ${opened.error.message}`);
  const { connection } = opened.value;
  expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(connection.pragma('foreign_key_check')).toEqual([]);
  expect(count(connection, 'SELECT count(*) FROM business_search')).toBe(
    count(connection, 'SELECT count(*) FROM business'),
  );
  return connection;
}

/** Kills take their time: the long form of a kind lasts minutes. */
export const hour = 3_600_000;
