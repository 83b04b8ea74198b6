import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useCommands } from '../app/shortcuts.ts';
import styles from './wizard-footer.module.css';

interface Props {
  /** Left out on the first step. */
  onBack?: () => void;
  next: string;
  onNext: () => void;
  /** Why going on is not possible yet, in words; the button stays dead while it stands. */
  blocked?: string | undefined;
  busy?: boolean;
  /** What will happen, beside the button. */
  note?: ReactNode;
}

/** The foot of each step: back at the left, on at the right, and in between why not. Ctrl+Enter goes on. */
export function WizardFooter({ onBack, next, onNext, blocked, busy = false, note }: Props) {
  const go = () => {
    if (!blocked && !busy) onNext();
  };
  useCommands({ 'save-next': go });
  return (
    <footer className={styles.footer}>
      {onBack ? (
        <Button variant="default" onClick={onBack}>
          Kembali
        </Button>
      ) : null}
      <p className={styles.note} aria-live="polite">
        {blocked ? <span className={styles.blocked}>{blocked}</span> : note}
      </p>
      <Button onClick={go} disabled={blocked !== undefined} loading={busy}>
        {next}
      </Button>
    </footer>
  );
}
