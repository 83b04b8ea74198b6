import { Progress } from '@mantine/core';
import { type Dispatch, useCallback, useEffect, useRef, useState } from 'react';
import type { Outcome } from '../../src-main/contract/imports.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { FailureAlert } from '../components/failure-alert.tsx';
import { LongTable } from '../components/long-table.tsx';
import { SearchBox } from '../components/search-box.tsx';
import styles from './check-step.module.css';
import { DecideAll } from './decide-all.tsx';
import type { DraftChange, ImportDraft } from './import-draft.ts';
import { OpenRow } from './open-row.tsx';
import { OutcomeTabs } from './outcome-tabs.tsx';
import { wordsOf } from './outcome-words.ts';
import { allColumns, oneOutcomeColumns } from './preview-columns.tsx';
import type { PreviewAnswer } from './use-preview.ts';
import { usePreviewRows } from './use-preview-rows.ts';

interface Props {
  draft: ImportDraft;
  change: Dispatch<DraftChange>;
  answer: PreviewAnswer;
  /** A newer answer is under way. */
  busy: boolean;
  /** The rows are not kept any more: check them once more. */
  onGone: () => void;
}

/** What needs a person comes first: rejected rows, then decisions, else everything. */
const firstLook = ({ counts }: PreviewAnswer): Outcome | null =>
  counts.needsDecision > 0 ? 'needs-decision' : counts.rejected > 0 ? 'rejected' : null;

/** The checked rows with their filter, and the panel in which one row is mended or decided. */
export function CheckedRows({ draft, change, answer, busy, onGone }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(() => firstLook(answer));
  const [search, setSearch] = useState('');
  /** The opened row by its place and, as soon as its page is there, by its number. */
  const [open, setOpen] = useState<{ index: number; row: number | null } | null>(null);
  const wantsPanel = useRef(false);
  const box = useRef<HTMLDivElement>(null);
  const question = { previewId: answer.previewId, outcome, search };
  const list = usePreviewRows(question);
  const focusTable = useCallback(() => box.current?.querySelector<HTMLElement>('[role="grid"]')?.focus(), []);
  const focusPanel = useCallback(() => {
    const first = document.querySelector<HTMLElement>(
      '[data-row-panel] input, [data-row-panel] [data-decision]',
    );
    wantsPanel.current = first === null;
    first?.focus();
  }, []);
  /** The panel has the row that was opened: the keyboard goes there, or on from the table when its field is gone. */
  const settled = useCallback(() => {
    if (wantsPanel.current) focusPanel();
    else if (document.activeElement === document.body) focusTable();
  }, [focusPanel, focusTable]);
  const close = () => {
    setOpen(null);
    focusTable();
  };
  const there = open === null ? undefined : list.at(open.index)?.row;
  // After a newer answer another row may stand at that place.
  const active = open !== null && (open.row === null || open.row === there) ? open.index : -1;
  useEffect(() => {
    if (there !== undefined) setOpen((now) => (now?.row === null ? { ...now, row: there } : now));
  }, [there]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a newer failure asks again.
  useEffect(() => {
    if (list.failure?.code === 'preview-gone' && !busy) onGone();
  }, [list.failure]);
  return (
    <>
      <OutcomeTabs
        counts={answer.counts}
        value={outcome}
        onChange={(next) => {
          setOpen(null);
          setOutcome(next);
        }}
      />
      {busy ? (
        <Progress className={styles.working} value={100} animated aria-label="Memeriksa ulang" />
      ) : null}
      <div className={styles.tools}>
        <div className={styles.search}>
          <SearchBox
            value={search}
            onChange={(next) => {
              setOpen(null);
              setSearch(next);
            }}
            label="Cari baris"
            placeholder="Cari isi sel, nomor baris"
          />
        </div>
        <span className={styles.meaning}>
          {outcome === null ? 'Enter membuka baris untuk memperbaiki isinya.' : wordsOf(outcome).meaning}
        </span>
        <span className={styles.spring} />
        {outcome === 'needs-decision' && list.total > 0 ? (
          <DecideAll
            question={question}
            count={list.total}
            onDecide={(rows) => change({ type: 'decide', rows })}
          />
        ) : null}
      </div>
      <FailureAlert
        failure={list.failure?.code === 'preview-gone' ? null : list.failure}
        onRetry={list.reload}
      />
      <div ref={box} className={styles.split} data-panel={open?.row ? true : undefined}>
        <div className={styles.table}>
          <LongTable
            // Another filter begins at its first row.
            key={outcome}
            label="Baris berkas"
            columns={outcome === null ? allColumns : oneOutcomeColumns}
            list={list}
            rowHeight={2.625}
            active={active}
            onActive={(index, row) => setOpen({ index, row: row?.row ?? null })}
            onOpen={focusPanel}
            empty={
              <EmptyState
                title={search ? 'Tidak ada baris yang cocok' : 'Tidak ada baris di sini'}
                text={search ? 'Ubah kata pencarian.' : 'Pilih hitungan lain di atas untuk melihat barisnya.'}
              />
            }
          />
        </div>
        {open?.row ? (
          <OpenRow
            draft={draft}
            change={change}
            previewId={answer.previewId}
            row={open.row}
            busy={busy}
            onSettled={settled}
            onClose={close}
          />
        ) : null}
      </div>
    </>
  );
}
