import { type Dispatch, useEffect } from 'react';
import { useCommands } from '../app/shortcuts.ts';
import { useAnswer } from '../app/use-office.ts';
import type { DraftChange, ImportDraft } from './import-draft.ts';
import { RowPanel } from './row-panel.tsx';

interface Props {
  draft: ImportDraft;
  change: Dispatch<DraftChange>;
  previewId: string;
  row: number;
  busy: boolean;
  /** The panel shows the row as it is now. */
  onSettled: () => void;
  onClose: () => void;
}

/** The panel of one row. A row that was mended leaves the filter, but stays here until another one is picked. */
export function OpenRow({ draft, change, previewId, row, busy, onSettled, onClose }: Props) {
  const detail = useAnswer('imports', 'previewRow', { previewId, row });
  const inspection = useAnswer('imports', 'inspect', {
    kind: draft.kind,
    file: draft.file?.file ?? '',
    sheet: draft.sheet,
    mapping: draft.mapping,
  });
  useCommands({ close: onClose });
  const shown = detail.data;
  useEffect(() => {
    if (shown) onSettled();
  }, [shown, onSettled]);
  if (!shown) return null;
  const labelOf = (cell: string): string =>
    shown.cells.find((one) => one.cell === cell)?.label ??
    inspection.data?.fields.find((one) => one.field === cell)?.label ??
    cell;
  return (
    <RowPanel
      key={shown.row.row}
      row={shown.row}
      cells={shown.cells}
      corrections={draft.corrections[shown.row.row]}
      labelOf={labelOf}
      decision={draft.decisions[shown.row.row]}
      busy={busy}
      onCorrect={(cells) => change({ type: 'correct', row: shown.row.row, cells })}
      onDecide={(decision) => change({ type: 'decide', rows: { [shown.row.row]: decision } })}
      onUndecide={() => change({ type: 'undecide', row: shown.row.row })}
      onClose={onClose}
    />
  );
}
