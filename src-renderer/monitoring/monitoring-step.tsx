import type { MonitoredRow } from '../../src-main/contract/monitoring.ts';
import { EmptyState } from '../components/empty-state.tsx';
import styles from './monitoring.module.css';
import { MonitoringList } from './monitoring-list.tsx';
import { Trend } from './trend.tsx';

/** Monev of one programme: how its goods fare, who is due, and every visit. */
export function MonitoringStep({ programId, rows }: { programId: number; rows: MonitoredRow[] }) {
  if (rows.length === 0)
    return (
      <EmptyState
        title="Belum ada yang dikunjungi"
        text="Alat yang sudah diserahkan dijadwalkan untuk dikunjungi berkala. Bahan habis pakai tidak."
      />
    );
  return (
    <div className={styles.page}>
      <Trend programId={programId} />
      <MonitoringList rows={rows} withProgram={false} firstStatus={null} />
    </div>
  );
}
