import type { Connection } from '../database/connection.ts';
import type { AttachmentRecord, AttachmentTable } from './attachments.ts';

/**
 * The SQL of a table of attached files, which all have the same columns beside the one of their owner. The feature that
 * owns the table asks for it by name; both names must be this program's own words, never data.
 */
export function attachmentTable(
  connection: Connection,
  table: `${string}_file`,
  ownerColumn: string,
): AttachmentTable {
  const selected = 'id, sha256, file_name AS fileName, bytes, kind, note, added_at AS addedAt';
  const select = connection.prepare<[number], AttachmentRecord>(
    `SELECT ${selected} FROM ${table} WHERE ${ownerColumn} = ? ORDER BY id`,
  );
  const selectOne = connection.prepare<[number], AttachmentRecord>(
    `SELECT ${selected} FROM ${table} WHERE id = ?`,
  );
  const insert = connection.prepare(
    `INSERT INTO ${table} (${ownerColumn}, sha256, file_name, bytes, kind, added_at) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const setNote = connection.prepare(`UPDATE ${table} SET note = ? WHERE id = ?`);
  const remove = connection.prepare(`DELETE FROM ${table} WHERE id = ?`);
  return {
    ofOwner: (ownerId) => select.all(ownerId),
    byId: (id) => selectOne.get(id),
    insert: connection.transaction((ownerId: number, contents) => {
      const now = new Date().toISOString();
      for (const { sha256, fileName, bytes, kind } of contents)
        insert.run(ownerId, sha256, fileName, bytes, kind, now);
    }),
    setNote: (id, note) => void setNote.run(note, id),
    remove: (id) => void remove.run(id),
  };
}
