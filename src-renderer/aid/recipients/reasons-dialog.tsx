import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { AllocationRefusal } from '../../../src-main/contract/aid-recipients.ts';
import { ReasonFields } from './reason-fields.tsx';
import styles from './reasons.module.css';
import { type GivenReasons, isWritten, needing, noReason, reasonFor } from './reasons.ts';

interface Props {
  refused: AllocationRefusal[];
  busy: boolean;
  onReasons: (reasons: GivenReasons) => void;
  /** Nothing of it is saved. */
  onTakeBack: () => void;
}

/** Asks for every reason that a paste or a typed cell needs, in one go. Nothing has been saved yet. */
export function ReasonsDialog({ refused, busy, onReasons, onTakeBack }: Props) {
  const [beyond, setBeyond] = useState(noReason);
  const [double, setDouble] = useState(noReason);
  const [beyondRows, doubleRows] = [needing(refused, 'beyondBought'), needing(refused, 'doubleAid')];
  const hopeless = refused.filter(({ needs }) => needs === null);
  const canSave = hopeless.length === 0 && isWritten(beyond, beyondRows) && isWritten(double, doubleRows);
  const give = () =>
    onReasons((recipientId) => ({
      beyondBought: reasonFor(beyond, recipientId),
      doubleAid: reasonFor(double, recipientId),
    }));
  return (
    <Modal
      opened
      onClose={onTakeBack}
      closeButtonProps={{ 'aria-label': 'Tutup' }}
      title="Belum disimpan: perlu alasan"
      size="42rem"
    >
      <div className={styles.dialog}>
        {hopeless.length > 0 ? (
          <section className={styles.kind} aria-label="Ditolak">
            <h3 className={styles.title}>Tidak dapat disimpan</h3>
            <ul className={styles.rows}>
              {hopeless.map(({ recipientId, recipient, message }) => (
                <li key={recipientId} className={styles.row}>
                  <strong>{recipient}</strong>
                  <span className="dim">{message}</span>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <ReasonFields title="Bantuan ganda" rows={doubleRows} draft={double} onDraft={setDouble} />
        <ReasonFields title="Melebihi yang dibeli" rows={beyondRows} draft={beyond} onDraft={setBeyond} />
        <div className={styles.buttons}>
          <Button variant="default" onClick={onTakeBack} disabled={busy}>
            Kembalikan seperti semula
          </Button>
          <Button onClick={give} disabled={!canSave} loading={busy}>
            Simpan dengan alasan
          </Button>
        </div>
      </div>
    </Modal>
  );
}
