import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Likable } from '../businesses/judge-pair.ts';
import { likableColumns } from '../businesses/like-finder.ts';
import type { Connection } from '../database/connection.ts';
import { findPairs, type LikePair } from './find-pairs.ts';

/** Compares the whole register: about half a second for 43,358 businesses, half a minute for a million. */
export const scanRegister = (connection: Connection): LikePair[] =>
  findPairs(connection.prepare<[], Likable>(`SELECT ${likableColumns} FROM business ORDER BY id`).all());

/** The same in the built worker of that folder, so that nobody waits. Rejects when the worker fails: a defect. */
export function scanInWorker(workersFolder: string, databaseFile: string): Promise<LikePair[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(workersFolder, 'duplicates-worker.cjs'), { workerData: { databaseFile } });
    worker.on('message', (packed: Int32Array) => resolve(unpack(packed)));
    worker.on('error', reject);
    worker.on('exit', (code) =>
      reject(new Error(`the duplicates worker ended with code ${code} and without a result`)),
    );
  });
}

/** Four numbers a pair: handed over without being copied. */
export function pack(pairs: readonly LikePair[]): Int32Array<ArrayBuffer> {
  const packed = new Int32Array(pairs.length * 4);
  for (const [at, { first, second, score, reasons }] of pairs.entries())
    packed.set([first, second, score, reasons], at * 4);
  return packed;
}

function unpack(packed: Int32Array): LikePair[] {
  const pairs: LikePair[] = [];
  for (let at = 0; at + 3 < packed.length; at += 4)
    pairs.push({
      first: packed[at] ?? 0,
      second: packed[at + 1] ?? 0,
      score: packed[at + 2] ?? 0,
      reasons: packed[at + 3] ?? 0,
    });
  return pairs;
}
