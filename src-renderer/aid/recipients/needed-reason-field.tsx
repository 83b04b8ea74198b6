import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './recipients.module.css';

interface Props {
  /** What needs the reason: "Melebihi yang dibeli: Wajan". */
  label: string;
  reason: string;
  onReason: (reason: string) => void;
  /** Above the field, what it is about. */
  children?: ReactNode;
}

/** Stands between the items and the buttons, always in sight: without a written reason nothing can be saved. */
export function NeededReasonField({ label, reason, onReason, children }: Props) {
  return (
    <div className={styles.reason}>
      {children}
      <Textarea
        label={label}
        description="Tulis alasannya agar dapat disimpan. Alasan ini tercatat di Riwayat dan terlihat pemeriksa."
        required
        autosize
        minRows={2}
        maxRows={4}
        maxLength={400}
        value={reason}
        onChange={(event) => onReason(event.currentTarget.value)}
      />
    </div>
  );
}
