import type { Statement } from 'better-sqlite3';
import type { Connection } from '../database/connection.ts';
import { trackedTables } from '../database/history-triggers.ts';
import { readStoredValues } from './stored-values.ts';

export type Values = Record<string, string | number | null>;

/** Table of the record that a column names by its number. */
export const references: Record<string, string> = {
  sector_id: 'sector',
  official_id: 'official',
  business_id: 'business',
  first_id: 'business',
  second_id: 'business',
  group_id: 'business_group',
  program_id: 'aid_program',
  package_id: 'aid_package',
  item_id: 'aid_item',
  recipient_id: 'aid_recipient',
  visit_id: 'monitoring_visit',
  training_id: 'training',
  curriculum_id: 'training_curriculum',
  session_id: 'training_session',
  participant_id: 'training_participant',
  facilitation_id: 'facilitation',
  kind_id: 'facilitation_kind',
  stage_id: 'facilitation_stage',
  case_id: 'facilitation_case',
};

/** Columns by which a person knows a record, the best first. */
const nameColumns = ['owner_name', 'name', 'title', 'letter_number', 'file_name'];
/** Records without a name of their own are known by the record that they belong to. */
const ownerColumns = [
  'participant_id',
  'business_id',
  'group_id',
  'recipient_id',
  'visit_id',
  'case_id',
  'first_id',
  'item_id',
  'curriculum_id',
  'training_id',
];

/**
 * Names records as they are now, and those that are gone by what the history remembers of them. Answers undefined for a
 * record without a name.
 */
export function createRecordNames(connection: Connection) {
  const tables = new Set(trackedTables(connection));
  const states = connection
    .prepare<[string, string], string>(
      'SELECT coalesce(after, before) FROM history WHERE entity = ? AND record = ? ORDER BY id',
    )
    .pluck();
  const present = new Map<string, Statement<[string], Values>>();

  function rowOf(entity: string, record: string): Values | undefined {
    // The name of a table cannot be a parameter; only those that the schema itself has are put into the text.
    if (!tables.has(entity)) return undefined;
    const select =
      present.get(entity) ??
      connection.prepare<[string], Values>(`SELECT * FROM "${entity}" WHERE rowid = CAST(? AS INTEGER)`);
    present.set(entity, select);
    return select.get(record);
  }
  /** All that is known of a record; of one that is gone, what changed last wins. */
  const known = (entity: string, record: string): Values =>
    rowOf(entity, record) ?? Object.assign({}, ...states.all(entity, record).map(readStoredValues));

  function nameOf(entity: string, record: string): string | undefined {
    const values = known(entity, record);
    const own = nameColumns.map((column) => values[column]).find(Boolean);
    if (own !== undefined && own !== null) return String(own);
    const owner = ownerColumns.find((column) => values[column] !== undefined && values[column] !== null);
    const table = owner && references[owner];
    return owner && table ? nameOf(table, String(values[owner])) : undefined;
  }
  return nameOf;
}
