import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { formatNumber, formatRupiah } from '../../../src-main/rules/format-number.ts';
import type { AnswerOf } from '../../app/procedure-types.ts';
import { useCommands } from '../../app/shortcuts.ts';
import { useAction, useAnswer } from '../../app/use-office.ts';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { PanelBody, PanelFoot } from '../../components/panel-parts.tsx';
import { tellDone } from '../../components/tell.tsx';
import {
  type Allocation,
  allocationLines,
  draftOf,
  isChanged,
  itemsToJustify,
  linesBeyondBought,
} from '../allocation-draft.ts';
import { AllocationLine } from './allocation-line.tsx';
import { ItemAdder } from './item-adder.tsx';
import { KeptReasons } from './kept-reasons.tsx';
import { NeededReasonField } from './needed-reason-field.tsx';
import { PastAidList } from './past-aid-list.tsx';
import type { RecipientPanelProps } from './recipient-panel-props.ts';
import styles from './recipients.module.css';
import { RemoveRecipient } from './remove-recipient.tsx';
import { shownName } from './sheet-rows.ts';

interface Props extends RecipientPanelProps {
  saved: Allocation[];
  reasons: AnswerOf<'aid', 'recipient'>['reasons'];
  /** Who it is, above the items. */
  children: ReactNode;
}

/** Sets what one recipient gets. More than was bought, and what was given before, need a written reason, which is kept. */
export function AllocationEditor(props: Props) {
  const { recipient, items, saved, reasons, locked, onDirty, onNext, onRemoved, children } = props;
  const [draft, setDraft] = useState(() => draftOf(saved));
  const [beyondReason, setBeyondReason] = useState('');
  const [doubleReason, setDoubleReason] = useState('');
  const [removing, setRemoving] = useState(false);
  const save = useAction('aid', 'saveAllocations', { invalidates: ['aid', 'recaps', 'letters'] });
  const lines = allocationLines(draft, saved, items);
  const beyond = linesBeyondBought(lines, saved);
  const itemIds = lines.filter(({ quantity }) => (quantity ?? 0) > 0).map(({ item }) => item.id);
  const { data: past = [] } = useAnswer(
    'aid',
    'doubleAidOf',
    { recipientId: recipient.id, itemIds },
    { enabled: itemIds.length > 0 },
  );
  const toJustify = itemsToJustify(lines, saved, reasons.doubleAid !== null);
  const double = past.filter(({ itemId }) => toJustify.has(itemId));
  const dirty = isChanged(draft, saved);
  const reasonMissing =
    (beyond.length > 0 && beyondReason.trim() === '') || (double.length > 0 && doubleReason.trim() === '');
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
        beyondBought: beyond.length > 0 ? beyondReason.trim() : null,
        doubleAid: double.length > 0 ? doubleReason.trim() : null,
      });
      if (!result.ok) return;
      onDirty(false);
      tellDone(`Alokasi ${shownName(recipient)} disimpan.`);
    }
    if (after === 'next') onNext();
  };
  useCommands({ save: () => void saveThen('stay'), 'save-next': () => void saveThen('next') });

  return (
    <>
      <PanelBody>
        {children}
        {locked ? <p className={styles.note}>{locked}</p> : null}
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
        {past.length > 0 && double.length === 0 ? (
          <section className={styles.double} aria-label="Bantuan ganda">
            <h3 className={styles.heading}>Bantuan ganda</h3>
            <PastAidList past={past} />
          </section>
        ) : null}
        <KeptReasons recipient={recipient} reasons={reasons} isDouble={past.length > 0} locked={locked} />
        {recipient.printedAt && dirty ? (
          <p className={styles.note}>BAST-nya sudah dicetak. Cetak ulang sesudah alokasi ini disimpan.</p>
        ) : null}
        <FailureAlert failure={save.failure} />
      </PanelBody>
      {double.length > 0 ? (
        <NeededReasonField
          label="Bantuan ganda: alasan tetap diberi"
          reason={doubleReason}
          onReason={setDoubleReason}
        >
          <PastAidList past={double} />
        </NeededReasonField>
      ) : null}
      {beyond.length > 0 ? (
        <NeededReasonField
          label={`Melebihi yang dibeli: ${beyond.map((line) => line.item.name).join(', ')}`}
          reason={beyondReason}
          onReason={setBeyondReason}
        />
      ) : null}
      <PanelFoot>
        {recipient.letterNumber === null ? (
          <Button
            variant="subtle"
            color="red"
            mr="auto"
            px="xs"
            disabled={locked !== null}
            onClick={() => setRemoving(true)}
          >
            Keluarkan
          </Button>
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
          disabled={!dirty || reasonMissing || locked !== null}
          onClick={() => void saveThen('stay')}
          title="Ctrl+S"
        >
          Simpan
        </Button>
      </PanelFoot>
      {removing ? (
        <RemoveRecipient
          recipient={recipient}
          onClose={() => setRemoving(false)}
          onRemoved={(first) => {
            onDirty(false);
            onRemoved(first);
          }}
        />
      ) : null}
    </>
  );
}
