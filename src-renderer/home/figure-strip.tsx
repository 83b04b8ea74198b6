import { UnstyledButton } from '@mantine/core';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import styles from './figures.module.css';

export interface Figure {
  label: string;
  value: number;
  /** What the figure leaves out or consists of. */
  detail: string;
  open: () => void;
}

/** Counts side by side; each leads to the rows that it counts. */
export function FigureStrip({ figures }: { figures: Figure[] }) {
  return (
    <div className={styles.strip}>
      {figures.map((figure) => (
        <UnstyledButton key={figure.label} className={styles.figure} onClick={figure.open}>
          <span className={styles.label}>{figure.label}</span>
          <span className={`${styles.value} figures`}>{formatNumber(figure.value)}</span>
          <span className={styles.detail}>{figure.detail}</span>
        </UnstyledButton>
      ))}
    </div>
  );
}
