import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { FacilitationRow } from '../../src-main/contract/facilitations.ts';
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
import { facilitationColumns } from './facilitation-columns.tsx';
import { facilitationPlaces } from './places.ts';

const keyOf = (row: FacilitationRow) => row.id;

/** All facilitations, the newest year first. */
export function FacilitationListPage() {
  const [search, setSearch] = useState('');
  const [year, setYear] = useRemembered<string | null>('facilitation-year', null);
  const [kind, setKind] = useRemembered<string | null>('facilitation-kind', null);
  const { data, failure, loading, reload } = useAnswer('facilitations', 'list', { search });
  const optionsOf = (values: string[]) => [...new Set(values)].map((value) => ({ value, label: value }));
  const years = optionsOf((data ?? []).map((row) => String(row.year)));
  const kinds = optionsOf((data ?? []).map((row) => row.kind).toSorted());
  const shown = useMemo(
    () =>
      (data ?? []).filter(
        (row) => (year === null || String(row.year) === year) && (kind === null || row.kind === kind),
      ),
    [data, year, kind],
  );
  const columns = useMemo(() => facilitationColumns(shown), [shown]);
  useCommands({ new: facilitationPlaces.create });
  const create = (
    <Button leftSection={<IconPlus size="1rem" stroke={2} aria-hidden />} onClick={facilitationPlaces.create}>
      Fasilitasi baru
    </Button>
  );
  const nothingYet = data !== undefined && data.length === 0 && search === '';
  const clear = () => {
    setYear(null);
    setKind(null);
  };
  return (
    <PageFrame
      fill
      header={
        <PageHeader
          title="Fasilitasi"
          detail="Halal, PIRT, merek, dan lainnya: tahap demi tahap sampai sertifikat terbit"
          actions={nothingYet ? null : create}
        />
      }
      toolbar={
        nothingYet ? null : (
          <>
            <SearchBox
              value={search}
              onChange={setSearch}
              label="Cari fasilitasi"
              placeholder="Judul, jenis, atau lembaga"
            />
            <FilterChips onClear={year || kind ? clear : undefined}>
              <FilterChip label="Tahun" value={year} onChange={setYear} options={years} />
              <FilterChip label="Jenis" value={kind} onChange={setKind} options={kinds} />
            </FilterChips>
          </>
        )
      }
    >
      <FailureAlert failure={failure} onRetry={reload} />
      {nothingYet ? (
        <EmptyState
          title="Belum ada fasilitasi"
          text="Catat satu angkatan: jenis, lembaga, dan tahunnya. Pelaku usaha yang ditambahkan mulai pada tahapan pertama. Jenis dan tahapannya diatur pada Pengaturan."
          action={
            <>
              {create}
              <Button variant="default" onClick={() => goTo.settings('fasilitasi')}>
                Atur jenis dan tahapan
              </Button>
            </>
          }
        />
      ) : (
        <DataTable
          label="Daftar fasilitasi"
          columns={columns}
          rows={shown}
          rowKey={keyOf}
          onOpen={(row) => goTo.facilitation(row.id)}
          rowHeight={3}
          loading={loading}
          rememberAs="facilitations"
          empty={
            <EmptyState
              title="Tidak ada fasilitasi yang cocok"
              text="Ubah pencarian atau hapus saringan tahun dan jenis."
            />
          }
          footer={
            <span>
              <strong>{formatNumber(shown.length)}</strong> fasilitasi. Enter atau klik dua kali membuka
              fasilitasi.
            </span>
          }
        />
      )}
    </PageFrame>
  );
}
