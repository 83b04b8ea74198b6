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
const asCandidate = ({ businessId, groupId, row }: Candidate): Decision => {
  if (businessId !== null) return { businessId };
  if (groupId !== null) return { groupId };
  return row !== null ? { row } : 'new';
};

const isThat = (candidate: Candidate, decision: Decision): boolean =>
  JSON.stringify(asCandidate(candidate)) === JSON.stringify(decision);

const inWords = (decision: Decision, row: PreviewRow): string => {
  if (decision === 'leave') return 'Baris ini dilewati.';
  if (decision === 'take') return 'Baris ini diambil sebagai baris data.';
  if (decision === 'new') return 'Dicatat sebagai data baru.';
  const candidate = row.candidates.find((one) => isThat(one, decision));
  return candidate ? `Disamakan dengan ${candidate.text}.` : 'Disamakan dengan data yang sudah ada.';
};

/** What the candidates are candidates for. */
type Question = 'business' | 'group' | 'goods';
const questionOf = ({ problems }: PreviewRow): Question => {
  const asked = problems.find((one) => one.severity === 'decision' && one.code !== 'village-ambiguous');
  return asked?.field === 'groupName' ? 'group' : asked?.field === 'itemName' ? 'goods' : 'business';
};
const titles: Record<Question, string> = {
  business: 'Apakah ini usaha yang sama?',
  group: 'Apakah ini kelompok yang sama?',
  goods: 'Apakah barang ini ditambahkan?',
};

/** What the officer says of one row: the same as a known one, a new one, or not at all. */
export function RowDecision({ row, decision, onDecide, onUndecide }: Props) {
  const undecided = row.candidates.length > 0 && row.outcome === 'needs-decision';
  const isTaken = decision === 'take';
  if (decision !== undefined && !(isTaken && undecided))
    return (
      <section className={styles.section}>
        <h3 className={styles.heading}>Keputusan</h3>
        <p>{inWords(decision, row)}</p>
        <Button size="xs" variant="default" onClick={onUndecide}>
          Batalkan keputusan ini
        </Button>
      </section>
    );
  if (row.outcome === 'skipped')
    return row.detail === '' ? null : (
      <section className={styles.section}>
        <Button size="xs" variant="default" data-decision onClick={() => onDecide('take')}>
          Ambil baris ini sebagai baris data
        </Button>
      </section>
    );
  if (row.outcome === 'unchanged' || row.outcome === 'rejected') return null;
  return (
    <section className={styles.section}>
      {undecided ? <Candidates row={row} onDecide={onDecide} /> : null}
      <Button size="xs" variant="default" onClick={() => onDecide('leave')}>
        Jangan impor baris ini
      </Button>
    </section>
  );
}

function Candidates({ row, onDecide }: Pick<Props, 'row' | 'onDecide'>) {
  const question = questionOf(row);
  return (
    <>
      <h3 className={styles.heading}>{titles[question]}</h3>
      {row.candidates.map((candidate) => (
        <button
          key={JSON.stringify(asCandidate(candidate))}
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
      {question === 'goods' ? null : (
        <button type="button" className={styles.candidate} data-decision onClick={() => onDecide('new')}>
          <span className={styles.candidateText}>Bukan: catat sebagai data baru</span>
        </button>
      )}
    </>
  );
}
