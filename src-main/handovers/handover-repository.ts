import type { Connection } from '../database/connection.ts';
import { attachmentTable } from '../files/attachment-table.ts';
import type { OwnedReference } from '../files/check-contents.ts';
import type { GoodsReturn } from '../rules/goods-held.ts';

export interface ReturnData extends GoodsReturn {
  recipientId: number;
  reason: string;
}
export interface ReturnRecord extends ReturnData {
  id: number;
}

export interface ReversalRecord {
  id: number;
  deliveredAt: string;
  reversedAt: string;
  reason: string;
}

const returnColumns = 'id, recipient_id AS recipientId, item_id AS itemId, quantity, date, kind, reason';

/** The SQL of reversals, of goods that came back, and of the scans of signed letters. */
export function createHandoverRepository(connection: Connection) {
  const returnsOf = connection.prepare<[number], ReturnRecord>(
    `SELECT ${returnColumns} FROM goods_return WHERE recipient_id = ? ORDER BY date, id`,
  );
  const returnsOfProgram = connection.prepare<{ programId: number | null }, ReturnRecord>(
    `SELECT ${returnColumns} FROM goods_return
     WHERE :programId IS NULL OR recipient_id IN (SELECT id FROM aid_recipient WHERE program_id = :programId)`,
  );
  const returnById = connection.prepare<[number], ReturnRecord>(
    `SELECT ${returnColumns} FROM goods_return WHERE id = ?`,
  );
  const insertReturn = connection.prepare<ReturnData>(
    `INSERT INTO goods_return (recipient_id, item_id, quantity, date, kind, reason)
     VALUES (:recipientId, :itemId, :quantity, :date, :kind, :reason)`,
  );
  const removeReturn = connection.prepare<[number]>('DELETE FROM goods_return WHERE id = ?');
  const reversalsOf = connection.prepare<[number], ReversalRecord>(
    `SELECT id, delivered_at AS deliveredAt, reversed_at AS reversedAt, reason FROM handover_reversal
     WHERE recipient_id = ? ORDER BY id`,
  );
  const insertReversal = connection.prepare<[number, string, string, string]>(
    'INSERT INTO handover_reversal (recipient_id, delivered_at, reversed_at, reason) VALUES (?, ?, ?, ?)',
  );
  const fileCounts = connection.prepare<[number], { recipientId: number; files: number }>(
    `SELECT recipient_id AS recipientId, count(*) AS files FROM handover_file
     WHERE recipient_id IN (SELECT id FROM aid_recipient WHERE program_id = ?) GROUP BY recipient_id`,
  );

  return {
    returnsOf: (recipientId: number): ReturnRecord[] => returnsOf.all(recipientId),
    /** Null = of all programmes. */
    returnsOfProgram: (programId: number | null): ReturnRecord[] => returnsOfProgram.all({ programId }),
    returnById: (id: number): ReturnRecord | undefined => returnById.get(id),
    insertReturn: (data: ReturnData): number => Number(insertReturn.run(data).lastInsertRowid),
    removeReturn(id: number): void {
      removeReturn.run(id);
    },
    reversalsOf: (recipientId: number): ReversalRecord[] => reversalsOf.all(recipientId),
    insertReversal(recipientId: number, deliveredAt: string, reversedAt: string, reason: string): void {
      insertReversal.run(recipientId, deliveredAt, reversedAt, reason);
    },
    /** How many files each recipient's signed letter has; those without are left out. */
    fileCounts: (programId: number): Map<number, number> =>
      new Map(fileCounts.all(programId).map(({ recipientId, files }) => [recipientId, files])),
    files: attachmentTable(connection, 'handover_file', 'recipient_id'),
    /** Every file with the letter that it belongs to, for the check of the store. */
    references: (): OwnedReference[] =>
      connection
        .prepare<[], OwnedReference>(
          `SELECT sha256, bytes, file_name AS fileName, 'BAST ' || coalesce(letter_number, '') AS owner
           FROM handover_file LEFT JOIN handover ON handover.recipient_id = handover_file.recipient_id
           ORDER BY handover_file.id`,
        )
        .all(),
  };
}

export type HandoverRepository = ReturnType<typeof createHandoverRepository>;
