import { Button, Modal, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { useAction } from '../../app/use-office.ts';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { tellDone } from '../../components/tell.tsx';
import styles from './reasons.module.css';

/** Writes one reason for the double aid of all chosen recipients. */
export function WriteReasonDialog({
  recipientIds,
  onClose,
}: {
  recipientIds: number[];
  onClose: () => void;
}) {
  const [reason, setReason] = useState('');
  const count = formatNumber(recipientIds.length);
  const write = useAction('aid', 'writeDoubleAidReason', {
    onDone: () => {
      tellDone(`Alasan ditulis pada ${count} penerima.`);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void write.run({ recipientIds, reason });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': 'Tutup' }}
      title={`Alasan bantuan ganda untuk ${count} penerima`}
    >
      <form className={styles.dialog} onSubmit={submit}>
        <Textarea
          label="Alasan"
          description="Alasan ini tersimpan pada setiap penerima dan terlihat pemeriksa."
          data-autofocus
          required
          autosize
          minRows={2}
          maxRows={6}
          maxLength={400}
          value={reason}
          error={write.fieldError('reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {write.failure && !write.fieldError('reason') ? <FailureAlert failure={write.failure} /> : null}
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button type="submit" loading={write.busy} disabled={reason.trim() === ''}>
            Simpan alasan
          </Button>
        </div>
      </form>
    </Modal>
  );
}
