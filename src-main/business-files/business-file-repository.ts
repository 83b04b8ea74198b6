import type { Connection } from '../database/connection.ts';
import { attachmentTable } from '../files/attachment-table.ts';
import type { OwnedReference } from '../files/check-contents.ts';

/** The SQL of the files of businesses. */
export function createBusinessFileRepository(connection: Connection) {
  const exists = connection.prepare('SELECT 1 FROM business WHERE id = ?');
  const references = connection.prepare<[], OwnedReference>(
    `SELECT sha256, bytes, file_name AS fileName, 'Pelaku Usaha ' || business.owner_name AS owner
     FROM business_file JOIN business ON business.id = business_id ORDER BY business_file.id`,
  );
  return {
    table: attachmentTable(connection, 'business_file', 'business_id'),
    businessExists: (id: number): boolean => exists.get(id) !== undefined,
    /** Every row with the business that it belongs to, for the check. */
    references: (): OwnedReference[] => references.all(),
  };
}
