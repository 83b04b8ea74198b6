import { useEffect } from 'react';
import { LoadingScreen } from '../../components/loading-screen.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { TwoLines } from '../../components/two-lines.tsx';
import styles from './register-finder.module.css';

export type FoundKind = 'business' | 'group';

export interface Found {
  id: number;
  name: string;
  organisation: string;
  detail: string;
  place: string;
  /** What it is in this programme already, in words; null = may be chosen. */
  taken: string | null;
}

interface Props {
  found: Found[];
  /** Index of the one that Enter takes. */
  active: number;
  loading: boolean;
  onChoose: (one: Found) => void;
}

/** What was found; the search field above keeps the focus and steers it. */
export function FoundList({ found, active, loading, onChoose }: Props) {
  useEffect(() => {
    // In braces: in a new Chromium it answers a promise, which React would take for what cleans up, and call.
    document.getElementById(`hasil-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  if (loading) return <LoadingScreen />;
  return (
    <div id="hasil-cari" className={styles.list} role="listbox" aria-label="Hasil pencarian">
      {found.length === 0 ? (
        <div className={styles.none}>Tidak ada yang cocok dengan pencarian ini.</div>
      ) : null}
      {found.map((one, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the search field handles the keys for the list.
        // biome-ignore lint/a11y/useFocusableInteractive: the search field has the focus.
        <div
          key={one.id}
          id={`hasil-${index}`}
          role="option"
          aria-selected={index === active}
          aria-disabled={one.taken !== null}
          className={styles.option}
          data-active={index === active || undefined}
          onClick={() => onChoose(one)}
        >
          <TwoLines first={one.name} second={one.organisation} />
          <TwoLines first={one.place} second={one.detail} />
          {one.taken !== null ? (
            <StatusBadge tone="good">{one.taken}</StatusBadge>
          ) : (
            <span className={styles.add}>Tambahkan</span>
          )}
        </div>
      ))}
    </div>
  );
}
