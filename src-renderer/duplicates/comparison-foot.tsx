import { Button, Kbd } from '@mantine/core';
import type { Failure } from '../../src-main/contract/result.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import styles from './duplicates.module.css';

interface Props {
  failure: Failure | null;
  busy: boolean;
  onMerge: () => void;
  onTellApart: () => void;
  onSwap: () => void;
}

/** The decisions, each with its key. */
export function ComparisonFoot({ failure, busy, onMerge, onTellApart, onSwap }: Props) {
  return (
    <footer className={styles.foot}>
      <FailureAlert failure={failure} />
      <div className={styles.actions}>
        <span className={styles.keys}>
          <Kbd size="xs">↑</Kbd> <Kbd size="xs">↓</Kbd> pindah
        </span>
        <Button variant="subtle" color="gray" onClick={onSwap} rightSection={<Kbd size="xs">T</Kbd>}>
          Tukar
        </Button>
        <Button variant="default" onClick={onTellApart} disabled={busy} rightSection={<Kbd size="xs">B</Kbd>}>
          Bukan ganda
        </Button>
        <Button onClick={onMerge} disabled={busy} rightSection={<span className={styles.key}>G</span>}>
          Gabungkan
        </Button>
      </div>
    </footer>
  );
}
