import type { z } from 'zod';
import type { ImportKind, importCounts, importProcedures } from '../contract/imports.ts';
import { actForBatch } from '../database/acting.ts';
import type { Connection } from '../database/connection.ts';

type Batch = z.input<(typeof importProcedures)['batches']['output']>[number];
type StoredBatch = Omit<Batch, 'counts'> & { counts: string };

/** The SQL of imports as batches, each of which stands for all its changes in the history. */
export function createImportBatches(connection: Connection) {
  return {
    /** The newest first. */
    all(): Batch[] {
      return connection
        .prepare<[], StoredBatch>(
          `SELECT import_batch.id, kind, file_name AS fileName, sheet, aid_program.name AS programName, at, counts
           FROM import_batch LEFT JOIN aid_program ON aid_program.id = program_id ORDER BY import_batch.id DESC`,
        )
        .all()
        .map((row) => ({ ...row, counts: JSON.parse(row.counts) as z.infer<typeof importCounts> }));
    },
    /** Begins a batch: from here to `end` every change carries its number. Within the caller's transaction. */
    begin(batch: {
      kind: ImportKind;
      fileName: string;
      fileSha256: string;
      sheet: string;
      counts: z.infer<typeof importCounts>;
    }): number {
      const id = Number(
        connection
          .prepare(
            `INSERT INTO import_batch (kind, file_name, file_sha256, sheet, counts, operator, at)
             SELECT @kind, @fileName, @fileSha256, @sheet, @counts, operator, @at FROM acting`,
          )
          .run({ ...batch, counts: JSON.stringify(batch.counts), at: new Date().toISOString() })
          .lastInsertRowid,
      );
      actForBatch(connection, id);
      return id;
    },
    /** Ends the batch; what follows is not part of it. */
    end(id: number, programId: number | null): void {
      connection.prepare('UPDATE import_batch SET program_id = ? WHERE id = ?').run(programId, id);
      actForBatch(connection, null);
    },
  };
}
