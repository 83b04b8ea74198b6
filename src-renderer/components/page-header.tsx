import { ActionIcon } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useScreenTitle } from '../app/screen-title.ts';
import styles from './page-header.module.css';

interface Props {
  title: string;
  /** A short line under the title: what this is, or how many. */
  detail?: ReactNode;
  /** Shows an arrow that leads back. */
  onBack?: () => void;
  /** Buttons at the right; the main one last. */
  actions?: ReactNode;
}

/** The head of a screen. Also names the screen in the window's title. */
export function PageHeader({ title, detail, onBack, actions }: Props) {
  useScreenTitle(title);
  return (
    <header className={styles.header}>
      {onBack ? (
        <ActionIcon variant="subtle" color="gray" size="lg" onClick={onBack} aria-label="Kembali">
          <IconArrowLeft size="1.25rem" stroke={1.8} />
        </ActionIcon>
      ) : null}
      <div className={styles.words}>
        <h1 className={styles.title}>{title}</h1>
        {detail ? <p className={styles.detail}>{detail}</p> : null}
      </div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </header>
  );
}
