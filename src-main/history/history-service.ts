import type { OfficeHandlers } from '../contract/contract.ts';
import type { HistoryRow } from '../contract/history.ts';
import { success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import { entityNames, fieldNames, hiddenFields } from './history-words.ts';
import { createRecordNames, type Values } from './name-records.ts';
import { type ValueNames, valueWords } from './value-words.ts';

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

/** The history of all changes (Riwayat), newest first. It is written by triggers and only read here. */
export function createHistory(
  connection: Connection,
  placeOf: ValueNames['placeOf'],
): { handlers: OfficeHandlers['history']; titleOf: (entity: string, record: string) => string } {
  const page = connection.prepare<[number, number], StoredChange>(
    `SELECT id, at, operator, change_set_id AS changeSetId, entity, record, action, before, after
     FROM history WHERE id < ? ORDER BY id DESC LIMIT ?`,
  );
  const nameOf = createRecordNames(connection);
  const names: ValueNames = { nameOf, placeOf };

  const handlers: OfficeHandlers['history'] = {
    list({ before, limit }) {
      const found = page.all(before ?? Number.MAX_SAFE_INTEGER, limit + 1);
      const rows = found.slice(0, limit).map(
        (change): HistoryRow => ({
          id: change.id,
          at: change.at,
          operator: change.operator,
          entity: entityNames[change.entity] ?? change.entity,
          title: nameOf(change.entity, change.record) ?? `nomor ${change.record}`,
          action: change.action,
          changeSetId: change.changeSetId,
          changes: changesOf(change, names),
        }),
      );
      return success({ rows, more: found.length > limit });
    },
  };
  return {
    handlers,
    /** A name by which a person knows a record, also one that is gone: "Siti Rahayu", "Penyerahan nomor 12". */
    titleOf: (entity, record) => nameOf(entity, record) ?? `${entityNames[entity] ?? entity} nomor ${record}`,
  };
}

const parse = (json: string | null): Values => (json === null ? {} : (JSON.parse(json) as Values));
/** Field by field, before and after; keys of the database and empty values are not shown. */
function changesOf(change: StoredChange, names: ValueNames): HistoryRow['changes'] {
  const before = parse(change.before);
  const after = parse(change.after);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !hiddenFields.has(field))
    .map((field) => ({
      field: fieldNames[field] ?? field,
      before: valueWords(field, before[field], names),
      after: valueWords(field, after[field], names),
    }))
    .filter((value) => value.before !== value.after);
}
