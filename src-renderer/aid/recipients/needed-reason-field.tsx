import { Textarea } from '@mantine/core';
import type { AllocationLine } from '../allocation-draft.ts';
import styles from './recipients.module.css';

interface Props {
  /** The lines that take more than was bought. */
  lines: AllocationLine[];
  reason: string;
  onReason: (reason: string) => void;
}

/** Stands between the items and the buttons, always in sight: without a written reason nothing can be saved. */
export function BeyondReason({ lines, reason, onReason }: Props) {
  if (lines.length === 0) return null;
  return (
    <div className={styles.reason}>
      <Textarea
        label={`Melebihi yang dibeli: ${lines.map((line) => line.item.name).join(', ')}`}
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
