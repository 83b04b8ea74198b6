import { SegmentedControl } from '@mantine/core';
import { useParams } from 'wouter';
import { goTo } from '../app/navigation.ts';
import { NotFound } from '../app/not-found.tsx';
import { useAnswer } from '../app/use-office.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { FollowUps } from './follow-ups.tsx';
import styles from './monitoring.module.css';
import { MonitoringList } from './monitoring-list.tsx';

/** Monev across programmes: who is due, and what is left to do. */
export default function MonitoringPage() {
  const view = useParams<{ view?: string }>().view ?? 'kunjungan';
  if (view !== 'kunjungan' && view !== 'tindak-lanjut') return <NotFound />;
  return (
    <PageFrame
      fill
      header={
        <PageHeader
          title="Monev"
          detail="Kunjungan berkala ke alat yang sudah diserahkan, semua program"
          onBack={goTo.home}
          actions={
            <SegmentedControl
              aria-label="Tampilan monev"
              value={view}
              onChange={(next) => goTo.monitoring(next === 'kunjungan' ? undefined : 'tindak-lanjut')}
              data={[
                { value: 'kunjungan', label: 'Kunjungan' },
                { value: 'tindak-lanjut', label: 'Tindak lanjut' },
              ]}
            />
          }
        />
      }
    >
      <div className={styles.page}>{view === 'kunjungan' ? <Visits /> : <FollowUps />}</div>
    </PageFrame>
  );
}

function Visits() {
  const answer = useAnswer('monitoring', 'list', { programId: null });
  if (answer.failure) return <FailureAlert failure={answer.failure} onRetry={answer.reload} />;
  if (!answer.data) return <LoadingScreen />;
  if (answer.data.length === 0)
    return (
      <EmptyState
        title="Belum ada yang dikunjungi"
        text="Setelah penyerahan alat dicatat pada program bantuan, kunjungan berkalanya terjadwal di sini."
      />
    );
  return <MonitoringList rows={answer.data} withProgram firstStatus="due" />;
}
