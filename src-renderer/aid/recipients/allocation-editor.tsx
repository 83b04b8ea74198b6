import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { formatNumber, formatRupiah } from '../../../src-main/rules/format-number.ts';
import { useCommands } from '../../app/shortcuts.ts';
import { useAction } from '../../app/use-office.ts';
import { ConfirmButton } from '../../components/confirm.tsx';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { tellDone } from '../../components/tell.tsx';
import {
  type Allocation,
  allocationLines,
  draftOf,
  isChanged,
  linesBeyondBought,
} from '../allocation-draft.ts';
import { PanelBody, PanelFoot } from '../panel-parts.tsx';
import { AllocationLine } from './allocation-line.tsx';
import { BeyondReason } from './beyond-reason.tsx';
import { ItemAdder } from './item-adder.tsx';
import type { RecipientPanelProps } from './recipient-panel-props.ts';
import styles from './recipients.module.css';

interface Props extends RecipientPanelProps {
  saved: Allocation[];
  /** Who it is, above the items. */
  children: ReactNode;
}

/** Sets what one recipient gets. More than was bought needs a written reason, which is kept. */
export function AllocationEditor({ recipient, items, saved, onDirty, onNext, onRemoved, children }: Props) {
  const [draft, setDraft] = useState(() => draftOf(saved));
  const [reason, setReason] = useState('');
  const invalidates: ['aid', 'recaps', 'letters'] = ['aid', 'recaps', 'letters'];
  const save = useAction('aid', 'saveAllocations', { invalidates });
  const remove = useAction('aid', 'removeRecipient', {
    invalidates,
    onDone: () => {
      tellDone(`${recipient.name} dikeluarkan dari program.`);
      onRemoved();
    },
  });
  const lines = allocationLines(draft, saved, items);
  const beyond = linesBeyondBought(lines, saved);
  const dirty = isChanged(draft, saved);
  const reasonMissing = beyond.length > 0 && reason.trim() === '';
  useEffect(() => {
    onDirty(dirty);
    return () => onDirty(false);
  }, [dirty, onDirty]);

  const put = (itemId: number, quantity: number | null) =>
    setDraft((before) => new Map(before).set(itemId, quantity));
  const drop = (itemId: number) =>
    setDraft((before) => new Map([...before].filter(([other]) => other !== itemId)));
  const saveThen = async (after: 'stay' | 'next') => {
    if (save.busy || reasonMissing) return;
    if (dirty) {
      const allocations = [...draft].map(([itemId, quantity]) => ({ itemId, quantity: quantity ?? 0 }));
      const result = await save.run({
        recipientId: recipient.id,
        allocations,
        beyondBought: beyond.length > 0 ? reason.trim() : null,
      });
      if (!result.ok) return;
      onDirty(false);
      tellDone(`Alokasi ${recipient.name} disimpan.`);
    }
    if (after === 'next') onNext();
  };
  useCommands({ save: () => void saveThen('stay'), 'save-next': () => void saveThen('next') });

  return (
    <>
      <PanelBody>
        {children}
        {lines.length === 0 ? <p className="dim">Belum ada barang untuk penerima ini.</p> : null}
        <ul className={styles.lines}>
          {lines.map((line) => (
            <AllocationLine
              key={line.item.id}
              line={line}
              onQuantity={(quantity) => put(line.item.id, quantity)}
              onDrop={() => drop(line.item.id)}
            />
          ))}
        </ul>
        <ItemAdder items={items} taken={draft} onAdd={(itemId) => put(itemId, 1)} />
        <p className={`${styles.sum} figures`}>
          <span>{formatNumber(lines.reduce((total, line) => total + (line.quantity ?? 0), 0))} unit</span>
          <span>{formatRupiah(lines.reduce((total, line) => total + line.value, 0))}</span>
        </p>
        {recipient.printedAt && dirty ? (
          <p className={styles.note}>BAST-nya sudah dicetak. Cetak ulang sesudah alokasi ini disimpan.</p>
        ) : null}
        <FailureAlert failure={save.failure ?? remove.failure} />
      </PanelBody>
      <BeyondReason lines={beyond} reason={reason} onReason={setReason} />
      <PanelFoot>
        {recipient.letterNumber === null ? (
          <ConfirmButton
            mr="auto"
            px="xs"
            loading={remove.busy}
            question={{
              title: `Keluarkan ${recipient.name} dari program?`,
              text: 'Alokasi barangnya kembali menjadi sisa. Data usahanya sendiri tidak dihapus.',
              confirmLabel: 'Keluarkan',
            }}
            onConfirm={() => void remove.run({ id: recipient.id })}
          >
            Keluarkan
          </ConfirmButton>
        ) : null}
        <Button
          variant="default"
          px="xs"
          disabled={save.busy || reasonMissing}
          onClick={() => void saveThen('next')}
          title="Ctrl+Enter"
        >
          {dirty ? 'Simpan, berikutnya' : 'Berikutnya'}
        </Button>
        <Button
          px="sm"
          loading={save.busy}
          disabled={!dirty || reasonMissing}
          onClick={() => void saveThen('stay')}
          title="Ctrl+S"
        >
          Simpan
        </Button>
      </PanelFoot>
    </>
  );
}
