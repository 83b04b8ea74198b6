import type { Connection } from '../database/connection.ts';

/** What keeps a business in the register, and in which words; it is read only, the tables are other features'. */
const ties: [sql: string, words: string][] = [
  ['SELECT 1 FROM aid_recipient WHERE business_id = ?', 'menjadi penerima bantuan'],
  ['SELECT 1 FROM aid_candidate WHERE business_id = ?', 'menjadi calon penerima bantuan'],
  ['SELECT 1 FROM training_participant WHERE business_id = ?', 'menjadi peserta pelatihan'],
  ['SELECT 1 FROM facilitation_case WHERE business_id = ?', 'mengikuti fasilitasi'],
];

/**
 * Takes a business out of the register into the trash, with its yearly figures, files and memberships. One that has
 * received something stays, because the office must account for it: then the words why, else null.
 */
export function createRemoveBusiness(connection: Connection, leaveGroups: (businessId: number) => void) {
  const checks = ties.map(([sql, words]) => ({
    tied: connection.prepare<[number]>(`${sql} LIMIT 1`),
    words,
  }));
  const remove = connection.prepare<[number]>('DELETE FROM business WHERE id = ?');
  return connection.transaction((id: number): string | null => {
    const kept = checks.filter(({ tied }) => tied.get(id) !== undefined).map(({ words }) => words);
    if (kept.length > 0) return kept.join(' dan ');
    leaveGroups(id);
    remove.run(id);
    return null;
  });
}
