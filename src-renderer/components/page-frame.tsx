import type { ReactNode } from 'react';
import styles from './page-frame.module.css';

interface Props {
  /** A PageHeader. */
  header: ReactNode;
  /** Search and filters, under the head. */
  toolbar?: ReactNode;
  /** A panel at the right of the content. */
  panel?: ReactNode;
  /** A SaveBar. */
  footer?: ReactNode;
  /** True = the content fills the height and scrolls inside itself (a table); false = the page scrolls. */
  fill?: boolean;
  /** Keeps lines of a form or a text from growing too long. */
  narrow?: boolean;
  children: ReactNode;
}

/** The skeleton of a screen: head, toolbar, content, panel, foot, with the same margins everywhere. */
export function PageFrame({ header, toolbar, panel, footer, fill = false, narrow = false, children }: Props) {
  return (
    <div className={styles.frame} data-fill={fill || undefined}>
      {header}
      {toolbar ? <div className={styles.toolbar}>{toolbar}</div> : null}
      <div className={styles.content} data-panel={panel ? true : undefined} data-narrow={narrow || undefined}>
        <div className={styles.main}>{children}</div>
        {panel ? <aside className={styles.panel}>{panel}</aside> : null}
      </div>
      {footer}
    </div>
  );
}
