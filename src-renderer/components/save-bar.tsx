import { Button } from '@mantine/core';
import { type ReactNode, useContext, useLayoutEffect } from 'react';
import type { Failure } from '../../src-main/contract/result.ts';
import { useCommands } from '../app/shortcuts.ts';
import { FailureAlert } from './failure-alert.tsx';
import styles from './save-bar.module.css';
import { SaveElsewhere } from './save-elsewhere.ts';

interface Props {
  onSave: () => void;
  /** Saves and begins the next record (Ctrl+Enter). */
  onSaveNext?: () => void;
  onCancel?: () => void;
  cancelLabel?: string;
  busy: boolean;
  /** Something is not saved yet. */
  dirty?: boolean;
  failure?: Failure | null;
  saveLabel?: string;
  /** At the left, when there is no failure: "Konsep tersimpan di komputer ini". */
  note?: ReactNode;
}

/** The foot of a form: it stays in sight, and it brings Ctrl+S and Ctrl+Enter. */
export function SaveBar(props: Props) {
  const { onSave, onSaveNext, onCancel, busy, dirty = true, failure, saveLabel = 'Simpan', note } = props;
  const takeOver = useContext(SaveElsewhere);
  // With each drawing, not after it: a Ctrl+S right behind the last letter saves that one, too.
  useLayoutEffect(() => takeOver?.({ onSave, busy, dirty, failure: failure ?? null }));
  useLayoutEffect(() => () => takeOver?.(null), [takeOver]);
  const save = () => {
    if (!busy) onSave();
  };
  const saveNext = () => {
    if (!busy) (onSaveNext ?? onSave)();
  };
  useCommands(takeOver ? {} : { save, 'save-next': saveNext });
  if (takeOver) return null;
  return (
    <footer className={styles.bar} data-idle={dirty || failure ? undefined : true}>
      <div className={styles.note}>
        {failure ? <FailureAlert failure={failure} /> : (note ?? (dirty ? 'Belum disimpan' : null))}
      </div>
      {onCancel ? (
        <Button variant="subtle" color="gray" onClick={onCancel} disabled={busy}>
          {props.cancelLabel ?? 'Batal'}
        </Button>
      ) : null}
      {onSaveNext ? (
        <Button
          variant="default"
          onClick={onSaveNext}
          disabled={busy}
          rightSection={<span className={styles.key}>Ctrl Enter</span>}
        >
          Simpan dan lanjut
        </Button>
      ) : null}
      <Button
        onClick={onSave}
        loading={busy}
        disabled={!dirty}
        rightSection={<span className={styles.key}>Ctrl S</span>}
      >
        {saveLabel}
      </Button>
    </footer>
  );
}
