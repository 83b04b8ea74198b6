import type { Connection } from './connection.ts';

/** Names the import batch that the following changes belong to, for the history; null = none. */
export function actForBatch(connection: Connection, batchId: number | null): void {
  connection.prepare('UPDATE acting SET import_batch_id = ?').run(batchId);
}
