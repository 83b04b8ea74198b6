import type { HistoryFilter, HistoryRow, RecordKind } from '../contract/history.ts';
import type { Connection } from '../database/connection.ts';
import { dayRange } from './day-range.ts';

export interface StoredChange {
  id: number;
  at: string;
  operator: string;
  changeSetId: number | null;
  entity: string;
  record: string;
  action: HistoryRow['action'];
  before: string | null;
  after: string | null;
}

export interface FoundPage {
  rows: StoredChange[];
  /** The number before which the next page is looked for; null at the end. */
  next: number | null;
}

/** A search for words reads every change; it looks at so many at a time, newest first, so that each answer is quick. */
const searchedAtOnce = 50_000;
/** Businesses found by a name, at most. */
const namedAtMost = 2000;

const columns = `history.id, history.at, history.operator, entity, record, action, before, after,
  CASE WHEN change_set.kind IN ('open', 'action', 'delete') THEN NULL ELSE change_set_id END AS changeSetId`;
const from = 'FROM history LEFT JOIN change_set ON change_set.id = change_set_id';

/** What belongs to a record and has no page of its own: table and the column that names the owner. */
const parts: Record<RecordKind, [table: string, column: string][]> = {
  business: [
    ['business_year', 'business_id'],
    ['business_file', 'business_id'],
    ['group_member', 'business_id'],
    ['aid_recipient', 'business_id'],
    ['training_participant', 'business_id'],
    ['facilitation_case', 'business_id'],
  ],
  business_group: [
    ['group_member', 'group_id'],
    ['aid_recipient', 'group_id'],
  ],
  aid_program: [
    ['aid_item', 'program_id'],
    ['aid_package', 'program_id'],
    ['aid_recipient', 'program_id'],
    ['aid_candidate', 'program_id'],
  ],
  aid_recipient: [
    ['allocation', 'recipient_id'],
    ['handover', 'recipient_id'],
    ['handover_reversal', 'recipient_id'],
    ['handover_file', 'recipient_id'],
    ['letter_print', 'recipient_id'],
    ['goods_return', 'recipient_id'],
    ['monitoring_visit', 'recipient_id'],
  ],
  training: [
    ['training_curriculum', 'training_id'],
    ['training_session', 'training_id'],
    ['training_participant', 'training_id'],
  ],
  facilitation: [['facilitation_case', 'facilitation_id']],
  official: [],
};

/** Reads the history. It is written by triggers only. */
export function createHistoryRepository(connection: Connection) {
  const operators = connection
    .prepare<[], string>(
      // Jumps from name to name through the index, instead of reading a million entries.
      `WITH RECURSIVE known (name) AS (
         SELECT min(operator) FROM history
         UNION ALL SELECT (SELECT min(operator) FROM history WHERE operator > name) FROM known WHERE name IS NOT NULL)
       SELECT name FROM known WHERE name IS NOT NULL`,
    )
    .pluck();
  const bounds = connection.prepare<[string, string], { least: number | null; most: number | null }>(
    'SELECT min(id) AS least, max(id) AS most FROM history WHERE at >= ? AND at < ?',
  );

  let known: { start: string; end: string; least: number | null; most: number | null } | undefined;

  function list(filter: HistoryFilter | undefined, before: number | null, limit: number): FoundPage {
    const conditions: string[] = [];
    let newest = before === null ? Number.MAX_SAFE_INTEGER : before - 1;
    let oldest = 1;
    if (filter?.from || filter?.until) {
      const [start, end] = dayRange(filter.from, filter.until);
      // Of a range of many years every entry of the index is read: once, for the first page.
      if (before === null || known?.start !== start || known.end !== end)
        known = { start, end, ...(bounds.get(start, end) ?? { least: null, most: null }) };
      const { least, most } = known;
      if (least === null || most === null) return { rows: [], next: null };
      oldest = least;
      newest = Math.min(newest, most);
      // The clock may have been set back: what lies between is not all of these days. `+` keeps the order by number.
      conditions.push('+history.at >= @start AND +history.at < @end');
    }
    if (filter?.operator) conditions.push('history.operator = @operator');
    if (filter?.entity) conditions.push('entity = @entity');
    const text = filter?.text ?? '';
    let least = oldest;
    if (text !== '') {
      const last = connection.prepare<[], number | null>('SELECT max(id) FROM history').pluck().get() ?? 0;
      newest = Math.min(newest, last);
      least = Math.max(oldest, newest - searchedAtOnce + 1);
      conditions.push(text.length < 3 ? inValues : `(${inValues} OR ${inName})`);
    }
    const where = ['history.id BETWEEN @least AND @newest', ...conditions].join(' AND ');
    const [start, end] = dayRange(filter?.from ?? null, filter?.until ?? null);
    const rows = connection
      .prepare<unknown[], StoredChange>(
        `SELECT ${columns} ${from} WHERE ${where} ORDER BY history.id DESC LIMIT @limit`,
      )
      .all({
        newest,
        least,
        start,
        end,
        operator: filter?.operator,
        entity: filter?.entity,
        text: `%${text.replace(/[\\%_]/g, '\\$&')}%`,
        words: `"${text.replaceAll('"', '""')}"`,
        limit: limit + 1,
      });
    if (rows.length > limit) return { rows: rows.slice(0, limit), next: rows[limit - 1]?.id ?? null };
    return { rows, next: least > oldest ? least : null };
  }

  function ofRecord(kind: RecordKind, recordId: number, before: number | null, limit: number): FoundPage {
    const ofParts = parts[kind].map(
      ([table, column]) => `
        UNION SELECT history.id FROM ${table} JOIN history
          ON entity = '${table}' AND record = CAST(${table}.id AS TEXT) WHERE ${table}.${column} = @recordId
        UNION SELECT id FROM history
          WHERE entity = '${table}' AND action = 'delete' AND before ->> '${column}' = @recordId`,
    );
    const rows = connection
      .prepare<unknown[], StoredChange>(
        `SELECT ${columns} ${from} WHERE history.id < @before AND history.id IN (
           SELECT id FROM history WHERE entity = @kind AND record = @record ${ofParts.join('')})
         ORDER BY history.id DESC LIMIT @limit`,
      )
      .all({
        kind,
        recordId,
        record: String(recordId),
        before: before ?? Number.MAX_SAFE_INTEGER,
        limit: limit + 1,
      });
    const shown = rows.slice(0, limit);
    return { rows: shown, next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null };
  }

  return { list, ofRecord, operators: () => operators.all() };
}

const inValues = "(before LIKE @text ESCAPE '\\' OR after LIKE @text ESCAPE '\\')";
const inName = `(entity = 'business' AND record IN (
  SELECT CAST(rowid AS TEXT) FROM business_search WHERE business_search MATCH @words LIMIT ${namedAtMost}))`;
