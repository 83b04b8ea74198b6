import { Anchor, Button } from '@mantine/core';
import { formatShortDate, isoDateOf } from '../../src-main/rules/dates.ts';
import { placeOf } from '../aid/recipient-status.ts';
import { goTo } from '../app/navigation.ts';
import { useAction, useAnswer } from '../app/use-office.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import styles from './monitoring.module.css';

/** What visits left to do, the oldest first, each marked as done where it stands. */
export function FollowUps() {
  const answer = useAnswer('monitoring', 'followUps', { programId: null });
  const set = useAction('monitoring', 'setFollowUp', { invalidates: ['monitoring'] });
  if (answer.failure) return <FailureAlert failure={answer.failure} onRetry={answer.reload} />;
  if (!answer.data) return <LoadingScreen />;
  if (answer.data.length === 0)
    return (
      <EmptyState
        title="Tidak ada tindak lanjut terbuka"
        text="Tindak lanjut yang ditulis pada kunjungan muncul di sini sampai ditandai selesai."
      />
    );
  return (
    <>
      <FailureAlert failure={set.failure} />
      <ul className={styles.worklist} aria-label="Tindak lanjut terbuka">
        {answer.data.map((one) => (
          <li key={one.visitId} className={styles.open}>
            <span className="figures">{formatShortDate(one.date)}</span>
            <span>
              <strong>{one.name}</strong> <span className="dim">· {placeOf(one)}</span>
              <br />
              <Anchor
                component="button"
                type="button"
                fz="inherit"
                ta="left"
                onClick={() => goTo.program(one.programId, 'monev')}
              >
                {one.programName}
              </Anchor>
            </span>
            <span>{one.followUp}</span>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Tandai selesai tindak lanjut ${one.name}`}
              onClick={() => void set.run({ id: one.visitId, doneAt: isoDateOf(new Date()) })}
            >
              Tandai selesai
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
