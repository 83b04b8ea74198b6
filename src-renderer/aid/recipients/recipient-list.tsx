import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { ItemRow, RecipientRow } from '../../../src-main/contract/aid.ts';
import type { CandidateRow, DoubleAidRow } from '../../../src-main/contract/aid-recipients.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Split } from '../../components/split.tsx';
import { useUnsavedGuard } from '../use-unsaved-guard.ts';
import { doubleAidColumns } from './double-aid-columns.tsx';
import { recipientColumns } from './recipient-columns.tsx';
import type { RecipientFilter } from './recipient-filters.tsx';
import { RecipientPanel } from './recipient-panel.tsx';
import styles from './recipients.module.css';
import { WriteReasonDialog } from './write-reason-dialog.tsx';

interface Props {
  programId: number;
  filter: RecipientFilter;
  doubleAid: DoubleAidRow[] | undefined;
  all: RecipientRow[];
  items: ItemRow[];
  /** Why nothing may be changed now, in words. */
  locked: string | null;
  open: number | null;
  onOpen: (id: number | null) => void;
  selected: ReadonlySet<number>;
  onSelect: (next: ReadonlySet<number>) => void;
  /** A recipient was taken out; given the first of the wait list. */
  onRemoved: (firstReserve: CandidateRow | null) => void;
  /** Search, filters and buttons. */
  tools: ReactNode;
}

const keyOf = (row: RecipientRow) => row.id;

/** Daftar: the recipients by district and village, and at the right what the chosen one gets. */
export function RecipientList(props: Props) {
  const { filter, doubleAid, all, items, locked, open, onOpen, selected, onSelect } = props;
  const [writing, setWriting] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const guard = useUnsavedGuard('alokasi penerima ini');
  const isDoubleList = filter.double !== null;
  const columns = useMemo(
    () =>
      isDoubleList
        ? doubleAidColumns(doubleAid ?? [], open !== null)
        : recipientColumns(filter.shown, open !== null),
    [isDoubleList, doubleAid, filter.shown, open],
  );
  const show = async (next: number | null) => {
    if (next !== open && (await guard.mayLeave())) onOpen(next);
  };
  const focusTable = () => box.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  const showNext = () => {
    const next = filter.shown[filter.shown.findIndex((row) => row.id === open) + 1];
    if (next) onOpen(next.id);
    else focusTable();
  };
  const recipient = all.find((row) => row.id === open);
  const chosen = filter.shown.filter((row) => selected.has(row.id)).map((row) => row.id);
  return (
    <>
      <Split
        panelCovers
        panelLabel="Alokasi penerima"
        panel={
          recipient ? (
            <RecipientPanel
              key={recipient.id}
              recipient={recipient}
              items={items}
              locked={locked}
              onDirty={guard.onDirty}
              onNext={showNext}
              onClose={() => {
                void show(null);
                focusTable();
              }}
              onRemoved={(first) => {
                onOpen(null);
                props.onRemoved(first);
              }}
            />
          ) : null
        }
      >
        {props.tools}
        <div ref={box}>
          <DataTable
            label="Penerima program ini"
            columns={columns}
            rows={filter.shown}
            rowKey={keyOf}
            rowHeight={2.625}
            rememberAs="aid-recipients"
            selected={selected}
            onSelect={(next) => onSelect(next as Set<number>)}
            activeKey={open}
            onActive={(row) => void show(row.id)}
            onOpen={() => document.querySelector<HTMLElement>('[data-quantity]')?.focus()}
            empty={
              <EmptyState title="Tidak ada penerima yang cocok" text="Ubah pencarian atau hapus saringan." />
            }
            footer={
              chosen.length > 0 ? (
                <span className={styles.chosen}>
                  {formatNumber(chosen.length)} dipilih
                  {isDoubleList ? (
                    <Button
                      size="compact-sm"
                      variant="default"
                      disabled={locked !== null}
                      onClick={() => setWriting(true)}
                    >
                      Tulis alasan …
                    </Button>
                  ) : null}
                </span>
              ) : null
            }
          />
        </div>
      </Split>
      {writing ? <WriteReasonDialog recipientIds={chosen} onClose={() => setWriting(false)} /> : null}
    </>
  );
}
