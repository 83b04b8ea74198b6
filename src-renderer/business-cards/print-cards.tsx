import { Button, Checkbox, Modal } from '@mantine/core';
import { useState } from 'react';
import type { BusinessScope } from '../../src-main/contract/business-list.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { office } from '../app/office-client.ts';
import { FailureAlert } from '../components/failure-alert.tsx';
import { PaperDialog } from '../components/paper-dialog.tsx';
import styles from './print-cards.module.css';

interface Props {
  scope: BusinessScope;
  /** How many businesses that is. */
  count: number;
  onClose: () => void;
}

/** The office prints no more at a time. */
const mostCards = 2000;

/** Asks how the cards are wanted, then makes them in one paper: a village, or whatever the list shows. */
export function PrintCards({ scope, count, onClose }: Props) {
  const [mask, setMask] = useState(false);
  const [making, setMaking] = useState(false);
  if (making)
    return (
      <PaperDialog
        title={`Kartu Binaan ${formatNumber(count)} pelaku usaha`}
        make={(jobId) => office.businessCards.printPaper({ scope, mask, jobId })}
        onClose={onClose}
      />
    );
  return (
    <Modal opened onClose={onClose} title={`Kartu Binaan ${formatNumber(count)} pelaku usaha`} size="30rem">
      <div className={styles.form}>
        {count > mostCards ? (
          <FailureAlert
            failure={{
              code: 'too-many',
              message: `Paling banyak ${formatNumber(mostCards)} kartu sekaligus. Saring daftar dahulu, misalnya per desa, atau pilih barisnya.`,
            }}
          />
        ) : (
          <p className="dim">Satu halaman A4 untuk setiap pelaku usaha, urut nama pemilik.</p>
        )}
        <Checkbox
          checked={mask}
          onChange={(event) => setMask(event.currentTarget.checked)}
          label="Samarkan data pribadi"
          description="NIK, NPWP, telepon, surel, hari lahir, dan foto, untuk kartu yang keluar dari kantor (UU 27/2022)."
        />
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button onClick={() => setMaking(true)} disabled={count === 0 || count > mostCards} data-autofocus>
            Buat kartu
          </Button>
        </div>
      </div>
    </Modal>
  );
}
