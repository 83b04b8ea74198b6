import { Button, Modal } from '@mantine/core';
import type { CandidateRow } from '../../../src-main/contract/aid-recipients.ts';
import { FailureAlert } from '../../components/failure-alert.tsx';
import styles from './reasons.module.css';
import { shownName } from './sheet-rows.ts';
import { usePromote } from './use-promote.ts';

interface Props {
  first: CandidateRow;
  onClose: () => void;
  onPromoted: (recipientId: number) => void;
}

/** A place has become free: offers it to the first of the wait list. */
export function OfferReserve({ first, onClose, onPromoted }: Props) {
  const promote = usePromote();
  const take = async () => {
    const ids = await promote.run([first]);
    if (ids?.[0] === undefined) return;
    onPromoted(ids[0]);
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': 'Tutup' }}
      title="Ada yang menunggu giliran"
    >
      <div className={styles.dialog}>
        <p>
          Pertama pada daftar cadangan: <strong>{shownName(first)}</strong>
          {first.villageName ? `, ${first.villageName}` : ''}.
          {first.reason ? ` Alasan dipilih: ${first.reason}.` : ''}
        </p>
        <FailureAlert failure={promote.failure} />
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            Nanti saja
          </Button>
          <Button data-autofocus loading={promote.busy} onClick={() => void take()}>
            Jadikan penerima
          </Button>
        </div>
      </div>
    </Modal>
  );
}
