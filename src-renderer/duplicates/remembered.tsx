import { Button } from '@mantine/core';
import type { BusinessRow } from '../../src-main/contract/businesses.ts';
import { goTo } from '../app/navigation.ts';
import { useAction, useAnswer } from '../app/use-office.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LoadingScreen } from '../components/loading-screen.tsx';
import { tellDone } from '../components/tell.tsx';
import styles from './duplicates.module.css';

/** What officers found to be two, with a way to take it back. */
export function Remembered() {
  const { data, failure, loading, reload } = useAnswer('duplicates', 'remembered', {});
  const takeBack = useAction('duplicates', 'takeBack', {
    onDone: () => tellDone('Catatan dicabut; pasangan itu dapat tampil lagi.'),
  });
  if (loading) return <LoadingScreen />;
  if (failure) return <FailureAlert failure={failure} onRetry={reload} />;
  if (!data || data.length === 0)
    return (
      <EmptyState
        title="Belum ada yang dicatat"
        text="Pasangan yang ditandai “Bukan ganda” disimpan di sini dan tidak ditampilkan lagi."
      />
    );
  return (
    <div className={styles.remembered}>
      <FailureAlert failure={takeBack.failure} />
      <ul aria-label="Pasangan bukan ganda">
        {data.map(({ id, first, second }) => (
          <li key={id}>
            <Known row={first} />
            <Known row={second} />
            <Button
              size="compact-sm"
              variant="default"
              disabled={takeBack.busy}
              onClick={() => void takeBack.run({ id })}
              aria-label={`Cabut catatan ${first.ownerName} dan ${second.ownerName}`}
            >
              Cabut
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Known({ row }: { row: BusinessRow }) {
  return (
    <button type="button" className={styles.known} onClick={() => goTo.business(row.id)}>
      <strong>{row.ownerName}</strong>
      <span>
        {[row.businessName, row.villageName, row.districtName].filter(Boolean).join(', ') || 'Tanpa alamat'}
      </span>
    </button>
  );
}
