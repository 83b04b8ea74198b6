import type { Connection } from '../database/connection.ts';

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
 * Names records by what the history itself remembers of them, so that one that is gone still has its name. Answers
 * undefined for a record without a name.
 */
export function createRecordNames(connection: Connection) {
  const states = connection
    .prepare<[string, string], string>(
      'SELECT coalesce(after, before) FROM history WHERE entity = ? AND record = ? ORDER BY id',
    )
    .pluck();

  /** All that the history knows of a record; what changed last wins. */
  const lastKnown = (entity: string, record: string): Values =>
    Object.assign({}, ...states.all(entity, record).map((json) => JSON.parse(json) as Values));

  function nameOf(entity: string, record: string): string | undefined {
    const values = lastKnown(entity, record);
    const own = nameColumns.map((column) => values[column]).find(Boolean);
    if (own !== undefined && own !== null) return String(own);
    const owner = ownerColumns.find((column) => values[column] !== undefined && values[column] !== null);
    const table = owner && references[owner];
    return owner && table ? nameOf(table, String(values[owner])) : undefined;
  }
  return nameOf;
}
