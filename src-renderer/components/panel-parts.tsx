import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './panel-parts.module.css';

/** The head of a panel: what it is about, and the way to close it (also Esc). */
export function PanelHead({
  title,
  aside,
  onClose,
}: {
  title: ReactNode;
  aside?: ReactNode;
  onClose: () => void;
}) {
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{title}</h2>
      {aside}
      <CloseButton onClick={onClose} aria-label="Tutup panel" />
    </header>
  );
}

/** The part of a panel that scrolls. */
export function PanelBody({ children }: { children: ReactNode }) {
  return <div className={styles.body}>{children}</div>;
}

export function PanelFoot({ children }: { children: ReactNode }) {
  return <footer className={styles.foot}>{children}</footer>;
}
