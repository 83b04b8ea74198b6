import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { useCommands } from '../app/shortcuts.ts';
import type { Answer } from '../app/use-office.ts';
import { type Column, DataTable } from './data-table.tsx';
import { EmptyState } from './empty-state.tsx';
import { FailureAlert } from './failure-alert.tsx';
import { FilterChips } from './filter-chips.tsx';
import { PageFrame } from './page-frame.tsx';
import { PageHeader } from './page-header.tsx';
import { SearchBox } from './search-box.tsx';

interface Props<Row> {
  title: string;
  detail: string;
  /** "pelatihan": on the button, in the search and under the table. */
  what: string;
  onNew: () => void;
  answer: Answer<Row[]>;
  search: string;
  onSearch: (search: string) => void;
  placeholder: string;
  /** FilterChip elements. */
  filters: ReactNode;
  /** Undefined when nothing is filtered. */
  onClear?: () => void;
  /** What the filters leave. */
  shown: Row[];
  columns: Column<Row>[];
  onOpen: (row: Row) => void;
  rememberAs: string;
  /** While the office has none: what to do, and what else may help beside the button "… baru". */
  nothingYet: { text: string; action?: ReactNode };
}

const keyOf = (row: { id: number }) => row.id;
const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The screen of a place of the menu: its records in a table, with search and filters, and Ctrl+N for a new one. */
export function ListPage<Row extends { id: number }>(props: Props<Row>) {
  const { what, onNew, answer, search, shown } = props;
  useCommands({ new: onNew });
  const create = (
    <Button leftSection={<IconPlus size="1rem" stroke={2} aria-hidden />} onClick={onNew}>
      {capitalised(what)} baru
    </Button>
  );
  const nothingYet = answer.data !== undefined && answer.data.length === 0 && search === '';
  return (
    <PageFrame
      fill
      header={<PageHeader title={props.title} detail={props.detail} actions={nothingYet ? null : create} />}
      toolbar={
        nothingYet ? null : (
          <>
            <SearchBox
              value={search}
              onChange={props.onSearch}
              label={`Cari ${what}`}
              placeholder={props.placeholder}
            />
            <FilterChips onClear={props.onClear}>{props.filters}</FilterChips>
          </>
        )
      }
    >
      <FailureAlert failure={answer.failure} onRetry={answer.reload} />
      {nothingYet ? (
        <EmptyState
          title={`Belum ada ${what}`}
          text={props.nothingYet.text}
          action={
            <>
              {create}
              {props.nothingYet.action}
            </>
          }
        />
      ) : (
        <DataTable
          label={`Daftar ${what}`}
          columns={props.columns}
          rows={shown}
          rowKey={keyOf}
          onOpen={props.onOpen}
          rowHeight={3}
          loading={answer.loading}
          rememberAs={props.rememberAs}
          empty={
            <EmptyState
              title={`Tidak ada ${what} yang cocok`}
              text="Ubah pencarian atau hapus saringannya."
            />
          }
          footer={
            <span>
              <strong>{formatNumber(shown.length)}</strong> {what}. Enter atau klik dua kali membuka {what}.
            </span>
          }
        />
      )}
    </PageFrame>
  );
}
