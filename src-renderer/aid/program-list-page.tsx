import { Button } from '@mantine/core';
import { IconCopy, IconFileImport, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ProgramRow } from '../../src-main/contract/aid.ts';
import { PROGRAM_STATES } from '../../src-main/rules/program-state.ts';
import { goTo } from '../app/navigation.ts';
import { useRemembered } from '../app/remembered.ts';
import { useCommands } from '../app/shortcuts.ts';
import { useAnswer } from '../app/use-office.ts';
import { DataTable } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { FilterChip, FilterChips } from '../components/filter-chips.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { SearchBox } from '../components/search-box.tsx';
import { wordsMatch } from '../components/words-match.ts';
import { CopyProgramDialog } from './copy-program-dialog.tsx';
import { aidPlaces } from './places.ts';
import { programColumns } from './program-columns.tsx';
import { stateWords } from './program-words.ts';

const keyOf = (row: ProgramRow) => row.id;

/** All programmes, the newest year first as the main process gives them. */
export function ProgramListPage() {
  const programs = useAnswer('aid', 'programs', {});
  const [search, setSearch] = useState('');
  const [year, setYear] = useRemembered<string | null>('aid-year', null);
  const [state, setState] = useRemembered<string | null>('aid-state', null);
  const [copying, setCopying] = useState(false);
  const all = programs.data ?? [];
  const years = [...new Set(all.map((row) => String(row.fiscalYear)))].toSorted().toReversed();
  const shown = useMemo(
    () =>
      (programs.data ?? []).filter(
        (row) =>
          (year === null || String(row.fiscalYear) === year) &&
          (state === null || row.state === state) &&
          wordsMatch(search, `${row.name} ${row.fiscalYear} ${row.fundSources.join(' ')}`),
      ),
    [programs.data, year, state, search],
  );
  const columns = useMemo(() => programColumns(shown), [shown]);
  useCommands({ new: aidPlaces.create });
  const create = (
    <Button leftSection={<IconPlus size="1rem" aria-hidden />} onClick={aidPlaces.create}>
      Program baru
    </Button>
  );
  const importing = (
    <Button
      variant="default"
      leftSection={<IconFileImport size="1rem" stroke={1.8} aria-hidden />}
      onClick={goTo.imports}
    >
      Impor penerima
    </Button>
  );
  const nothingYet = programs.data !== undefined && all.length === 0;
  return (
    <PageFrame
      fill
      header={
        <PageHeader
          title="Bantuan"
          detail="Program bantuan, barangnya, penerimanya, dan surat serah terimanya"
          actions={
            nothingYet ? null : (
              <>
                <Button
                  variant="default"
                  leftSection={<IconCopy size="1rem" stroke={1.8} aria-hidden />}
                  onClick={() => setCopying(true)}
                >
                  Salin dari tahun lalu
                </Button>
                {importing}
                {create}
              </>
            )
          }
        />
      }
      toolbar={
        nothingYet || programs.failure ? null : (
          <>
            <SearchBox
              value={search}
              onChange={setSearch}
              label="Cari program"
              placeholder="Cari program atau sumber dana"
            />
            <FilterChips
              onClear={
                year || state
                  ? () => {
                      setYear(null);
                      setState(null);
                    }
                  : undefined
              }
            >
              <FilterChip
                label="Tahun"
                value={year}
                onChange={setYear}
                options={years.map((one) => ({ value: one, label: one }))}
              />
              <FilterChip
                label="Status"
                value={state}
                onChange={setState}
                options={PROGRAM_STATES.map((one) => ({ value: one, label: stateWords[one].label }))}
              />
            </FilterChips>
          </>
        )
      }
    >
      {programs.failure ? (
        <div>
          <FailureAlert failure={programs.failure} onRetry={programs.reload} />
        </div>
      ) : nothingYet ? (
        <EmptyState
          title="Belum ada program bantuan"
          text="Program menampung barang yang dibeli, penerimanya, BAST, tanda terima, dan BNBA. Bila daftar penerima sudah ada di Excel, impor langsung membuat programnya."
          action={
            <>
              {importing}
              {create}
            </>
          }
        />
      ) : (
        <DataTable
          label="Daftar program bantuan"
          columns={columns}
          rows={shown}
          rowKey={keyOf}
          onOpen={(row) => goTo.program(row.id)}
          rowHeight={3}
          loading={programs.loading}
          rememberAs="aid-programs"
          empty={
            <EmptyState title="Tidak ada program yang cocok" text="Ubah pencarian atau hapus saringannya." />
          }
          footer={
            <span>
              <strong>{shown.length}</strong> program. Enter atau klik dua kali membuka program.
            </span>
          }
        />
      )}
      {copying ? <CopyProgramDialog source={all[0] ?? null} onClose={() => setCopying(false)} /> : null}
    </PageFrame>
  );
}
