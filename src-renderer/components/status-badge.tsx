import type { ReactNode } from 'react';
import styles from './status-badge.module.css';

/** What a colour means: the same on every screen. The word carries the meaning, the colour only helps. */
export type Tone = 'good' | 'wait' | 'bad' | 'info' | 'quiet';

export function StatusBadge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={styles.badge} data-tone={tone}>
      {children}
    </span>
  );
}
