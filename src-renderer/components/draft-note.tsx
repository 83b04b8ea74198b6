import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Draft } from '../app/use-draft.ts';
import styles from './draft-note.module.css';

/** What a SaveBar says of a draft: that it was found again, or that it is safe; undefined when there is nothing to say. */
export function draftNote({
  restored,
  kept,
  discard,
}: Pick<Draft<object>, 'restored' | 'kept' | 'discard'>): ReactNode {
  if (restored)
    return (
      <span className={styles.restored}>
        Isian yang belum disimpan dipulihkan.
        <Button variant="subtle" size="compact-sm" onClick={discard}>
          Buang isian
        </Button>
      </span>
    );
  return kept ? 'Belum disimpan. Konsep tersimpan di komputer ini.' : undefined;
}
