import { useState } from 'react';
import type { HandoverRow } from '../../../src-main/contract/handovers.ts';
import { formatLongDate } from '../../../src-main/rules/dates.ts';
import { useAction } from '../../app/use-office.ts';
import { EditDialog } from '../../components/edit-dialog.tsx';
import { ReasonField } from '../../components/reason-field.tsx';
import { tellDone } from '../../components/tell.tsx';
import { whoIs } from './handover-words.ts';
import { afterHandover } from './use-deliver.ts';

/** Takes a handover back; names the recipient and the letter, and asks for the reason that is kept. */
export function ReverseDialog({ row, onClose }: { row: HandoverRow; onClose: () => void }) {
  const [reason, setReason] = useState('');
  const action = useAction('handovers', 'reverse', {
    invalidates: [...afterHandover],
    onDone: () => {
      tellDone(`Penyerahan kepada ${whoIs(row)} dibatalkan.`);
      onClose();
    },
  });
  return (
    <EditDialog
      title={`Batalkan penyerahan kepada ${whoIs(row)}?`}
      onClose={onClose}
      onSave={() => void action.run({ recipientId: row.recipientId, reason })}
      busy={action.busy}
      failure={action.failure}
      saveLabel="Batalkan penyerahan"
    >
      <p>
        BAST {row.letterNumber}, diserahkan {row.deliveredAt ? formatLongDate(row.deliveredAt) : ''}. Nomor
        BAST tetap; barang dan jumlahnya dapat diubah lagi.
        {row.signedBackAt ? ' Tanda bahwa BAST sudah kembali ikut dihapus.' : ''}
      </p>
      <ReasonField
        label="Alasan pembatalan"
        description="Tersimpan bersama penyerahan ini dan tampak bagi pemeriksa."
        value={reason}
        onChange={setReason}
        error={action.fieldError('reason')}
      />
    </EditDialog>
  );
}
