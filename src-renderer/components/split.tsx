import type { ReactNode } from 'react';
import styles from './split.module.css';

interface Props {
  /** Left out = the main part takes all the room. */
  panel?: ReactNode;
  panelLabel: string;
  /** The panel may take all the room when there is little; a preview must stay in sight beside its settings. */
  panelCovers?: boolean;
  children: ReactNode;
}

/** A step's main part and, at its right, the panel about what is chosen in it. */
export function Split({ panel, panelLabel, panelCovers = false, children }: Props) {
  return (
    <div className={styles.split} data-panel={panel ? (panelCovers ? 'covers' : 'beside') : undefined}>
      <div className={styles.main}>{children}</div>
      {panel ? (
        <aside className={styles.panel} aria-label={panelLabel}>
          {panel}
        </aside>
      ) : null}
    </div>
  );
}
