import type { z } from 'zod';
import type { ImportKind, importCounts, importProcedures } from '../contract/imports.ts';
import type { Connection } from '../database/connection.ts';

type Batch = z.input<(typeof importProcedures)['batches']['output']>[number];
type StoredBatch = Omit<Batch, 'counts' | 'undone'> & { counts: string; undone: number };

/** The SQL of imports as batches, each of which stands for all its changes in the history. */
export function createImportBatches(connection: Connection) {
  return {
    /** The newest first. */
    all(): Batch[] {
      return connection
        .prepare<[], StoredBatch>(
          `SELECT import_batch.id, import_batch.kind, file_name AS fileName, sheet, aid_program.name AS programName, at, counts,
             undone_by IS NOT NULL AS undone
           FROM import_batch JOIN change_set USING (id) LEFT JOIN aid_program ON aid_program.id = program_id ORDER BY import_batch.id DESC`,
        )
        .all()
        .map((row) => ({
          ...row,
          undone: row.undone === 1,
          counts: JSON.parse(row.counts) as z.infer<typeof importCounts>,
        }));
    },
    /** The newest import of a file of that content; null for none. */
    ofContent(sha256: string): { batch: number; at: string; undone: boolean } | null {
      const found = connection
        .prepare<[string], { batch: number; at: string; undone: number }>(
          `SELECT id AS batch, at, undone_by IS NOT NULL AS undone FROM import_batch JOIN change_set USING (id)
           WHERE file_sha256 = ? ORDER BY id DESC LIMIT 1`,
        )
        .get(sha256);
      return found ? { ...found, undone: found.undone === 1 } : null;
    },
    /** Keeps what was imported from where, under the number of its change set. */
    add(batch: {
      id: number;
      kind: ImportKind;
      fileName: string;
      fileSha256: string;
      sheet: string;
      programId: number | null;
      counts: z.infer<typeof importCounts>;
    }): void {
      connection
        .prepare(
          `INSERT INTO import_batch (id, kind, file_name, file_sha256, sheet, program_id, counts)
           VALUES (@id, @kind, @fileName, @fileSha256, @sheet, @programId, @counts)`,
        )
        .run({ ...batch, counts: JSON.stringify(batch.counts) });
    },
  };
}
