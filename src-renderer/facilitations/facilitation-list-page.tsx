import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { goTo } from '../app/navigation.ts';
import { useRemembered } from '../app/remembered.ts';
import { useAnswer } from '../app/use-office.ts';
import { FilterChip } from '../components/filter-chips.tsx';
import { ListPage } from '../components/list-page.tsx';
import { facilitationColumns } from './facilitation-columns.tsx';
import { facilitationPlaces } from './places.ts';

/** All facilitations, the newest year first. */
export function FacilitationListPage() {
  const [search, setSearch] = useState('');
  const [year, setYear] = useRemembered<string | null>('facilitation-year', null);
  const [kind, setKind] = useRemembered<string | null>('facilitation-kind', null);
  const answer = useAnswer('facilitations', 'list', { search });
  const { data } = answer;
  const optionsOf = (values: string[]) => [...new Set(values)].map((value) => ({ value, label: value }));
  const shown = useMemo(
    () =>
      (data ?? []).filter(
        (row) => (year === null || String(row.year) === year) && (kind === null || row.kind === kind),
      ),
    [data, year, kind],
  );
  const columns = useMemo(() => facilitationColumns(shown), [shown]);
  const clear = () => {
    setYear(null);
    setKind(null);
  };
  return (
    <ListPage
      title="Fasilitasi"
      detail="Halal, PIRT, merek, dan lainnya: tahap demi tahap sampai sertifikat terbit"
      what="fasilitasi"
      onNew={facilitationPlaces.create}
      answer={answer}
      search={search}
      onSearch={setSearch}
      placeholder="Judul, jenis, atau lembaga"
      filters={
        <>
          <FilterChip
            label="Tahun"
            value={year}
            onChange={setYear}
            options={optionsOf((data ?? []).map((row) => String(row.year)))}
          />
          <FilterChip
            label="Jenis"
            value={kind}
            onChange={setKind}
            options={optionsOf((data ?? []).map((row) => row.kind).toSorted())}
          />
        </>
      }
      onClear={year || kind ? clear : undefined}
      shown={shown}
      columns={columns}
      onOpen={(row) => goTo.facilitation(row.id)}
      rememberAs="facilitations"
      nothingYet={{
        text: 'Catat satu angkatan: jenis, lembaga, dan tahunnya. Pelaku usaha yang ditambahkan mulai pada tahapan pertama. Jenis dan tahapannya diatur pada Pengaturan.',
        action: (
          <Button variant="default" onClick={() => goTo.settings('fasilitasi')}>
            Atur jenis dan tahapan
          </Button>
        ),
      }}
    />
  );
}
