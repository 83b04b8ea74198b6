import { SegmentedControl, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { HandoverRow } from '../../../src-main/contract/handovers.ts';
import { isoDateOf } from '../../../src-main/rules/dates.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import type { ReturnKind } from '../../../src-main/rules/goods-held.ts';
import { useAction } from '../../app/use-office.ts';
import { DateInput } from '../../components/date-input.tsx';
import { EditDialog } from '../../components/edit-dialog.tsx';
import { Field } from '../../components/field.tsx';
import { tellDone } from '../../components/tell.tsx';
import { QuantityInput } from '../quantity-input.tsx';
import { whoIs } from './handover-words.ts';
import { afterHandover } from './use-deliver.ts';

/** Goods that came back from a recipient: taken back into stock, or replaced by the same kind. */
export function ReturnDialog({ row, onClose }: { row: HandoverRow; onClose: () => void }) {
  const held = row.items.filter((item) => item.quantity > item.returned);
  const [itemId, setItemId] = useState(held[0]?.itemId ?? null);
  const [quantity, setQuantity] = useState<number | null>(null);
  const [date, setDate] = useState<string | null>(isoDateOf(new Date()));
  const [kind, setKind] = useState<ReturnKind>('dikembalikan');
  const [reason, setReason] = useState('');
  const action = useAction('handovers', 'addReturn', {
    invalidates: [...afterHandover],
    onDone: () => {
      tellDone(kind === 'dikembalikan' ? 'Barang kembali dicatat.' : 'Barang diganti dicatat.');
      onClose();
    },
  });
  const item = held.find((one) => one.itemId === itemId);
  const save = () => {
    if (itemId === null) return;
    void action.run({
      recipientId: row.recipientId,
      itemId,
      quantity: quantity ?? 0,
      date: date ?? '',
      kind,
      reason,
    });
  };
  return (
    <EditDialog
      title={`Barang kembali atau diganti dari ${whoIs(row)}`}
      onClose={onClose}
      onSave={save}
      busy={action.busy}
      failure={action.failure}
    >
      <Field label="Yang terjadi">
        {(id) => (
          <SegmentedControl
            id={id}
            fullWidth
            aria-label="Yang terjadi"
            value={kind}
            onChange={(next) => setKind(next as ReturnKind)}
            data={[
              { value: 'dikembalikan', label: 'Dikembalikan ke dinas' },
              { value: 'diganti', label: 'Diganti barang sejenis' },
            ]}
          />
        )}
      </Field>
      <Select
        label="Barang"
        required
        allowDeselect={false}
        data={held.map((one) => ({ value: String(one.itemId), label: one.name }))}
        value={itemId === null ? null : String(itemId)}
        onChange={(value) => setItemId(value === null ? null : Number(value))}
        error={action.fieldError('itemId')}
      />
      <QuantityInput
        label={
          item ? `Jumlah (dipegang ${formatNumber(item.quantity - item.returned)} ${item.unit})` : 'Jumlah'
        }
        required
        value={quantity}
        onChange={setQuantity}
        error={action.fieldError('quantity')}
      />
      <DateInput
        label="Tanggal"
        required
        notAfter={isoDateOf(new Date())}
        value={date}
        onChange={setDate}
        error={action.fieldError('date')}
      />
      <Textarea
        label="Alasan"
        required
        autosize
        minRows={2}
        maxLength={400}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={action.fieldError('reason')}
      />
    </EditDialog>
  );
}
