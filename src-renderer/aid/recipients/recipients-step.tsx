import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import type { ItemRow, RecipientRow } from '../../../src-main/contract/aid.ts';
import { goTo } from '../../app/navigation.ts';
import { useCommands } from '../../app/shortcuts.ts';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Split } from '../split.tsx';
import { useUnsavedGuard } from '../use-unsaved-guard.ts';
import { AddRecipient } from './add-recipient.tsx';
import { recipientColumns } from './recipient-columns.tsx';
import { RecipientFilters, useRecipientFilter } from './recipient-filters.tsx';
import { RecipientPanel } from './recipient-panel.tsx';

interface Props {
  programId: number;
  /** In order of district, village and name, as the main process gives them. */
  all: RecipientRow[];
  items: ItemRow[];
}

const keyOf = (row: RecipientRow) => row.id;

/** Penerima: the list by district and village, and at the right what the chosen one gets. */
export function RecipientsStep({ programId, all, items }: Props) {
  const [open, setOpen] = useState<number | null>(null);
  const [adding, setAdding] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const guard = useUnsavedGuard('alokasi penerima ini');
  const filter = useRecipientFilter(all);
  const columns = useMemo(() => recipientColumns(filter.shown, open !== null), [filter.shown, open]);
  const show = async (next: number | null) => {
    if (next !== open && (await guard.mayLeave())) setOpen(next);
  };
  const focusTable = () => box.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  const showNext = () => {
    const next = filter.shown[filter.shown.findIndex((row) => row.id === open) + 1];
    if (next) setOpen(next.id);
    else focusTable();
  };
  const recipient = all.find((row) => row.id === open);
  useCommands({ new: () => setAdding(true) });
  const add = (
    <Button leftSection={<IconPlus size="1rem" aria-hidden />} onClick={() => setAdding(true)}>
      Tambah penerima
    </Button>
  );
  return (
    <>
      <Split
        panelCovers
        panelLabel="Alokasi penerima"
        panel={
          recipient ? (
            <RecipientPanel
              key={recipient.id}
              recipient={recipient}
              items={items}
              onDirty={guard.onDirty}
              onNext={showNext}
              onClose={() => {
                void show(null);
                focusTable();
              }}
              onRemoved={() => setOpen(null)}
            />
          ) : null
        }
      >
        {all.length > 0 ? <RecipientFilters filter={filter} action={add} /> : null}
        <div ref={box}>
          {all.length === 0 ? (
            <EmptyState
              title="Belum ada penerima"
              text="Pilih penerima dari daftar Pelaku Usaha atau Kelompok, lalu isi barang untuk masing-masing. Daftar penerima dari Excel dapat diimpor sekaligus dengan barangnya."
              action={
                <>
                  <Button variant="default" onClick={goTo.imports}>
                    Impor dari Excel
                  </Button>
                  {add}
                </>
              }
            />
          ) : (
            <DataTable
              label="Penerima program ini"
              columns={columns}
              rows={filter.shown}
              rowKey={keyOf}
              rowHeight={2.625}
              rememberAs="aid-recipients"
              activeKey={open}
              onActive={(row) => void show(row.id)}
              onOpen={() => document.querySelector<HTMLElement>('[data-quantity]')?.focus()}
              empty={
                <EmptyState
                  title="Tidak ada penerima yang cocok"
                  text="Ubah pencarian atau hapus saringan."
                />
              }
            />
          )}
        </div>
      </Split>
      <AddRecipient
        opened={adding}
        programId={programId}
        all={all}
        onAdded={(id) => setOpen(id)}
        onClose={() => setAdding(false)}
      />
    </>
  );
}
