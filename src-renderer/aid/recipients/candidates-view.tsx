import { Button, Menu, SegmentedControl } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import type { RecipientRow } from '../../../src-main/contract/aid.ts';
import type { CandidateRow } from '../../../src-main/contract/aid-recipients.ts';
import { formatNumber } from '../../../src-main/rules/format-number.ts';
import { useCommands } from '../../app/shortcuts.ts';
import { useAction } from '../../app/use-office.ts';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { Split } from '../../components/split.tsx';
import type { Program } from '../program-answer.ts';
import { AddCandidates } from './add-candidates.tsx';
import { candidateColumns } from './candidate-columns.tsx';
import { CandidateDialog } from './candidate-dialog.tsx';
import { CandidatePanel } from './candidate-panel.tsx';
import styles from './recipients.module.css';
import { lastPlace, usePromote } from './use-promote.ts';

interface Props {
  program: Program;
  recipients: RecipientRow[];
  candidates: CandidateRow[];
  /** Why nothing may be changed now, in words. */
  locked: string | null;
  /** The choice between list, sheet and candidates. */
  views: ReactNode;
}

type Standing = CandidateRow['standing'];
const standingWords: Record<Standing, string> = { calon: 'Calon', cadangan: 'Cadangan' };

const keyOf = (row: CandidateRow) => row.id;

/** Calon: who may become a recipient, and the wait list in its order, each with the reason of the choice. */
export function CandidatesView({ program, recipients, candidates, locked, views }: Props) {
  const [standing, setStanding] = useState<Standing>('calon');
  const [open, setOpen] = useState<number | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const [dialog, setDialog] = useState<'finder' | 'many' | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => candidates.filter((one) => one.standing === standing), [candidates, standing]);
  const promote = usePromote();
  const move = useAction('aid', 'moveCandidates');
  const chosen = rows.filter(({ id }) => selected.has(id));
  const active = rows.find(({ id }) => id === open);
  const focusTable = () => box.current?.querySelector<HTMLElement>('[role="grid"]')?.focus();
  const take = async (some: CandidateRow[]) => {
    const ids = await promote.run(some);
    if (!ids) return;
    setSelected(new Set());
    setOpen(null);
    focusTable();
  };
  const moveBy = (row: CandidateRow, by: number) => {
    const position = rows.indexOf(row) + by;
    if (locked === null && !move.busy && position >= 0 && position < rows.length)
      void move.run({ ids: [row.id], standing, position });
  };
  const other: Standing = standing === 'calon' ? 'cadangan' : 'calon';
  const moveTo = async (some: CandidateRow[]) => {
    const moved = await move.run({ ids: some.map(({ id }) => id), standing: other, position: lastPlace });
    if (!moved.ok) return;
    setSelected(new Set());
    setOpen(null);
  };
  useCommands({
    new: () => {
      if (locked === null) setDialog('finder');
    },
  });
  const onKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0 || !active) return;
    event.preventDefault();
    event.stopPropagation();
    moveBy(active, by);
  };
  const count = (of: Standing) => formatNumber(candidates.filter((one) => one.standing === of).length);
  const add = (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button
          leftSection={<IconPlus size="1rem" aria-hidden />}
          disabled={locked !== null}
          title={locked ?? undefined}
        >
          Tambah {standing}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => setDialog('finder')}>Cari satu per satu …</Menu.Item>
        <Menu.Item onClick={() => setDialog('many')}>Dari saringan atau tampilan Pelaku Usaha …</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
  return (
    <>
      <Split
        panelCovers
        panelLabel="Calon"
        panel={
          active ? (
            <CandidatePanel
              key={active.id}
              candidate={active}
              place={rows.indexOf(active)}
              count={rows.length}
              locked={locked}
              onMove={(by) => moveBy(active, by)}
              onPromote={() => void take([active])}
              onClose={() => {
                setOpen(null);
                focusTable();
              }}
            />
          ) : null
        }
      >
        <div className={styles.tools}>
          {views}
          <SegmentedControl
            aria-label="Calon atau cadangan"
            value={standing}
            onChange={(value) => {
              setStanding(value as Standing);
              setOpen(null);
              setSelected(new Set());
            }}
            data={(['calon', 'cadangan'] as const).map((value) => ({
              value,
              label: `${standingWords[value]} (${count(value)})`,
            }))}
          />
          <span className={styles.spring} />
          {chosen.length > 0 ? (
            <>
              <Button variant="default" disabled={locked !== null} onClick={() => void moveTo(chosen)}>
                Pindahkan {formatNumber(chosen.length)} ke {other}
              </Button>
              <Button
                variant="default"
                loading={promote.busy}
                disabled={locked !== null}
                onClick={() => void take(chosen)}
              >
                Jadikan {formatNumber(chosen.length)} penerima
              </Button>
            </>
          ) : null}
          {add}
        </div>
        <FailureAlert failure={promote.failure ?? move.failure} />
        <div ref={box} onKeyDownCapture={onKey}>
          {rows.length === 0 ? (
            <EmptyState
              title={standing === 'calon' ? 'Belum ada calon' : 'Belum ada cadangan'}
              text={
                standing === 'calon'
                  ? 'Catat siapa yang diusulkan dan alasannya, lalu jadikan penerima yang terpilih.'
                  : 'Cadangan menggantikan penerima yang batal, menurut urutannya.'
              }
              action={add}
            />
          ) : (
            <DataTable
              label={standingWords[standing]}
              columns={candidateColumns}
              rows={rows}
              rowKey={keyOf}
              rowHeight={2.625}
              selected={selected}
              onSelect={(next) => setSelected(next as Set<number>)}
              activeKey={open}
              onActive={(row) => setOpen(row.id)}
              footer={
                <span className="dim">
                  {standing === 'cadangan' ? 'Alt+panah mengubah urutan. ' : ''}
                  {chosen.length > 0 ? `${formatNumber(chosen.length)} dipilih` : ''}
                </span>
              }
            />
          )}
        </div>
      </Split>
      <CandidateDialog
        opened={dialog === 'finder'}
        program={program}
        standing={standing}
        recipients={recipients}
        candidates={candidates}
        onClose={() => setDialog(null)}
      />
      {dialog === 'many' ? (
        <AddCandidates programId={program.id} standing={standing} onClose={() => setDialog(null)} />
      ) : null}
    </>
  );
}
