import { useMemo, useState } from 'react';
import { goTo } from '../app/navigation.ts';
import { useRemembered } from '../app/remembered.ts';
import { useAnswer } from '../app/use-office.ts';
import { FilterChip } from '../components/filter-chips.tsx';
import { ListPage } from '../components/list-page.tsx';
import { trainingPlaces } from './places.ts';
import { trainingColumns } from './training-columns.tsx';

/** All trainings and webinars, the newest year first. */
export function TrainingListPage() {
  const [search, setSearch] = useState('');
  const [year, setYear] = useRemembered<string | null>('training-year', null);
  const answer = useAnswer('trainings', 'list', { search });
  const { data } = answer;
  const years = [...new Set((data ?? []).map((row) => String(row.year)))].toSorted().toReversed();
  const shown = useMemo(
    () => (data ?? []).filter((row) => year === null || String(row.year) === year),
    [data, year],
  );
  const columns = useMemo(() => trainingColumns(shown), [shown]);
  return (
    <ListPage
      title="Pelatihan"
      detail="Kurikulum, pertemuan, peserta, dan kehadirannya"
      what="pelatihan"
      onNew={trainingPlaces.create}
      answer={answer}
      search={search}
      onSearch={setSearch}
      placeholder="Judul, tema, atau penyelenggara"
      filters={
        <FilterChip
          label="Tahun"
          value={year}
          onChange={setYear}
          options={years.map((one) => ({ value: one, label: one }))}
        />
      }
      onClear={year ? () => setYear(null) : undefined}
      shown={shown}
      columns={columns}
      onOpen={(row) => goTo.training(row.id)}
      rememberAs="trainings"
      nothingYet={{
        text: 'Catat pelatihan dan webinar bersama kurikulum yang direncanakan. Peserta diambil dari data pelaku usaha; tamu dapat dicatat juga.',
      }}
    />
  );
}
