import { Button, Checkbox, Modal, Select } from '@mantine/core';
import { useState } from 'react';
import type { ItemRow, RecipientRow } from '../../../src-main/contract/aid.ts';
import type { BusinessScope } from '../../../src-main/contract/business-list.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { useAction, useAnswer } from '../../app/use-office.ts';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { useTellUndoable } from '../../history/tell-undoable.tsx';
import { type GiftItem, PackageItems } from './package-items.tsx';
import { PackagePreview } from './package-preview.tsx';
import { ReasonFields } from './reason-fields.tsx';
import styles from './reasons.module.css';
import { isWritten, needing, noReason } from './reasons.ts';
import { RegisterSource } from './register-source.tsx';

interface Props {
  programId: number;
  items: ItemRow[];
  /** Recipients that were chosen in the list, and those that it shows. */
  chosen: number[];
  shown: RecipientRow[];
  onClose: () => void;
  onGiven: () => void;
}

type To = 'chosen' | 'shown' | 'register';

/** Gives a package, or items put together here, to many at once; what it would do is shown before it is done. */
export function PackageDialog({ programId, items, chosen, shown, onClose, onGiven }: Props) {
  const [to, setTo] = useState<To>(chosen.length > 0 ? 'chosen' : shown.length > 0 ? 'shown' : 'register');
  const [source, setSource] = useState<string | null>(null);
  const [scope, setScope] = useState<BusinessScope | null>(null);
  const [packageId, setPackageId] = useState<string | null>(null);
  const [own, setOwn] = useState<GiftItem[]>([]);
  const [beyond, setBeyond] = useState(noReason);
  const [double, setDouble] = useState(noReason);
  const [without, setWithout] = useState(false);
  const { data: packages = [] } = useAnswer('aid', 'packages', { programId });
  const tellUndoable = useTellUndoable();
  const give = useAction('aid', 'givePackage', { invalidates: ['aid', 'recaps', 'letters', 'changes'] });

  const kit = packages.find(({ id }) => String(id) === packageId);
  const giftItems = kit ? kit.items : own;
  const name = kit ? `Paket ${kit.name}` : 'Barang pilihan';
  const ids = to === 'chosen' ? chosen : shown.map((row) => row.id);
  const target =
    to === 'register'
      ? scope && { kind: 'businesses' as const, scope }
      : ids.length > 0 && { kind: 'recipients' as const, ids };
  const gift = target && giftItems.length > 0 ? { programId, name, items: giftItems, to: target } : null;
  const preview = useAnswer(
    'aid',
    'previewPackage',
    gift ?? { programId, name, items: [{ itemId: 1, quantity: 1 }], to: { kind: 'recipients', ids: [1] } },
    { enabled: gift !== null, keep: false },
  );
  const refused = preview.data?.refused ?? [];
  const [beyondRows, doubleRows] = [needing(refused, 'beyondBought'), needing(refused, 'doubleAid')];
  const isSettled =
    without ||
    (refused.every(({ needs }) => needs !== null) &&
      isWritten(beyond, beyondRows) &&
      isWritten(double, doubleRows));
  const apply = async () => {
    if (!gift) return;
    const result = await give.run({
      ...gift,
      beyondBought: without ? null : beyond.text.trim() || null,
      doubleAid: without ? null : double.text.trim() || null,
      withoutRefused: without,
    });
    if (!result.ok) return;
    const { changeSetId, changed, newRecipients } = result.value;
    if (changeSetId === null) return preview.reload();
    const fresh = newRecipients > 0 ? `, ${formatNumber(newRecipients)} penerima baru` : '';
    tellUndoable(`${name} diberikan kepada ${formatNumber(changed)} penerima${fresh}.`, changeSetId);
    onGiven();
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      closeButtonProps={{ 'aria-label': 'Tutup' }}
      title="Beri paket"
      size="44rem"
    >
      <div className={styles.dialog}>
        <div className={styles.pair}>
          <Select
            label="Kepada"
            allowDeselect={false}
            value={to}
            onChange={(value) => setTo(value as To)}
            data={[
              ...(chosen.length > 0
                ? [{ value: 'chosen', label: `Yang dipilih: ${formatNumber(chosen.length)} penerima` }]
                : []),
              ...(shown.length > 0
                ? [{ value: 'shown', label: `Yang tampil: ${formatNumber(shown.length)} penerima` }]
                : []),
              { value: 'register', label: 'Dari Pelaku Usaha (menjadi penerima)' },
            ]}
          />
          {to === 'register' ? (
            <RegisterSource
              value={source}
              onChange={(value, next) => {
                setSource(value);
                setScope(next);
              }}
            />
          ) : null}
        </div>
        <Select
          label="Paket"
          placeholder={packages.length > 0 ? 'Pilih paket, atau susun barangnya di bawah' : 'Belum ada paket'}
          clearable
          value={packageId}
          onChange={setPackageId}
          data={packages.map((one) => ({
            value: String(one.id),
            label: `${one.name} · ${formatNumber(one.units)} unit · cukup untuk ${formatNumber(one.possible)}`,
          }))}
        />
        {kit ? null : <PackageItems items={items} gift={own} onGift={setOwn} />}
        {gift ? <PackagePreview preview={preview} /> : null}
        {without ? null : (
          <>
            <ReasonFields
              title="Bantuan ganda"
              rows={doubleRows}
              draft={double}
              onDraft={setDouble}
              onlyOne
            />
            <ReasonFields
              title="Melebihi yang dibeli"
              rows={beyondRows}
              draft={beyond}
              onDraft={setBeyond}
              onlyOne
            />
          </>
        )}
        {refused.length > 0 ? (
          <Checkbox
            label={`Beri kepada yang lain saja; ${formatNumber(new Set(refused.map((row) => row.recipientId)).size)} penerima ini dilewati`}
            checked={without}
            onChange={(event) => setWithout(event.currentTarget.checked)}
          />
        ) : null}
        <FailureAlert failure={give.failure} />
        <div className={styles.buttons}>
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button
            onClick={() => void apply()}
            loading={give.busy}
            disabled={!gift || !preview.data || !isSettled}
          >
            {preview.data
              ? `Beri kepada ${formatNumber(countOf(preview.data.recipients, refused, without))} penerima`
              : 'Beri'}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

const countOf = (all: number, refused: { recipientId: number }[], without: boolean): number =>
  without ? all - new Set(refused.map(({ recipientId }) => recipientId)).size : all;
