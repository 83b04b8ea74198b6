import type { ReactNode } from 'react';
import styles from './two-lines.module.css';

/** A table cell of two lines: what it is, and below it, quieter, what tells it apart. */
export function TwoLines({ first, second }: { first: ReactNode; second: ReactNode }) {
  return (
    <span className={styles.box}>
      <span className={styles.first}>{first}</span>
      {second ? <span className={styles.second}>{second}</span> : null}
    </span>
  );
}
