import { Button, SegmentedControl } from '@mantine/core';
import { IconPackage, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ItemRow, RecipientRow } from '../../../src-main/contract/aid.ts';
import type { CandidateRow } from '../../../src-main/contract/aid-recipients.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { refusalOf } from '../../../src-main/rules/program-state.ts';
import { goTo } from '../../app/navigation.ts';
import { useRemembered } from '../../app/remembered.ts';
import { useCommands } from '../../app/shortcuts.ts';
import { useAnswer } from '../../app/use-office.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Split } from '../../components/split.tsx';
import type { Program } from '../program-answer.ts';
import { AddRecipient } from './add-recipient.tsx';
import { AllocationSheet } from './allocation-sheet.tsx';
import { CandidatesView } from './candidates-view.tsx';
import { OfferReserve } from './offer-reserve.tsx';
import { PackageDialog } from './package-dialog.tsx';
import { RecipientFilters, useRecipientFilter } from './recipient-filters.tsx';
import { RecipientList } from './recipient-list.tsx';
import styles from './recipients.module.css';

interface Props {
  program: Program;
  /** In order of district, village and name, as the main process gives them. */
  all: RecipientRow[];
  items: ItemRow[];
}

type View = 'daftar' | 'lembar' | 'calon';

/** Penerima: as a list with the panel of one, as a sheet of all, and the candidates for a place. */
export function RecipientsStep({ program, all, items }: Props) {
  const [view, setView] = useRemembered<View>('aid.recipients-view', 'daftar');
  const [open, setOpen] = useState<number | null>(null);
  const [adding, setAdding] = useState(false);
  const [giving, setGiving] = useState<ReadonlySet<number> | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const [reserve, setReserve] = useState<CandidateRow | null>(null);
  const doubleAid = useAnswer('aid', 'doubleAid', { programId: program.id });
  const candidates = useAnswer('aid', 'candidates', { programId: program.id });
  const filter = useRecipientFilter(all, doubleAid.data);
  const locked = refusalOf(program.state, 'edit-recipients');
  useCommands({ new: () => setAdding(locked === null && view !== 'calon') });
  const waiting = candidates.data?.length ?? 0;
  const views = (
    <SegmentedControl
      aria-label="Tampilan penerima"
      value={view}
      onChange={(value) => setView(value as View)}
      data={[
        { value: 'daftar', label: 'Daftar' },
        { value: 'lembar', label: 'Lembar' },
        { value: 'calon', label: waiting > 0 ? `Calon (${formatNumber(waiting)})` : 'Calon' },
      ]}
    />
  );
  const add = (
    <Button
      leftSection={<IconPlus size="1rem" aria-hidden />}
      onClick={() => setAdding(true)}
      disabled={locked !== null}
      title={locked ?? undefined}
    >
      Tambah penerima
    </Button>
  );
  const give = (
    <Button
      variant="default"
      leftSection={<IconPackage size="1rem" stroke={1.8} aria-hidden />}
      onClick={() => setGiving(selected)}
      disabled={locked !== null || items.length === 0}
      title={locked ?? undefined}
    >
      Beri paket …
    </Button>
  );
  if (view === 'calon')
    return (
      <CandidatesView
        program={program}
        recipients={all}
        candidates={candidates.data ?? []}
        locked={locked}
        views={views}
      />
    );
  const empty = (
    <EmptyState
      title="Belum ada penerima"
      text="Pilih penerima dari daftar Pelaku Usaha atau Kelompok, lalu isi barang untuk masing-masing. Daftar penerima dari Excel dapat diimpor sekaligus dengan barangnya."
      action={
        <>
          <Button variant="default" onClick={goTo.imports}>
            Impor dari Excel
          </Button>
          {give}
          {add}
        </>
      }
    />
  );
  const tools = (
    <RecipientFilters
      filter={filter}
      views={views}
      action={
        <>
          {give}
          {add}
        </>
      }
    />
  );
  return (
    <>
      {all.length === 0 ? (
        <>
          <div className={styles.tools}>{views}</div>
          {empty}
        </>
      ) : view === 'lembar' ? (
        <Split panelLabel="">
          {tools}
          <AllocationSheet programId={program.id} shown={filter.shown} items={items} locked={locked} />
        </Split>
      ) : (
        <RecipientList
          programId={program.id}
          filter={filter}
          doubleAid={doubleAid.data}
          all={all}
          items={items}
          locked={locked}
          open={open}
          onOpen={setOpen}
          selected={selected}
          onSelect={setSelected}
          onRemoved={setReserve}
          tools={tools}
        />
      )}
      <AddRecipient
        opened={adding}
        programId={program.id}
        all={all}
        onAdded={(id) => setOpen(id)}
        onClose={() => setAdding(false)}
      />
      {reserve ? (
        <OfferReserve first={reserve} onClose={() => setReserve(null)} onPromoted={setOpen} />
      ) : null}
      {giving ? (
        <PackageDialog
          programId={program.id}
          items={items}
          chosen={[...giving].filter((id) => all.some((row) => row.id === id))}
          shown={filter.shown}
          onClose={() => setGiving(null)}
          onGiven={() => setSelected(new Set())}
        />
      ) : null}
    </>
  );
}
