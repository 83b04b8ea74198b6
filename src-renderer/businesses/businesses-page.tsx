import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconFileExport, IconPencil, IconPlus } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import type { BusinessColumnKey, BusinessRow, BusinessSort } from '../../src-main/contract/business-list.ts';
import { goTo } from '../app/navigation.ts';
import { office } from '../app/office-client.ts';
import { useCommands } from '../app/shortcuts.ts';
import { useAnswer } from '../app/use-office.ts';
import { ColumnChooser } from '../components/column-chooser.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { type LongSelection, nothingSelected, selectedCount } from '../components/long-selection.ts';
import { LongTable } from '../components/long-table.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { SearchBox } from '../components/search-box.tsx';
import type { Sort } from '../components/table-column.ts';
import { useLongList } from '../components/use-long-list.ts';
import { WorklistLinks } from '../duplicates/worklist-links.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import { columnNames, columnsOf, narrowKeys, sortableColumns } from './business-columns.tsx';
import { isFiltered, noFilter } from './business-filter.ts';
import { BusinessFilters } from './business-filters.tsx';
import { BusinessPanel } from './business-panel.tsx';
import styles from './businesses-page.module.css';
import { ExportDialog } from './export-dialog.tsx';
import { filterInWords, useFacets } from './filter-facets.ts';
import { ListFooter } from './list-footer.tsx';
import { NoBusinesses } from './no-businesses.tsx';
import { useBusinessView } from './use-business-view.ts';
import { ViewsMenu } from './views-menu.tsx';

const iconSize = { size: '1rem', stroke: 1.8, 'aria-hidden': true } as const;

/** The register: search while typing, filters, saved views, and a panel beside the list. */
export default function BusinessesPage() {
  const view = useBusinessView();
  const { search, filter, sort, columns, widths } = view;
  const [active, setActive] = useState<{ index: number; id: number | null } | null>(null);
  const [chosen, setChosen] = useState<LongSelection>(nothingSelected);
  const [dialog, setDialog] = useState<'export' | 'bulk' | null>(null);
  const facets = useFacets(filter);

  const wholeFilter = useMemo(() => ({ ...filter, search }), [filter, search]);
  const list = useLongList<BusinessRow>('businesses', { wholeFilter, sort }, (request) =>
    office.businesses.list({ filter: wholeFilter, sort, ...request }),
  );
  // Counting all, and workers, waits until the officer stops typing: the next key goes first.
  const [settled] = useDebouncedValue(wholeFilter, 300);
  const totals = useAnswer(
    'businesses',
    'totals',
    { filter: settled },
    { keep: false, enabled: settled === wholeFilter },
  );
  const total = list.exact ? list.total : (totals.data?.total ?? list.total);
  const isExact = list.exact || totals.data !== undefined;
  const whole = useMemo(() => ({ ...list, total, exact: isExact }), [list, total, isExact]);

  const closePanel = active === null ? undefined : () => setActive(null);
  /** Another question: rows move, so nothing stays chosen or open by its place. */
  const begin = useCallback(() => {
    setActive(null);
    setChosen(nothingSelected);
  }, []);
  const { setSearch, setFilter, setSort } = view;
  const changeSearch = (next: string) => {
    begin();
    setSearch(next);
  };
  const changeFilter = useCallback(
    (next: typeof filter) => {
      begin();
      setFilter(next);
    },
    [begin, setFilter],
  );
  const changeSort = useCallback(
    ({ key, descending }: Sort) => {
      setActive(null);
      setSort({ by: key as BusinessSort['by'], descending });
    },
    [setSort],
  );
  const openView = (saved: Parameters<typeof view.open>[0]) => {
    begin();
    view.open(saved);
  };

  const shownKeys = useMemo(
    () => (active === null ? columns : columns.filter((key) => narrowKeys.includes(key))),
    [active, columns],
  );
  const shown = useMemo(() => {
    const keys: BusinessColumnKey[] = shownKeys.length > 0 ? shownKeys : columns.slice(0, 3);
    return columnsOf(keys, widths);
  }, [shownKeys, columns, widths]);

  const chosenCount = selectedCount(chosen, total);
  const isSelection = chosenCount > 0;
  const scope = {
    filter: wholeFilter,
    everything: isSelection ? chosen.everything : true,
    ids: isSelection ? [...chosen.keys] : [],
  };
  const scopeCount = isSelection ? chosenCount : total;
  useCommands({ new: goTo.newBusiness, close: closePanel, export: () => setDialog('export') });

  return (
    <PageFrame
      fill
      header={
        <PageHeader
          title="Pelaku Usaha"
          actions={
            <>
              <WorklistLinks />
              <Button
                variant="default"
                leftSection={<IconPencil {...iconSize} />}
                disabled={total === 0}
                onClick={() => setDialog('bulk')}
              >
                Ubah bersama
              </Button>
              <Button
                variant="default"
                leftSection={<IconFileExport {...iconSize} />}
                disabled={total === 0}
                onClick={() => setDialog('export')}
              >
                Ekspor
              </Button>
              <Button
                leftSection={<IconPlus size="1rem" stroke={2} aria-hidden />}
                onClick={goTo.newBusiness}
              >
                Pelaku usaha baru
              </Button>
            </>
          }
        />
      }
      toolbar={
        <>
          <SearchBox
            value={search}
            onChange={changeSearch}
            delay={0}
            label="Cari pelaku usaha"
            placeholder="Nama, usaha, produk, desa, NIK, NIB, telepon …"
          />
          <BusinessFilters filter={filter} facets={facets} onChange={changeFilter} />
          <div className={styles.tools}>
            <ColumnChooser
              all={columnNames}
              shown={columns}
              onChange={view.setColumns}
              onReset={view.reset}
            />
            <ViewsMenu current={{ filter: wholeFilter, sort, columns, widths }} onOpen={openView} />
          </div>
        </>
      }
      panel={active?.id == null ? null : <BusinessPanel id={active.id} onClose={() => setActive(null)} />}
    >
      <FailureAlert failure={list.failure} onRetry={list.reload} />
      <LongTable
        label="Daftar pelaku usaha"
        columns={shown}
        list={whole}
        sortable={sortableColumns}
        sort={{ key: sort.by, descending: sort.descending }}
        onSort={changeSort}
        onWidth={view.setWidth}
        active={active?.index ?? -1}
        onActive={(index, row) => setActive({ index, id: row?.id ?? null })}
        onOpen={(row) => goTo.business(row.id)}
        selection={chosen}
        onSelect={setChosen}
        empty={
          <NoBusinesses
            isFiltered={search !== '' || isFiltered(filter)}
            onClear={() => {
              changeSearch('');
              setFilter(noFilter);
            }}
          />
        }
        footer={
          <ListFooter
            total={total}
            isExact={isExact}
            isFiltered={search !== '' || isFiltered(filter)}
            workers={totals.data?.workers ?? null}
            chosen={chosenCount}
            onBulk={() => setDialog('bulk')}
            onExport={() => setDialog('export')}
            onForget={() => setChosen(nothingSelected)}
          />
        }
      />
      {dialog === 'export' ? (
        <ExportDialog
          scope={scope}
          count={scopeCount}
          sort={sort}
          columns={columns}
          filterInWords={filterInWords(filter, search, facets)}
          onClose={() => setDialog(null)}
        />
      ) : null}
      {dialog === 'bulk' ? (
        <BulkDialog
          scope={scope}
          count={scopeCount}
          isSelection={isSelection}
          onClose={() => setDialog(null)}
          onDone={() => setChosen(nothingSelected)}
        />
      ) : null}
    </PageFrame>
  );
}
