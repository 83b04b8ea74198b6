import { type KeyboardEvent, useRef, useState } from 'react';
import styles from './sheet.module.css';
import { isNumeric, readCellText, type SheetColumn } from './sheet-column.ts';
import type { Editing } from './use-sheet.ts';

interface Props {
  column: Pick<SheetColumn, 'kind' | 'options' | 'read' | 'max' | 'title'>;
  editing: Editing;
  /** Names the cell: "Harga satuan, baris 3". */
  label: string;
  onCommit: (text: string, step: [number, number] | null) => void;
  onCancel: () => void;
}

const steps: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The step after a key that ends typing; undefined for a key that goes on with it. */
function stepOf(event: KeyboardEvent, arrowsLeave: boolean): [number, number] | undefined {
  if (event.key === 'Enter') return [event.shiftKey ? -1 : 1, 0];
  if (event.key === 'Tab') return [0, event.shiftKey ? -1 : 1];
  return arrowsLeave && !event.shiftKey ? steps[event.key] : undefined;
}

/** The field in a cell that is being typed into. Enter, Tab and leaving take the text; Esc leaves the cell as it was. */
export function SheetEditor({ column, editing, label, onCommit, onCancel }: Props) {
  const isChoice = column.kind === 'choice';
  const begun = isChoice ? String(readCellText(column, editing.text) ?? '') : editing.text;
  const [text, setText] = useState(begun);
  const ended = useRef(false);
  const end = (finish: () => void) => {
    if (ended.current) return;
    ended.current = true;
    finish();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Ctrl+S and the like take what stands here first, and then do what they do.
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() === 's' || event.key === 'Enter') end(() => onCommit(text, null));
      return;
    }
    const step = stepOf(event, editing.way === 'over' && !isChoice);
    if (step) end(() => onCommit(text, step));
    else if (event.key === 'Escape') end(onCancel);
    else return event.stopPropagation();
    event.preventDefault();
    event.stopPropagation();
  };
  const shared = {
    'aria-label': label,
    className: styles.editor,
    value: text,
    autoFocus: true,
    onKeyDown,
    onBlur: () => end(() => onCommit(text, null)),
  };
  if (isChoice)
    return (
      <select {...shared} onChange={(event) => setText(event.currentTarget.value)}>
        {[...new Set(['', ...(column.options ?? []), begun])].map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
    );
  return (
    <input
      {...shared}
      data-align={isNumeric(column) ? 'end' : undefined}
      inputMode={isNumeric(column) ? 'numeric' : undefined}
      autoComplete="off"
      spellCheck={false}
      onFocus={(event) => {
        const end = event.currentTarget.value.length;
        event.currentTarget.setSelectionRange(end, end);
      }}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}
