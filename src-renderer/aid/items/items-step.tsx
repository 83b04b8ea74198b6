import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import type { ItemRow } from '../../../src-main/contract/aid.ts';
import { goTo } from '../../app/navigation.ts';
import { useCommands } from '../../app/shortcuts.ts';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { wordsMatch } from '../../components/words-match.ts';
import type { Program } from '../program-answer.ts';
import { Split } from '../split.tsx';
import { useUnsavedGuard } from '../use-unsaved-guard.ts';
import { itemColumns } from './item-columns.tsx';
import { ItemPanel } from './item-panel.tsx';
import styles from './items.module.css';

const keyOf = (row: ItemRow) => row.id;

/** Barang: what was bought, and what of it is allocated, delivered and left. */
export function ItemsStep({ program, items }: { program: Program; items: ItemRow[] }) {
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<number | 'new' | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const guard = useUnsavedGuard('barang ini');
  const shown = useMemo(
    () =>
      items.filter((row) =>
        wordsMatch(search, `${row.name} ${row.brand} ${row.specification} ${row.fundSource}`),
      ),
    [items, search],
  );
  const columns = useMemo(() => itemColumns(shown, open !== null), [shown, open]);
  const show = async (next: number | 'new' | null) => {
    if (next !== open && (await guard.mayLeave())) setOpen(next);
  };
  const close = () => {
    void show(null);
    box.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  };
  useCommands({ new: () => void show('new') });
  const item = items.find((row) => row.id === open);
  const create = (
    <Button leftSection={<IconPlus size="1rem" aria-hidden />} onClick={() => void show('new')}>
      Barang baru
    </Button>
  );
  return (
    <Split
      panelCovers
      panelLabel="Rincian barang"
      panel={
        open === 'new' || item ? (
          <ItemPanel
            key={open}
            program={program}
            item={item}
            onDirty={guard.onDirty}
            onSaved={(id) => setOpen(id)}
            onClose={close}
          />
        ) : null
      }
    >
      {items.length > 0 ? (
        <div className={styles.tools}>
          <div className={styles.search}>
            <SearchBox value={search} onChange={setSearch} label="Cari barang" />
          </div>
          <span className={styles.spring} />
          {create}
        </div>
      ) : null}
      <div ref={box}>
        {items.length === 0 ? (
          <EmptyState
            title="Belum ada barang di program ini"
            text="Catat barang yang dibeli dengan merek, spesifikasi, harga, dan jumlahnya; atau impor daftar penerima dari Excel, barangnya ikut tercatat."
            action={
              <>
                <Button variant="default" onClick={goTo.imports}>
                  Impor dari Excel
                </Button>
                {create}
              </>
            }
          />
        ) : (
          <DataTable
            label="Barang program ini"
            columns={columns}
            rows={shown}
            rowKey={keyOf}
            rowHeight={2.625}
            rememberAs="aid-items"
            activeKey={open === 'new' ? null : open}
            onActive={(row) => void show(row.id)}
            onOpen={() => document.getElementById('barang-nama')?.focus()}
            empty={<EmptyState title="Tidak ada barang yang cocok" text="Ubah kata pencarian." />}
          />
        )}
      </div>
    </Split>
  );
}
