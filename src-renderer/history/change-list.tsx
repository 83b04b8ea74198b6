import type { HistoryRow } from '../../src-main/contract/history.ts';
import type { Tone } from '../components/status-badge.tsx';
import styles from './change-list.module.css';

/** What was done to a record. */
export const actionWords: Record<HistoryRow['action'], { word: string; tone: Tone }> = {
  insert: { word: 'Dibuat', tone: 'good' },
  update: { word: 'Diubah', tone: 'info' },
  delete: { word: 'Dihapus', tone: 'bad' },
};

/** Field by field what it was and what it became. */
export function ChangeList({ row }: { row: HistoryRow }) {
  return (
    <dl className={styles.changes}>
      {row.changes.map((change) => (
        <div key={change.field}>
          <dt>{change.field}</dt>
          {row.action === 'insert' ? null : (
            <dd className={styles.before} data-empty={change.before ? undefined : true}>
              {change.before || 'kosong'}
            </dd>
          )}
          {row.action === 'delete' ? null : (
            <dd className={styles.after} data-empty={change.after ? undefined : true}>
              {change.after || 'kosong'}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
