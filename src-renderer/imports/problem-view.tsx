import type { ProblemRow } from '../../src-main/contract/common.ts';
import { CellCorrection } from './cell-correction.tsx';
import { severityWords } from './outcome-words.ts';
import { PlaceCorrection } from './place-correction.tsx';
import styles from './row-panel.module.css';

interface Props {
  problem: ProblemRow;
  /** Screen name of the problem's field. */
  label: string;
  busy: boolean;
  onCorrect: (cells: Record<string, string>) => void;
}

/** A likeness to a known business is decided below the problems, not by retyping the cell; a warning stops nothing. */
const isRetyped = ({ code, severity }: ProblemRow): boolean =>
  severity !== 'warning' && !['possible-duplicate', 'duplicate-in-file', 'village-ambiguous'].includes(code);

const isPlace = ({ code, severity }: ProblemRow): boolean =>
  severity !== 'warning' && (code.startsWith('village-') || code.startsWith('district-'));

/** One problem in words, with the means to mend it. */
export function ProblemView({ problem, label, busy, onCorrect }: Props) {
  return (
    <section className={styles.section}>
      <p className={styles.problem} data-severity={problem.severity}>
        <span className={styles.severity}>{severityWords[problem.severity].label}: </span>
        {problem.message}
      </p>
      {isPlace(problem) ? (
        <div className={styles.picker}>
          <PlaceCorrection onCorrect={onCorrect} />
        </div>
      ) : null}
      {isRetyped(problem) ? (
        <CellCorrection
          key={problem.value}
          label={isPlace(problem) ? `${label} seperti di berkas` : label}
          value={problem.value}
          busy={busy}
          onCorrect={(text) => onCorrect({ [problem.field]: text })}
        />
      ) : null}
    </section>
  );
}
