import { useMemo, useState } from 'react';
import { isoDateOf } from '../../src-main/rules/dates.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import { RowFilters, useRowFilter } from '../aid/row-filter.tsx';
import { useAnswer } from '../app/use-office.ts';
import { DataTable, type RowKey } from '../components/data-table.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { FilterChip } from '../components/filter-chips.tsx';
import { Board } from './board.tsx';
import { CaseActions } from './case-actions.tsx';
import { caseColumns } from './case-columns.tsx';
import { caseStatuses } from './case-states.ts';
import type { FacilitationAnswer } from './facilitation-page.tsx';
import { type ListedCase, listed } from './listed-case.ts';
import { type CaseState, facilitationPlaces } from './places.ts';
import { useCaseStanding } from './use-case-standing.tsx';
import { useMoveCases } from './use-move-cases.tsx';

const keyOf = (row: ListedCase) => row.id;
const notBegun = '-';

interface Props {
  answer: FacilitationAnswer;
  view: 'papan' | 'daftar';
  state: CaseState | null;
}

/** The businesses as a board or a list, with the same filters and the same selection. */
export function CasesPart({ answer, view, state }: Props) {
  const { facilitation, kind } = answer;
  const today = isoDateOf(new Date());
  const all = useMemo(() => listed(answer.cases), [answer.cases]);
  const { data: worklist } = useAnswer('facilitations', 'worklist', {});
  const statuses = useMemo(() => caseStatuses(new Set(worklist?.ending.map((row) => row.id))), [worklist]);
  const filter = useRowFilter(all, statuses, state);
  const [stage, setStage] = useState<string | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set());
  const move = useMoveCases(() => setSelected(new Set()));
  const standing = useCaseStanding(() => setSelected(new Set()));
  const inStage = view === 'daftar' ? stage : null;
  const shown = useMemo(
    () => filter.shown.filter((row) => inStage === null || String(row.stageId ?? notBegun) === inStage),
    [filter.shown, inStage],
  );
  const columns = useMemo(
    () => caseColumns(kind.stages, kind.reminderDays, today),
    [kind.stages, kind.reminderDays, today],
  );
  // What the filter hides is not moved by the way.
  const chosen = shown.filter((row) => selected.has(row.id));
  const open = (caseId: number) => facilitationPlaces.case(facilitation.id, caseId);
  const nothing = <EmptyState title="Tidak ada yang cocok" text="Ubah pencarian atau hapus saringan." />;
  return (
    <>
      <RowFilters
        filter={{ ...filter, clear: filter.clear || inStage ? () => clear() : undefined }}
        statusLabel="Keadaan"
        searchLabel="Cari pelaku usaha dalam fasilitasi ini"
        placeholder="Nama, usaha, atau desa"
        action={
          chosen.length > 0 ? (
            <CaseActions
              chosen={chosen}
              stages={kind.stages}
              onMove={move.ask}
              onStop={standing.askStop}
              onResume={standing.resume}
            />
          ) : null
        }
      >
        {view === 'daftar' ? (
          <FilterChip
            label="Tahapan"
            value={stage}
            onChange={setStage}
            options={facilitation.byStage.map((one) => ({
              value: String(one.stageId ?? notBegun),
              label: one.stage,
            }))}
          />
        ) : null}
      </RowFilters>
      {move.dialog}
      {standing.dialog}
      {view === 'papan' ? (
        shown.length === 0 ? (
          nothing
        ) : (
          <Board
            stages={kind.stages}
            cases={shown}
            selected={selected}
            isCovered={move.dialog !== null || standing.dialog !== null}
            onSelect={setSelected}
            onMove={move.ask}
            onOpen={open}
          />
        )
      ) : (
        <DataTable
          label="Daftar pelaku usaha dalam fasilitasi"
          columns={columns}
          rows={shown}
          rowKey={keyOf}
          selected={selected as ReadonlySet<RowKey>}
          onSelect={(next) => setSelected(new Set([...next].map(Number)))}
          onOpen={(row) => open(row.id)}
          rememberAs="facilitation-cases"
          rowHeight={2.75}
          empty={nothing}
          footer={
            <span>
              <strong>{formatNumber(shown.length)}</strong> pelaku usaha. Enter membuka; spasi memilih.
            </span>
          }
        />
      )}
    </>
  );

  function clear() {
    filter.clear?.();
    setStage(null);
  }
}
