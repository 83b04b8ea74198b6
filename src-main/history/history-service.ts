import type { RecordAccess } from '../contract/access-log.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import type { HistoryFilter, HistoryRow } from '../contract/history.ts';
import { failure, success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import { trackedTables } from '../database/history-triggers.ts';
import type { UndoWords } from '../database/undo-change-set.ts';
import type { Desktop } from '../desktop.ts';
import { saveFile } from '../disk/replace-file.ts';
import { createActionWords } from './action-words.ts';
import { createHistoryRepository, type FoundPage, type StoredChange } from './history-repository.ts';
import { entityNames, fieldNames, hiddenFields } from './history-words.ts';
import { historyWorkbook } from './history-workbook.ts';
import { maskValue } from './mask-value.ts';
import { createRecordNames, type Values } from './name-records.ts';
import { readStoredValues } from './stored-values.ts';
import { type ValueNames, valueWords } from './value-words.ts';

export interface HistoryOptions {
  connection: Connection;
  placeOf: ValueNames['placeOf'];
  /** The office, for the head of a workbook. */
  office: () => string;
  desktop: Pick<Desktop, 'chooseSavePath'>;
  recordAccess: RecordAccess;
}

/** Changes that a workbook holds at most: it is made in one piece, and nobody reads more. */
const exportedAtMost = 10_000;

/** The history of all changes (Riwayat), newest first. It is written by triggers and only read here. */
export function createHistory({ connection, placeOf, office, desktop, recordAccess }: HistoryOptions) {
  const repository = createHistoryRepository(connection);
  const nameOf = createRecordNames(connection);
  const names: ValueNames = { nameOf, placeOf };
  const rowOf = (change: StoredChange, mask = false): HistoryRow => ({
    id: change.id,
    at: change.at,
    operator: change.operator,
    entity: entityNames[change.entity] ?? change.entity,
    title: nameOf(change.entity, change.record) ?? `nomor ${change.record}`,
    action: change.action,
    changeSetId: change.changeSetId,
    changes: changesOf(change, names, mask),
  });
  const shown = ({ rows, next }: FoundPage) =>
    success({ rows: rows.map((row) => rowOf(row)), more: next !== null, next });

  /** All that a filter finds; undefined when it is more than a workbook holds. */
  function findAll(filter: HistoryFilter, mask: boolean): HistoryRow[] | undefined {
    const found: HistoryRow[] = [];
    for (let before: number | null = null; ; ) {
      const { rows, next } = repository.list(filter, before, 500);
      found.push(...rows.map((row) => rowOf(row, mask)));
      if (found.length > exportedAtMost) return undefined;
      if (next === null) return found;
      before = next;
    }
  }

  const handlers: OfficeHandlers['history'] = {
    list: ({ filter, before, limit }) => shown(repository.list(filter, before, limit)),
    ofRecord: ({ kind, recordId, before, limit }) =>
      shown(repository.ofRecord(kind, recordId, before, limit)),
    choices: () =>
      success({
        operators: repository.operators(),
        entities: trackedTables(connection)
          .map((key) => ({ key, name: entityNames[key] ?? key }))
          .sort((a, b) => a.name.localeCompare(b.name, 'id')),
      }),
    async exportWorkbook({ filter, mask }) {
      const rows = findAll(filter, mask);
      if (!rows)
        return failure(
          'history-too-long',
          'Riwayat yang tampil lebih dari 10.000 perubahan. Persempit dengan tanggal atau saringan lain, lalu ekspor lagi.',
        );
      const path = await desktop.chooseSavePath('Riwayat perubahan.xlsx');
      if (path === undefined) return success({ path: null });
      const saved = await saveFile(path, await historyWorkbook(office(), rows));
      const entry = { kind: 'ekspor', title: 'Riwayat perubahan', personal: true } as const;
      if (saved.ok) recordAccess({ ...entry, records: rows.length, masked: mask, file: path });
      return saved;
    },
  };
  const words: UndoWords = {
    column: (_entity, column) => fieldNames[column] ?? column,
    record: (entity, record) => nameOf(entity, record) ?? `${entityNames[entity] ?? entity} nomor ${record}`,
  };
  return {
    handlers,
    /** Names of records, also of one that is gone ("Siti Rahayu", "Penyerahan nomor 12"), and of columns. */
    words,
    /** What a call did, in words. */
    describeAction: createActionWords(connection, nameOf),
  };
}

const unreadable: HistoryRow['changes'] = [
  { field: 'Isi', before: null, after: 'tidak terbaca: catatan ini rusak di diska' },
];

/** Field by field, before and after; keys of the database and empty values are not shown. */
function changesOf(change: StoredChange, names: ValueNames, mask: boolean): HistoryRow['changes'] {
  const before = readStoredValues(change.before);
  const after = readStoredValues(change.after);
  if (!before || !after) return unreadable;
  const words = (field: string, value: Values[string] | undefined) => valueWords(field, value, names);
  const shown = (field: string, value: Values[string] | undefined) =>
    mask && value !== undefined ? maskValue(field, value, words(field, value)) : words(field, value);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => !hiddenFields.has(field))
    .filter((field) => words(field, before[field]) !== words(field, after[field]))
    .map((field) => ({
      field: fieldNames[field] ?? field,
      before: shown(field, before[field]),
      after: shown(field, after[field]),
    }));
}
