import { Button, Checkbox, Modal, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { RecipientRow } from '../../../src-main/contract/aid.ts';
import type { CandidateRow } from '../../../src-main/contract/aid-recipients.ts';
import { useAction } from '../../app/use-office.ts';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { tellDone } from '../../components/tell.tsx';
import styles from './reasons.module.css';
import { shownName } from './sheet-rows.ts';

interface Props {
  recipient: RecipientRow;
  onClose: () => void;
  /** Given the first of the wait list, who could take the place. */
  onRemoved: (firstReserve: CandidateRow | null) => void;
}

/** Takes a recipient out of the programme, with the reason. */
export function RemoveRecipient({ recipient, onClose, onRemoved }: Props) {
  const [reason, setReason] = useState('');
  const [keep, setKeep] = useState(false);
  const who = shownName(recipient);
  const remove = useAction('aid', 'removeRecipient', {
    invalidates: ['aid', 'recaps', 'letters', 'changes'],
    onDone: ({ firstReserve }) => {
      tellDone(`${who} dikeluarkan dari program.`);
      onRemoved(firstReserve);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void remove.run({ id: recipient.id, reason, keepAsReserve: keep });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': 'Tutup' }}
      title={`Keluarkan ${who} dari program?`}
    >
      <form className={styles.dialog} onSubmit={submit}>
        <p>Alokasi barangnya kembali menjadi sisa. Data di Pelaku Usaha atau Kelompok tidak dihapus.</p>
        <Textarea
          label="Alasan"
          description="Tercatat di Riwayat."
          data-autofocus
          required
          autosize
          minRows={2}
          maxRows={4}
          maxLength={400}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Checkbox
          label="Pindahkan ke daftar cadangan"
          checked={keep}
          onChange={(event) => setKeep(event.currentTarget.checked)}
        />
        <FailureAlert failure={remove.failure} />
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button type="submit" color="red.8" loading={remove.busy} disabled={reason.trim() === ''}>
            Keluarkan
          </Button>
        </div>
      </form>
    </Modal>
  );
}
