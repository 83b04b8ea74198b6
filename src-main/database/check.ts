import type { Connection } from './connection.ts';
import { schemaVersion } from './migrations.ts';

/** What `sentra check` tells of a database. */
export interface DatabaseCheck {
  /** Integrity and references are sound. */
  ok: boolean;
  /** What `PRAGMA integrity_check` says: 'ok', or the first faults. */
  integrity: string;
  /** Number of rows that point to nothing. */
  foreignKeys: number;
  schemaVersion: number;
  counts: Record<string, number>;
}

/** Tables that are counted, by the word of the answer. */
const counted = {
  businesses: 'business',
  groups: 'business_group',
  programs: 'aid_program',
  items: 'aid_item',
  allocations: 'allocation',
  handovers: 'handover',
  history: 'history',
};

/** Whether the pages of the file fit together: what SQLite sees without comparing indexes with their tables. Reads only. */
export const arePagesSound = (connection: Connection): boolean =>
  connection.pragma('quick_check(1)', { simple: true }) === 'ok';

/** Checks the whole file (integrity_check, foreign_key_check) and counts its records. Reads only. */
export function checkDatabase(connection: Connection): DatabaseCheck {
  const faults = connection.pragma('integrity_check(10)') as { integrity_check: string }[];
  const integrity = faults.map((fault) => fault.integrity_check).join('; ');
  const foreignKeys = (connection.pragma('foreign_key_check') as unknown[]).length;
  const counts = Object.fromEntries(
    Object.entries(counted).map(([word, table]) => [
      word,
      connection.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0,
    ]),
  );
  return {
    ok: integrity === 'ok' && foreignKeys === 0,
    integrity,
    foreignKeys,
    schemaVersion: schemaVersion(connection),
    counts,
  };
}
