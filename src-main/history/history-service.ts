import type { OfficeHandlers } from '../contract/contract.ts';
import type { HistoryRow } from '../contract/history.ts';
import { success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import { entityNames, fieldNames, hiddenFields } from './history-words.ts';

interface StoredChange {
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

type Values = Record<string, string | number | null>;

/** The history of all changes (Riwayat), newest first. It is written by triggers and only read here. */
export function createHistory(connection: Connection): OfficeHandlers['history'] {
  const page = connection.prepare<[number, number], StoredChange>(
    `SELECT id, at, operator, change_set_id AS changeSetId, entity, record, action, before, after
     FROM history WHERE id < ? ORDER BY id DESC LIMIT ?`,
  );
  const firstState = connection
    .prepare<[string, string], string>(
      `SELECT coalesce(after, before) FROM history WHERE entity = ? AND record = ? AND action <> 'update' LIMIT 1`,
    )
    .pluck();

  const title = (change: StoredChange): string => {
    const values = parse(change.after ?? change.before);
    const first = parse(firstState.get(change.entity, change.record) ?? null);
    const name = ['owner_name', 'name', 'letter_number']
      .map((field) => values[field] ?? first[field])
      .find(Boolean);
    return String(name ?? `nomor ${change.record}`);
  };

  return {
    list({ before, limit }) {
      const found = page.all(before ?? Number.MAX_SAFE_INTEGER, limit + 1);
      const rows = found.slice(0, limit).map(
        (change): HistoryRow => ({
          id: change.id,
          at: change.at,
          operator: change.operator,
          entity: entityNames[change.entity] ?? change.entity,
          title: title(change),
          action: change.action,
          changeSetId: change.changeSetId,
          changes: changesOf(change),
        }),
      );
      return success({ rows, more: found.length > limit });
    },
  };
}

const parse = (json: string | null): Values => (json === null ? {} : (JSON.parse(json) as Values));
const shown = (value: string | number | null | undefined) =>
  value === null || value === undefined || value === '' ? null : String(value);

/** Field by field, before and after; keys of the database and empty values are not shown. */
function changesOf(change: StoredChange): HistoryRow['changes'] {
  const before = parse(change.before);
  const after = parse(change.after);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !hiddenFields.has(field))
    .map((field) => ({
      field: fieldNames[field] ?? field,
      before: shown(before[field]),
      after: shown(after[field]),
    }))
    .filter((value) => value.before !== value.after);
}
