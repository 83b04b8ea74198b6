import { Button } from '@mantine/core';
import type { PreviewRow } from '../../src-main/contract/imports.ts';
import type { Decision } from './import-draft.ts';
import styles from './row-panel.module.css';

interface Props {
  row: PreviewRow;
  decision: Decision | undefined;
  onDecide: (decision: Decision) => void;
  onUndecide: () => void;
}

type Candidate = PreviewRow['candidates'][number];

/** The decision that takes a row as a candidate. */
export const asCandidate = ({ businessId, row }: Candidate): Decision =>
  businessId !== null ? { businessId } : row !== null ? { row } : 'new';

const isThat = (candidate: Candidate, decision: Decision): boolean =>
  JSON.stringify(asCandidate(candidate)) === JSON.stringify(decision);

const inWords = (decision: Decision, row: PreviewRow): string => {
  if (decision === 'leave') return 'Baris ini dilewati.';
  if (decision === 'new') return 'Dicatat sebagai data baru.';
  const candidate = row.candidates.find((one) => isThat(one, decision));
  return candidate ? `Disamakan dengan ${candidate.text}.` : 'Disamakan dengan data yang sudah ada.';
};

/** What the officer says of one row: the same as a known business, a new one, or not at all. */
export function RowDecision({ row, decision, onDecide, onUndecide }: Props) {
  if (decision !== undefined)
    return (
      <section className={styles.section}>
        <h3 className={styles.heading}>Keputusan</h3>
        <p>{inWords(decision, row)}</p>
        <Button size="xs" variant="default" onClick={onUndecide}>
          Batalkan keputusan ini
        </Button>
      </section>
    );
  const undecided = row.candidates.length > 0 && row.outcome === 'needs-decision';
  if (!undecided && row.outcome !== 'new' && row.outcome !== 'changed') return null;
  return (
    <section className={styles.section}>
      {undecided ? (
        <>
          <h3 className={styles.heading}>Apakah ini usaha yang sama?</h3>
          {row.candidates.map((candidate) => (
            <button
              key={`${candidate.businessId}.${candidate.row}`}
              type="button"
              className={styles.candidate}
              data-decision
              onClick={() => onDecide(asCandidate(candidate))}
            >
              <span className={styles.candidateText}>
                Ya: {candidate.text}
                {candidate.row !== null ? ` (baris ${candidate.row})` : ''}
              </span>
              <span className="dim">{candidate.reason}</span>
            </button>
          ))}
          <button type="button" className={styles.candidate} data-decision onClick={() => onDecide('new')}>
            <span className={styles.candidateText}>Bukan: catat sebagai data baru</span>
          </button>
        </>
      ) : null}
      <Button size="xs" variant="default" onClick={() => onDecide('leave')}>
        Jangan impor baris ini
      </Button>
    </section>
  );
}
