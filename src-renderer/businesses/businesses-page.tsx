import { useCallback, useMemo, useRef, useState } from 'react';
import type { BusinessColumnKey, BusinessRow, BusinessSort } from '../../src-main/contract/business-list.ts';
import { goTo } from '../app/navigation.ts';
import { useCommands } from '../app/shortcuts.ts';
import { PrintCards } from '../business-cards/print-cards.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { type LongSelection, nothingSelected, selectedCount } from '../components/long-selection.ts';
import { LongTable } from '../components/long-table.tsx';
import { PageFrame } from '../components/page-frame.tsx';
import { SearchBox } from '../components/search-box.tsx';
import type { Sort } from '../components/table-column.ts';
import { useLongList } from '../components/use-long-list.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { columnsOf, narrowKeys, sortableColumns } from './business-columns.tsx';
import { isFiltered, noFilter } from './business-filter.ts';
import { BusinessFilters } from './business-filters.tsx';
import { BusinessPanel } from './business-panel.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { ListFooter } from './list-footer.tsx';
import { ListTools } from './list-tools.tsx';
import { NoBusinesses } from './no-businesses.tsx';
import { RegisterHeader } from './register-header.tsx';
import { askRegister } from './register-question.ts';
import { useBusinessView } from './use-business-view.ts';
import { useTotals } from './use-totals.ts';

/** The register: search while typing, filters, saved views, and a panel beside the list. */
export default function BusinessesPage() {
  const view = useBusinessView();
  const { search, filter, sort, columns, widths } = view;
  const [active, setActive] = useState<{ index: number; id: number | null } | null>(null);
  const [chosen, setChosen] = useState<LongSelection>(nothingSelected);
  const [dialog, setDialog] = useState<'export' | 'bulk' | 'cards' | null>(null);

  const wholeFilter = useMemo(() => ({ ...filter, search }), [filter, search]);
  const question = { filter: wholeFilter, sort };
  const { list, workers } = useTotals(
    useLongList<BusinessRow>('businesses', question, askRegister(question)),
    question,
  );
  const { total } = list;

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
  const { open } = view;
  const openView = useCallback(
    (saved: Parameters<typeof open>[0]) => {
      begin();
      open(saved);
    },
    [begin, open],
  );
  const current = useRef({ filter: wholeFilter, sort, columns, widths });
  current.current = { filter: wholeFilter, sort, columns, widths };
  const currentView = useCallback(() => current.current, []);
  const startExport = useCallback(() => setDialog('export'), []);
  const startBulk = useCallback(() => setDialog('bulk'), []);
  const startCards = useCallback(() => setDialog('cards'), []);
  const shownSort = useMemo(() => ({ key: sort.by, descending: sort.descending }), [sort]);

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
  useCommands({ new: goTo.newBusiness, close: closePanel, export: startExport });

  return (
    <PageFrame
      fill
      header={
        <RegisterHeader
          isEmpty={total === 0}
          onBulk={startBulk}
          onExport={startExport}
          onCards={startCards}
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
          <BusinessFilters filter={filter} onChange={changeFilter} />
          <ListTools
            columns={columns}
            onColumns={view.setColumns}
            onReset={view.reset}
            current={currentView}
            onOpen={openView}
          />
        </>
      }
      panel={active?.id == null ? null : <BusinessPanel id={active.id} onClose={() => setActive(null)} />}
    >
      <FailureAlert failure={list.failure} onRetry={list.reload} />
      <LongTable
        label="Daftar pelaku usaha"
        columns={shown}
        list={list}
        topOf={list.question}
        sortable={sortableColumns}
        sort={shownSort}
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
            isExact={list.exact}
            isFiltered={search !== '' || isFiltered(filter)}
            workers={workers}
            chosen={chosenCount}
            onBulk={startBulk}
            onExport={startExport}
            onCards={startCards}
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
          onClose={() => setDialog(null)}
        />
      ) : null}
      {dialog === 'cards' ? (
        <PrintCards scope={scope} count={scopeCount} onClose={() => setDialog(null)} />
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
