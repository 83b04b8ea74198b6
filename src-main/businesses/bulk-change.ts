import type { z } from 'zod';
import type { BulkChange, BusinessScope, businessListProcedures } from '../contract/business-list.ts';
import { inChangeSet } from '../database/change-set.ts';
import type { Connection } from '../database/connection.ts';
import { formatNumber } from '../rules/format-number.ts';
import { scopeQuestion } from './list-conditions.ts';
import { installSearch } from './list-search.ts';

type Preview = z.input<(typeof businessListProcedures)['previewBulkChange']['output']>;

/** What a change sets, and which rows have it already. */
interface Assignment {
  /** Of the screen: 'komoditas'. */
  name: string;
  set: string;
  values: (string | number | null)[];
  differs: string;
  /** What stands there before, in words. */
  before: string;
}

const assignmentOf = (change: BulkChange): Assignment => {
  if (change.field === 'sector')
    return {
      name: 'komoditas',
      set: 'sector_id = ?',
      values: [change.value],
      differs: 'sector_id IS NOT ?',
      before: '(SELECT name FROM sector WHERE sector.id = sector_id)',
    };
  if (change.field === 'scale')
    return {
      name: 'skala',
      set: 'scale = ?',
      values: [change.value],
      differs: 'scale IS NOT ?',
      before: 'scale',
    };
  return {
    name: 'status',
    set: 'status = ?, status_date = ?',
    values: [change.value, change.since],
    // Without a day only the status counts: a day that is known is not taken away.
    differs:
      change.since === null
        ? '(status IS NOT ? OR ? IS NOT NULL)'
        : '(status IS NOT ? OR status_date IS NOT ?)',
    before: "concat_ws(' sejak ', status, status_date)",
  };
};

/** Rows that a preview shows. */
const shownRows = 8;
/** Rows written between two reports of progress. */
const slice = 2_000;

export interface Progress {
  progress(stage: string, done: number, total: number): void;
  /** Throws when the job was cancelled. */
  checkpoint(): void;
}

/** Sets one field alike for many businesses: what it would do, and doing it as one change set. */
export function createBulkChange(connection: Connection) {
  installSearch(connection);
  const sectorName = connection.prepare<[number], string>('SELECT name FROM sector WHERE id = ?').pluck();

  const after = (change: BulkChange): string => {
    if (change.field === 'sector') return change.value === null ? '' : (sectorName.get(change.value) ?? '');
    if (change.field === 'scale') return change.value ?? '';
    return change.since === null ? change.value : `${change.value} sejak ${change.since}`;
  };

  return {
    /** False for a sector that is not there. */
    isPossible: (change: BulkChange): boolean =>
      change.field !== 'sector' || change.value === null || sectorName.get(change.value) !== undefined,

    preview(scope: BusinessScope, change: BulkChange): Preview {
      const { from, where, values } = scopeQuestion(scope);
      const { differs, values: wanted, before } = assignmentOf(change);
      const chosen = `SELECT business.id AS chosen_id FROM ${from} ${where}`;
      const counts = connection
        .prepare<unknown[], { all: number; changes: number | null }>(
          `SELECT count(*) AS "all", count(*) FILTER (WHERE ${differs}) AS changes
           FROM (${chosen}) JOIN business ON business.id = chosen_id`,
        )
        .get(...wanted, ...values);
      const rows = connection
        .prepare<unknown[], { id: number; ownerName: string; businessName: string; before: string | null }>(
          `SELECT business.id, owner_name AS ownerName, business_name AS businessName, ${before} AS before
           FROM (${chosen}) JOIN business ON business.id = chosen_id WHERE ${differs} LIMIT ${shownRows}`,
        )
        .all(...values, ...wanted);
      const changes = counts?.changes ?? 0;
      return {
        changes,
        already: (counts?.all ?? 0) - changes,
        rows: rows.map((row) => ({ ...row, before: row.before ?? '', after: after(change) })),
      };
    },

    /** Changes what differs, all or nothing; the number of the change set, or null when nothing differs. */
    apply(scope: BusinessScope, change: BulkChange, { progress, checkpoint }: Progress) {
      const { from, where, values } = scopeQuestion(scope);
      const { differs, values: wanted, set, name } = assignmentOf(change);
      const ids = connection
        .prepare<unknown[], number>(
          `SELECT business.id FROM (SELECT business.id AS chosen_id FROM ${from} ${where})
           JOIN business ON business.id = chosen_id WHERE ${differs}`,
        )
        .pluck()
        .all(...values, ...wanted);
      if (ids.length === 0) return { changeSetId: null, changed: 0 };
      const title = `Ubah ${name} menjadi "${after(change) || 'kosong'}" pada ${formatNumber(ids.length)} pelaku usaha`;
      const update = connection.prepare(
        `UPDATE business SET ${set}, updated_at = ? WHERE id IN (SELECT value FROM json_each(?))`,
      );
      const now = new Date().toISOString();
      return inChangeSet(connection, 'bulk', title, (changeSetId) => {
        for (let start = 0; start < ids.length; start += slice) {
          checkpoint();
          progress('mengubah', start, ids.length);
          update.run(...wanted, now, JSON.stringify(ids.slice(start, start + slice)));
        }
        return { changeSetId, changed: ids.length };
      });
    },
  };
}
