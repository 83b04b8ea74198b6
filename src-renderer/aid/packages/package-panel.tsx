import { Button, TextInput } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import type { ItemRow } from '../../../src-main/contract/aid.ts';
import type { PackageRow } from '../../../src-main/contract/aid-items.ts';
import { formatNumber, formatRupiah } from '../../../src-main/rules/format-number.ts';
import { useCommands } from '../../app/shortcuts.ts';
import { useAction } from '../../app/use-office.ts';
import { ConfirmButton } from '../../components/confirm.tsx';
import { DataList } from '../../components/data-list.tsx';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { PanelBody, PanelFoot, PanelHead } from '../../components/panel-parts.tsx';
import { Sheet } from '../../components/sheet/sheet.tsx';
import { rowProblems, type SheetColumn } from '../../components/sheet/sheet-column.ts';
import { tellDone } from '../../components/tell.tsx';
import { costOf, linesOf, type PackageLine, packageItems, possibleOf } from './package-draft.ts';
import styles from './packages.module.css';

interface Props {
  programId: number;
  items: ItemRow[];
  /** Null for a new one. */
  known: PackageRow | null;
  /** Why packages cannot be changed now. */
  refusal: string | null;
  onDirty: (dirty: boolean) => void;
  onSaved: (id: number) => void;
  onClose: () => void;
}

const keyOf = (line: PackageLine) => line.key;

const columnsFor = (refusal: string | null): SheetColumn<PackageLine>[] => [
  { key: 'name', title: 'Barang', kind: 'readonly', align: 'start', width: 8.75, disabled: () => refusal },
  {
    key: 'left',
    title: 'Sisa',
    kind: 'readonly',
    width: 3.25,
    tone: ({ left }) => (left < 0 ? 'bad' : undefined),
  },
  { key: 'quantity', title: 'Isi paket', kind: 'integer', width: 4.25, disabled: () => refusal },
];

/** One package: its name and how many of each item it holds. Ctrl+S saves. */
export function PackagePanel({ programId, items, known, refusal, onDirty, onSaved, onClose }: Props) {
  const [name, setName] = useState(known?.name ?? '');
  const [saved] = useState(() => linesOf(items, known));
  const [lines, setLines] = useState(saved);
  const save = useAction('aid', 'savePackage');
  const copy = useAction('aid', 'copyPackage', { onDone: ({ id }) => onSaved(id) });
  const remove = useAction('aid', 'removePackage', {
    onDone: () => {
      tellDone(`${known?.name ?? ''} dihapus.`);
      onDirty(false);
      onClose();
    },
  });
  const columns = useMemo(() => columnsFor(refusal), [refusal]);
  const dirty = name !== (known?.name ?? '') || lines !== saved;
  useEffect(() => {
    onDirty(dirty);
    return () => onDirty(false);
  }, [dirty, onDirty]);
  const wrong = lines.some((line) => rowProblems(columns, line).size > 0);
  const canSave = dirty && !wrong && refusal === null && !save.busy;
  const store = async () => {
    if (!canSave) return;
    const result = await save.run({ id: known?.id ?? null, programId, name, items: packageItems(lines) });
    if (!result.ok) return;
    tellDone(`${name.trim()} disimpan.`);
    onDirty(false);
    onSaved(result.value.id);
  };
  useCommands({ save: () => void store(), close: onClose });
  const possible = possibleOf(lines);
  return (
    <>
      <PanelHead title={known ? known.name : 'Paket baru'} onClose={onClose} />
      <PanelBody>
        <FailureAlert failure={save.failure ?? copy.failure ?? remove.failure} />
        <TextInput
          label="Nama paket"
          required
          autoFocus={!known}
          disabled={refusal !== null}
          maxLength={120}
          placeholder="Misalnya Paket penjahit"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={save.fieldError('name')}
        />
        <div className={styles.sheet}>
          <Sheet label="Isi paket" columns={columns} rows={lines} rowKey={keyOf} onChange={setLines} />
        </div>
        <DataList
          items={[
            ['Nilai satu paket', formatRupiah(costOf(lines))],
            [
              'Masih dapat diberikan',
              possible === null ? 'belum berisi barang' : `${formatNumber(possible)} paket`,
            ],
          ]}
        />
      </PanelBody>
      <PanelFoot>
        {known && refusal === null ? (
          <>
            <ConfirmButton
              mr="auto"
              loading={remove.busy}
              question={{
                title: `Hapus ${known.name}?`,
                text: 'Yang sudah dialokasikan kepada penerima tetap.',
                confirmLabel: 'Hapus paket',
              }}
              onConfirm={() => void remove.run({ id: known.id })}
            >
              Hapus
            </ConfirmButton>
            <Button
              variant="default"
              loading={copy.busy}
              disabled={dirty}
              onClick={() => void copy.run({ id: known.id })}
            >
              Salin
            </Button>
          </>
        ) : null}
        <Button loading={save.busy} disabled={!canSave} onClick={() => void store()} title="Ctrl+S">
          Simpan
        </Button>
      </PanelFoot>
    </>
  );
}
