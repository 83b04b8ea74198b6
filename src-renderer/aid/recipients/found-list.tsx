import { useEffect } from 'react';
import { LoadingScreen } from '../../components/loading-screen.tsx';
import { StatusBadge } from '../../components/status-badge.tsx';
import { TwoLines } from '../two-lines.tsx';
import styles from './add-recipient.module.css';

export type CandidateKind = 'business' | 'group';

export interface Candidate {
  id: number;
  name: string;
  organisation: string;
  detail: string;
  place: string;
  /** Is a recipient of this programme already. */
  taken: boolean;
}

interface Props {
  candidates: Candidate[];
  /** Index of the one that Enter takes. */
  active: number;
  loading: boolean;
  onChoose: (candidate: Candidate) => void;
}

/** What was found; the search field above keeps the focus and steers it. */
export function CandidateList({ candidates, active, loading, onChoose }: Props) {
  useEffect(() => document.getElementById(`calon-${active}`)?.scrollIntoView({ block: 'nearest' }), [active]);
  if (loading) return <LoadingScreen />;
  return (
    <div id="calon-penerima" className={styles.list} role="listbox" aria-label="Calon penerima">
      {candidates.length === 0 ? (
        <div className={styles.none}>Tidak ada yang cocok dengan pencarian ini.</div>
      ) : null}
      {candidates.map((one, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the search field handles the keys for the list.
        // biome-ignore lint/a11y/useFocusableInteractive: the search field has the focus.
        <div
          key={one.id}
          id={`calon-${index}`}
          role="option"
          aria-selected={index === active}
          aria-disabled={one.taken}
          className={styles.option}
          data-active={index === active || undefined}
          onClick={() => onChoose(one)}
        >
          <TwoLines first={one.name} second={one.organisation} />
          <TwoLines first={one.place} second={one.detail} />
          {one.taken ? (
            <StatusBadge tone="good">Sudah penerima</StatusBadge>
          ) : (
            <span className={styles.add}>Tambahkan</span>
          )}
        </div>
      ))}
    </div>
  );
}
