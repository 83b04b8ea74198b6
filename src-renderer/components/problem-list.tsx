import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import type { ProblemRow } from '../../src-main/contract/common.ts';
import styles from './problem-list.module.css';

const words: Record<ProblemRow['severity'], string> = {
  error: 'Salah',
  decision: 'Perlu diputuskan',
  warning: 'Perlu diperiksa',
};

/** Problems of a record's values in words. A warning never stops anyone. */
export function ProblemList({ problems }: { problems: ProblemRow[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className={styles.list}>
      {problems.map((problem) => (
        <li key={`${problem.field} ${problem.code} ${problem.message}`} data-severity={problem.severity}>
          {problem.severity === 'warning' ? (
            <IconInfoCircle className={styles.icon} stroke={1.8} aria-label={words[problem.severity]} />
          ) : (
            <IconAlertTriangle className={styles.icon} stroke={1.8} aria-label={words[problem.severity]} />
          )}
          <span>{problem.message}</span>
        </li>
      ))}
    </ul>
  );
}
