import { Progress } from '@mantine/core';
import { type Dispatch, useEffect, useMemo, useRef, useState } from 'react';
import type { Outcome, PreviewRow } from '../../src-main/contract/imports.ts';
import { useCommands } from '../app/shortcuts.ts';
import { useAnswer } from '../app/use-office.ts';
import { DataTable } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { SearchBox } from '../components/search-box.tsx';
import { wordsMatch } from '../components/words-match.ts';
import styles from './check-step.module.css';
import { DecideAll } from './decide-all.tsx';
import type { DraftChange, ImportDraft } from './import-draft.ts';
import { labelOfField, OutcomeTabs } from './outcome-tabs.tsx';
import { wordsOf } from './outcome-words.ts';
import { allColumns, oneOutcomeColumns } from './preview-columns.tsx';
import { RowPanel } from './row-panel.tsx';
import type { PreviewAnswer } from './use-preview.ts';

interface Props {
  draft: ImportDraft;
  change: Dispatch<DraftChange>;
  answer: PreviewAnswer;
  /** A newer answer is under way. */
  busy: boolean;
}

const rowKey = (row: PreviewRow) => row.row;

/** What needs a person comes first: rejected rows, then decisions, else everything. */
const firstLook = ({ counts }: PreviewAnswer): Outcome | null =>
  counts.needsDecision > 0 ? 'needs-decision' : counts.rejected > 0 ? 'rejected' : null;

/** The checked rows with their filter, and the panel in which one row is mended or decided. */
export function CheckedRows({ draft, change, answer, busy }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(() => firstLook(answer));
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<number | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const inspection = useAnswer('imports', 'inspect', {
    kind: draft.kind,
    file: draft.file?.file ?? '',
    sheet: draft.sheet,
    mapping: draft.mapping,
  });
  const shown = useMemo(
    () =>
      answer.rows.filter(
        (row) =>
          (outcome === null || row.outcome === outcome) &&
          wordsMatch(search, `${row.row} ${row.name} ${row.organisation} ${row.place} ${row.detail}`),
      ),
    [answer.rows, outcome, search],
  );
  // A row that was mended leaves the filter, but stays in the panel until another one is picked.
  const row = answer.rows.find((one) => one.row === open);
  const focusTable = () => box.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  // The field that was mended is gone with its problem; the keyboard goes on from the table.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each new answer.
  useEffect(() => {
    if (open !== null && document.activeElement === document.body) focusTable();
  }, [answer]);
  const close = () => {
    setOpen(null);
    focusTable();
  };
  useCommands(row ? { close } : {});
  return (
    <>
      <OutcomeTabs counts={answer.counts} value={outcome} onChange={setOutcome} />
      {busy ? (
        <Progress className={styles.working} value={100} animated aria-label="Memeriksa ulang" />
      ) : null}
      <div className={styles.tools}>
        <div className={styles.search}>
          <SearchBox
            value={search}
            onChange={setSearch}
            label="Cari baris"
            placeholder="Cari nama, desa, nomor baris"
          />
        </div>
        <span className={styles.meaning}>
          {outcome === null ? 'Enter membuka baris untuk memperbaiki isinya.' : wordsOf(outcome).meaning}
          {answer.truncated ? ' Hanya sebagian baris ditampilkan; hitungannya tetap lengkap.' : ''}
        </span>
        <span className={styles.spring} />
        {outcome === 'needs-decision' ? (
          <DecideAll rows={shown} onDecide={(rows) => change({ type: 'decide', rows })} />
        ) : null}
      </div>
      <div ref={box} className={styles.split} data-panel={row ? true : undefined}>
        <div className={styles.table}>
          <DataTable
            label="Baris berkas"
            columns={outcome === null ? allColumns : oneOutcomeColumns}
            rows={shown}
            rowKey={rowKey}
            rowHeight={2.625}
            activeKey={open}
            onActive={(next) => setOpen(next.row)}
            onOpen={() =>
              document
                .querySelector<HTMLElement>('[data-row-panel] input, [data-row-panel] [data-decision]')
                ?.focus()
            }
            empty={
              <EmptyState
                title={search ? 'Tidak ada baris yang cocok' : 'Tidak ada baris di sini'}
                text={search ? 'Ubah kata pencarian.' : 'Pilih hitungan lain di atas untuk melihat barisnya.'}
              />
            }
          />
        </div>
        {row ? (
          <RowPanel
            key={row.row}
            row={row}
            labelOf={(field) => labelOfField(inspection.data, field)}
            decision={draft.decisions[row.row]}
            busy={busy}
            onCorrect={(cells) => change({ type: 'correct', row: row.row, cells })}
            onDecide={(decision) => change({ type: 'decide', rows: { [row.row]: decision } })}
            onUndecide={() => change({ type: 'undecide', row: row.row })}
            onClose={close}
          />
        ) : null}
      </div>
    </>
  );
}
