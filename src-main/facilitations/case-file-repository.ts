import type { Connection } from '../database/connection.ts';
import { attachmentTable } from '../files/attachment-table.ts';
import type { AttachmentTable } from '../files/attachments.ts';
import type { OwnedReference } from '../files/check-contents.ts';

/** The SQL of the files of cases. */
export function createCaseFileRepository(connection: Connection) {
  const table = attachmentTable(connection, 'facilitation_file', 'case_id');
  const lastId = connection.prepare<[], number>('SELECT ifnull(max(id), 0) FROM facilitation_file').pluck();
  const noteStage = connection.prepare(
    `UPDATE facilitation_file SET stage_id = stage.id, note = stage.name
     FROM facilitation_case JOIN facilitation_stage AS stage ON stage.id = facilitation_case.stage_id
     WHERE facilitation_case.id = case_id AND case_id = ? AND facilitation_file.id > ?`,
  );
  const references = connection.prepare<[], OwnedReference>(
    `SELECT sha256, bytes, file_name AS fileName, 'Fasilitasi ' || title || ', ' || owner_name AS owner
     FROM facilitation_file JOIN facilitation_case ON facilitation_case.id = case_id
     JOIN facilitation ON facilitation.id = facilitation_id JOIN business ON business.id = business_id
     ORDER BY facilitation_file.id`,
  );
  const withStage: AttachmentTable = {
    ...table,
    /** A file belongs to the stage in which it was added; the note begins with its name, and the officer may change it. */
    insert: connection.transaction((caseId: number, contents) => {
      const before = lastId.get() ?? 0;
      table.insert(caseId, contents);
      noteStage.run(caseId, before);
    }),
  };
  return {
    table: withStage,
    /** Every row with the case that it belongs to, for the check. */
    references: (): OwnedReference[] => references.all(),
  };
}
