import { useMemo } from 'react';
import type { ItemRow, RecipientRow } from '../../../src-main/contract/aid.ts';
import type { AnswerOf } from '../../app/procedure-types.ts';
import { useAnswer } from '../../app/use-office.ts';
import { FailureAlert } from '../../components/failure-alert.tsx';
import { LoadingScreen } from '../../components/loading-screen.tsx';
import { Sheet } from '../../components/sheet/sheet.tsx';
import { ReasonsDialog } from './reasons-dialog.tsx';
import styles from './recipients.module.css';
import { type AllocationRow, sheetColumns, sheetEdges, sheetRows } from './sheet-rows.ts';
import { useSheetSaving } from './use-sheet-saving.ts';

interface Props {
  programId: number;
  /** The recipients that are shown, in their order. */
  shown: RecipientRow[];
  items: ItemRow[];
  /** Why nothing may be changed now, in words. */
  locked: string | null;
}

/** Lembar: a row for each recipient, a column for each item, the quantities typed and pasted as in Excel. */
export function AllocationSheet(props: Props) {
  const stored = useAnswer('aid', 'allocations', { programId: props.programId });
  if (stored.failure) return <FailureAlert failure={stored.failure} onRetry={stored.reload} />;
  return stored.data ? <Loaded {...props} stored={stored.data} /> : <LoadingScreen />;
}

const keyOf = (row: AllocationRow) => row.id;

function Loaded({
  programId,
  shown,
  items,
  locked,
  stored,
}: Props & { stored: AnswerOf<'aid', 'allocations'> }) {
  const storedRows = useMemo(() => sheetRows(shown, stored.rows, items), [shown, stored.rows, items]);
  const saving = useSheetSaving(programId, storedRows, stored.version, items);
  const { rows } = saving;
  const columns = useMemo(() => sheetColumns(items, locked), [items, locked]);
  const edges = useMemo(() => sheetEdges(items, rows, storedRows), [items, rows, storedRows]);
  return (
    <div className={styles.sheet}>
      <FailureAlert failure={saving.failure} />
      <Sheet
        label="Alokasi penerima"
        columns={columns}
        edges={edges}
        rows={rows}
        rowKey={keyOf}
        pinned={3}
        onChange={saving.change}
        footer={<span className="dim">{saving.busy ? 'Menyimpan …' : 'Tersimpan'}</span>}
      />
      {saving.refusal ? (
        <ReasonsDialog
          key={JSON.stringify(saving.refusal.edits)}
          refused={saving.refusal.refused}
          busy={saving.busy}
          onReasons={saving.giveReasons}
          onTakeBack={saving.takeBack}
        />
      ) : null}
    </div>
  );
}
