import { Button } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { BusinessFilter, BusinessRow } from '../../src-main/contract/businesses.ts';
import { formatNumber } from '../../src-main/rules/money.ts';
import { goTo } from '../app/navigation.ts';
import { useCommands } from '../app/shortcuts.ts';
import { usePages } from '../app/use-office.ts';
import { DataTable } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { SearchBox } from '../components/search-box.tsx';
import { businessColumns, narrowBusinessColumns } from './business-columns.tsx';
import { isFiltered, noFilter, useBusinessFilter } from './business-filter.ts';
import { BusinessFilters } from './business-filters.tsx';
import { BusinessPanel } from './business-panel.tsx';

const pageSize = 200;
const keyOf = (row: BusinessRow) => row.id;

/** The register: search while typing, filters, and a panel beside the list. */
export default function BusinessesPage() {
  const [filter, setFilter] = useBusinessFilter();
  const [active, setActive] = useState<number | null>(null);
  const pages = usePages(
    'businesses',
    'list',
    filter,
    (after: string | null) => ({ ...filter, after, limit: pageSize }),
    (page) => page.next,
  );
  const rows = useMemo(() => pages.data?.flatMap((page) => page.rows) ?? [], [pages.data]);
  const total = pages.first?.total ?? 0;
  const closePanel = active === null ? undefined : () => setActive(null);
  useCommands({ new: goTo.newBusiness, close: closePanel });

  return (
    <PageFrame
      fill
      header={
        <PageHeader
          title="Pelaku Usaha"
          actions={
            <Button leftSection={<IconPlus size="1rem" stroke={2} aria-hidden />} onClick={goTo.newBusiness}>
              Pelaku usaha baru
            </Button>
          }
        />
      }
      toolbar={
        <>
          <SearchBox
            value={filter.search}
            onChange={(search) => setFilter({ ...filter, search })}
            label="Cari pelaku usaha"
            placeholder="Nama, usaha, produk, NIK, NIB, telepon …"
          />
          <BusinessFilters filter={filter} onChange={setFilter} />
        </>
      }
      panel={active === null ? null : <BusinessPanel id={active} onClose={() => setActive(null)} />}
    >
      <FailureAlert failure={pages.failure} onRetry={pages.reload} />
      <DataTable
        label="Daftar pelaku usaha"
        columns={active === null ? businessColumns : narrowBusinessColumns}
        rows={rows}
        rowKey={keyOf}
        activeKey={active}
        onActive={(row) => setActive(row.id)}
        onOpen={(row) => goTo.business(row.id)}
        onReachEnd={pages.loadMore}
        loading={pages.loading}
        empty={<NoBusinesses filter={filter} onClear={() => setFilter(noFilter)} />}
        footer={
          <span>
            <strong>{formatNumber(total)}</strong> pelaku usaha
            {filter.search || isFiltered(filter) ? ' sesuai pencarian dan saringan' : ''}
          </span>
        }
      />
    </PageFrame>
  );
}

function NoBusinesses({ filter, onClear }: { filter: BusinessFilter; onClear: () => void }) {
  if (filter.search || isFiltered(filter))
    return (
      <EmptyState
        title="Tidak ada yang cocok"
        text="Tidak ada pelaku usaha yang sesuai dengan pencarian dan saringan ini."
        action={
          <Button variant="default" onClick={onClear}>
            Hapus pencarian dan saringan
          </Button>
        }
      />
    );
  return (
    <EmptyState
      title="Belum ada pelaku usaha"
      text="Masukkan daftar yang sudah ada dari buku kerja Excel, atau ketik satu per satu."
      action={
        <>
          <Button
            leftSection={<IconFileImport size="1rem" stroke={1.8} aria-hidden />}
            onClick={goTo.imports}
          >
            Impor buku kerja
          </Button>
          <Button variant="default" onClick={goTo.newBusiness}>
            Pelaku usaha baru
          </Button>
        </>
      }
    />
  );
}
