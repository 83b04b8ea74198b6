import { Button, Select, Textarea, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ItemInput, ItemRow } from '../../../src-main/contract/aid.ts';
import { fundSources } from '../../../src-main/contract/common.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { useCommands } from '../../app/shortcuts.ts';
import { useAction } from '../../app/use-office.ts';
import { ConfirmButton, confirmDestructive } from '../../components/confirm.tsx';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { MoneyInput } from '../../components/money-input.tsx';
import { tellDone } from '../../components/tell.tsx';
import { PanelBody, PanelFoot, PanelHead } from '../panel-parts.tsx';
import type { Program } from '../program-answer.ts';
import { QuantityInput } from '../quantity-input.tsx';
import { ItemBalance } from './item-balance.tsx';
import styles from './items.module.css';

interface Props {
  program: Program;
  /** Left out for a new one. */
  item: ItemRow | undefined;
  onDirty: (dirty: boolean) => void;
  onSaved: (id: number | 'new') => void;
  onClose: () => void;
}

/** What a person types about an item; the rest of a row is counted. */
const typedOf = (item: ItemRow | undefined, program: Program): ItemInput => ({
  id: item?.id ?? null,
  programId: program.id,
  name: item?.name ?? '',
  brand: item?.brand ?? '',
  specification: item?.specification ?? '',
  unit: item?.unit ?? 'unit',
  unitPrice: item?.unitPrice ?? 0,
  quantityBought: item?.quantityBought ?? 0,
  fundSource: item?.fundSource ?? program.fundSource,
});

/** Edits one item. Ctrl+S saves, Ctrl+Enter saves and begins the next, Esc goes back to the table. */
export function ItemPanel({ program, item, onDirty, onSaved, onClose }: Props) {
  const [typed, setTyped] = useState(() => typedOf(item, program));
  const invalidates: ['aid', 'recaps'] = ['aid', 'recaps'];
  const save = useAction('aid', 'saveItem', { invalidates });
  const remove = useAction('aid', 'removeItem', {
    invalidates,
    onDone: () => {
      tellDone(`${typed.name} dihapus dari program.`);
      onClose();
    },
  });
  const change = (part: Partial<ItemInput>) => setTyped((before) => ({ ...before, ...part }));
  const dirty = JSON.stringify(typed) !== JSON.stringify(typedOf(item, program));
  useEffect(() => {
    onDirty(dirty);
    return () => onDirty(false);
  }, [dirty, onDirty]);
  const allocated = item?.allocated ?? 0;
  const leftAfter = typed.quantityBought - allocated;

  const saveThen = async (after: 'stay' | 'next') => {
    if (save.busy) return;
    // Never silently below zero: fewer bought than allocated is possible on paper, but the officer must say so.
    const question = {
      title: `${typed.name}: dibeli kurang dari yang dialokasikan?`,
      text: `Sudah dialokasikan ${formatNumber(allocated)} ${typed.unit}, sedangkan dibeli menjadi ${formatNumber(typed.quantityBought)}. Sisanya menjadi kurang ${formatNumber(-leftAfter)}.`,
      confirmLabel: 'Tetap simpan',
    };
    if (
      leftAfter < 0 &&
      typed.quantityBought !== item?.quantityBought &&
      !(await confirmDestructive(question))
    )
      return;
    const result = await save.run(typed);
    if (!result.ok) return;
    onDirty(false);
    tellDone(`${typed.name} disimpan.`);
    if (after === 'stay') onSaved(result.value.id);
    else if (item) onSaved('new');
    else {
      setTyped(typedOf(undefined, program));
      document.getElementById('barang-nama')?.focus();
    }
  };
  useCommands({
    save: () => void saveThen('stay'),
    'save-next': () => void saveThen('next'),
    close: onClose,
  });

  return (
    <>
      <PanelHead title={item ? item.name : 'Barang baru'} onClose={onClose} />
      <PanelBody>
        <FailureAlert failure={save.failure ?? remove.failure} />
        <TextInput
          id="barang-nama"
          label="Nama barang"
          required
          autoFocus={!item}
          maxLength={160}
          value={typed.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={save.fieldError('name')}
        />
        <div className={styles.pair}>
          <TextInput
            label="Merek"
            maxLength={120}
            value={typed.brand}
            onChange={(event) => change({ brand: event.currentTarget.value })}
            error={save.fieldError('brand')}
          />
          <Select
            label="Sumber dana"
            allowDeselect={false}
            data={[...fundSources]}
            value={typed.fundSource}
            onChange={(value) =>
              change({ fundSource: fundSources.find((one) => one === value) ?? 'Lainnya' })
            }
            error={save.fieldError('fundSource')}
          />
        </div>
        <Textarea
          label="Spesifikasi"
          autosize
          minRows={1}
          maxRows={4}
          maxLength={400}
          value={typed.specification}
          onChange={(event) => change({ specification: event.currentTarget.value })}
          error={save.fieldError('specification')}
        />
        <div className={styles.numbers}>
          <QuantityInput
            label="Dibeli"
            required
            value={typed.quantityBought}
            onChange={(value) => change({ quantityBought: value ?? 0 })}
            error={save.fieldError('quantityBought')}
          />
          <TextInput
            label="Satuan"
            required
            maxLength={40}
            value={typed.unit}
            onChange={(event) => change({ unit: event.currentTarget.value })}
            error={save.fieldError('unit')}
          />
          <MoneyInput
            label="Harga satuan"
            required
            value={typed.unitPrice}
            onChange={(value) => change({ unitPrice: value ?? 0 })}
            error={save.fieldError('unitPrice')}
          />
        </div>
        <ItemBalance typed={typed} allocated={allocated} delivered={item?.delivered ?? 0} />
      </PanelBody>
      <PanelFoot>
        {item && allocated === 0 ? (
          <ConfirmButton
            mr="auto"
            loading={remove.busy}
            question={{
              title: `Hapus ${item.name} dari program?`,
              text: `${formatNumber(item.quantityBought)} ${item.unit} tidak lagi tercatat dibeli untuk program ini.`,
              confirmLabel: 'Hapus barang',
            }}
            onConfirm={() => void remove.run({ id: item.id })}
          >
            Hapus
          </ConfirmButton>
        ) : null}
        <Button
          variant="default"
          disabled={save.busy}
          onClick={() => void saveThen('next')}
          title="Ctrl+Enter"
        >
          Simpan, lanjut baru
        </Button>
        <Button loading={save.busy} disabled={!dirty} onClick={() => void saveThen('stay')} title="Ctrl+S">
          Simpan
        </Button>
      </PanelFoot>
    </>
  );
}
