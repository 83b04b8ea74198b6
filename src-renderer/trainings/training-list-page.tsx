import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { TrainingRow } from '../../src-main/contract/trainings.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
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
import { trainingPlaces } from './places.ts';
import { trainingColumns } from './training-columns.tsx';

const keyOf = (row: TrainingRow) => row.id;

/** All trainings and webinars, the newest year first. */
export function TrainingListPage() {
  const [search, setSearch] = useState('');
  const [year, setYear] = useRemembered<string | null>('training-year', null);
  const { data, failure, loading, reload } = useAnswer('trainings', 'list', { search });
  const years = [...new Set((data ?? []).map((row) => String(row.year)))].toSorted().toReversed();
  const shown = useMemo(
    () => (data ?? []).filter((row) => year === null || String(row.year) === year),
    [data, year],
  );
  const columns = useMemo(() => trainingColumns(shown), [shown]);
  useCommands({ new: trainingPlaces.create });
  const create = (
    <Button leftSection={<IconPlus size="1rem" stroke={2} aria-hidden />} onClick={trainingPlaces.create}>
      Pelatihan baru
    </Button>
  );
  const nothingYet = data !== undefined && data.length === 0 && search === '';
  return (
    <PageFrame
      fill
      header={
        <PageHeader
          title="Pelatihan"
          detail="Kurikulum, pertemuan, peserta, dan kehadirannya"
          actions={nothingYet ? null : create}
        />
      }
      toolbar={
        nothingYet ? null : (
          <>
            <SearchBox
              value={search}
              onChange={setSearch}
              label="Cari pelatihan"
              placeholder="Judul, tema, atau penyelenggara"
            />
            <FilterChips onClear={year ? () => setYear(null) : undefined}>
              <FilterChip
                label="Tahun"
                value={year}
                onChange={setYear}
                options={years.map((one) => ({ value: one, label: one }))}
              />
            </FilterChips>
          </>
        )
      }
    >
      <FailureAlert failure={failure} onRetry={reload} />
      {nothingYet ? (
        <EmptyState
          title="Belum ada pelatihan"
          text="Catat pelatihan dan webinar bersama kurikulum yang direncanakan. Peserta diambil dari data pelaku usaha; tamu dapat dicatat juga."
          action={create}
        />
      ) : (
        <DataTable
          label="Daftar pelatihan"
          columns={columns}
          rows={shown}
          rowKey={keyOf}
          onOpen={(row) => goTo.training(row.id)}
          rowHeight={3}
          loading={loading}
          rememberAs="trainings"
          empty={
            <EmptyState
              title="Tidak ada pelatihan yang cocok"
              text="Ubah pencarian atau hapus saringan tahun."
            />
          }
          footer={
            <span>
              <strong>{formatNumber(shown.length)}</strong> pelatihan. Enter atau klik dua kali membuka
              pelatihan.
            </span>
          }
        />
      )}
    </PageFrame>
  );
}
