import { formatShortDate } from '../../src-main/rules/dates.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { useAnswer } from '../app/use-office.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import styles from './file-step.module.css';
import { kindLabels } from './outcome-words.ts';
import { UndoImport } from './undo-import.tsx';

/** What was imported before: the quickest answer to "was this file taken already?". */
export function RecentImports() {
  const batches = useAnswer('imports', 'batches', {});
  const shown = (batches.data ?? []).slice(0, 8);
  return (
    <aside className={styles.side}>
      <h2 className={styles.heading}>Riwayat impor</h2>
      <FailureAlert failure={batches.failure} onRetry={batches.reload} />
      {batches.data?.length === 0 ? (
        <p className="dim">
          Belum ada. Impor yang sama dua kali tidak mengubah apa-apa: baris yang sudah masuk keluar sebagai
          Tetap.
        </p>
      ) : null}
      <ul className={styles.batches}>
        {shown.map((batch) => (
          <li key={batch.id} className={styles.batch}>
            <span className={styles.batchName}>{batch.fileName}</span>
            <span>{batch.programName ?? kindLabels[batch.kind]}</span>
            <span className="dim figures">
              {formatShortDate(batch.at.slice(0, 10))}: {formatNumber(batch.counts.new)} baru,{' '}
              {formatNumber(batch.counts.changed)} berubah, {formatNumber(batch.counts.rejected)} ditolak
            </span>
            <span>
              {batch.undone ? (
                <span className="dim">Sudah dibatalkan</span>
              ) : (
                <UndoImport batch={batch.id} fileName={batch.fileName} small />
              )}
            </span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
