import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { GroupRow } from '../../src-main/contract/groups.ts';
import { formatNumber } from '../../src-main/rules/money.ts';
import { goTo } from '../app/navigation.ts';
import { useCommands } from '../app/shortcuts.ts';
import { useAnswer } from '../app/use-office.ts';
import { type Column, DataTable } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { SearchBox } from '../components/search-box.tsx';
import { groupKindWords } from './group-words.ts';

const none = <span className="dim">-</span>;

const columns: Column<GroupRow>[] = [
  { key: 'name', head: 'Kelompok', width: 14, grow: 3, cell: (row) => row.name, sortBy: (row) => row.name },
  {
    key: 'kind',
    head: 'Jenis',
    width: 7,
    cell: (row) => groupKindWords[row.kind],
    sortBy: (row) => groupKindWords[row.kind],
  },
  {
    key: 'chair',
    head: 'Ketua',
    width: 10,
    grow: 2,
    cell: (row) => row.chairName,
    sortBy: (row) => row.chairName,
  },
  {
    key: 'sector',
    head: 'Komoditas',
    width: 8,
    grow: 1,
    cell: (row) => row.sectorName ?? none,
    sortBy: (row) => row.sectorName,
  },
  {
    key: 'village',
    head: 'Desa/Kelurahan',
    width: 8.5,
    grow: 1,
    cell: (row) => row.villageName ?? none,
    sortBy: (row) => row.villageName,
  },
  {
    key: 'district',
    head: 'Kecamatan',
    width: 8.5,
    grow: 1,
    cell: (row) => row.districtName ?? none,
    sortBy: (row) => row.districtName,
  },
  { key: 'phone', head: 'Telepon', width: 8, cell: (row) => row.phone || none },
  {
    key: 'members',
    head: 'Anggota',
    width: 5.5,
    align: 'end',
    cell: (row) => formatNumber(row.members),
    sortBy: (row) => row.members,
  },
];

const keyOf = (row: GroupRow) => row.id;

export default function GroupsPage() {
  const [search, setSearch] = useState('');
  const { data, failure, loading, reload } = useAnswer('groups', 'list', { search });
  useCommands({ new: goTo.newGroup });
  const rows = data ?? [];
  const create = (
    <Button leftSection={<IconPlus size="1rem" stroke={2} aria-hidden />} onClick={goTo.newGroup}>
      Kelompok baru
    </Button>
  );
  return (
    <PageFrame
      fill
      header={<PageHeader title="Kelompok" actions={create} />}
      toolbar={
        <SearchBox
          value={search}
          onChange={setSearch}
          label="Cari kelompok"
          placeholder="Nama kelompok, ketua, desa …"
        />
      }
    >
      <FailureAlert failure={failure} onRetry={reload} />
      <DataTable
        label="Daftar kelompok"
        rememberAs="groups"
        columns={columns}
        rows={rows}
        rowKey={keyOf}
        onOpen={(row) => goTo.group(row.id)}
        loading={loading}
        empty={
          search ? (
            <EmptyState
              title="Tidak ada yang cocok"
              text="Tidak ada kelompok yang sesuai dengan pencarian ini."
            />
          ) : (
            <EmptyState
              title="Belum ada kelompok"
              text="KUB, paguyuban, asosiasi, dan sentra dicatat di sini bersama anggotanya. Ketua menandatangani BAST untuk kelompoknya."
              action={create}
            />
          )
        }
        footer={
          <span>
            <strong>{formatNumber(rows.length)}</strong> kelompok,{' '}
            <strong>{formatNumber(rows.reduce((sum, row) => sum + row.members, 0))}</strong> keanggotaan
          </span>
        }
      />
    </PageFrame>
  );
}
