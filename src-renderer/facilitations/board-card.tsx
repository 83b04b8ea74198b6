import { IconCheck } from '@tabler/icons-react';
import { type DragEvent, type KeyboardEvent, memo } from 'react';
import { formatShortDate } from '../../src-main/rules/dates.ts';
import styles from './board.module.css';
import { dueWords, placeWords } from './case-words.ts';
import type { ListedCase } from './listed-case.ts';

/** What a card tells the board; the same for all cards, and memoised. */
export interface CardHandlers {
  onKey: (event: KeyboardEvent, row: ListedCase) => void;
  onFocus: (id: number) => void;
  onToggle: (id: number) => void;
  onOpen: (id: number) => void;
  onDrag: (event: DragEvent, id: number) => void;
}

interface Props extends CardHandlers {
  row: ListedCase;
  today: string;
  selected: boolean;
  /** The one card of the board that Tab comes to. */
  isCursor: boolean;
}

/** One business on the board. An option of its column may hold no control: a click on its mark, or Space, selects it. */
export const BoardCard = memo(function BoardCard({ row, today, selected, isCursor, ...on }: Props) {
  const due = dueWords(row, today);
  return (
    <div
      role="option"
      aria-selected={selected}
      tabIndex={isCursor ? 0 : -1}
      className={styles.card}
      data-case={row.id}
      draggable={row.standing !== 'berhenti'}
      onKeyDown={(event) => on.onKey(event, row)}
      onFocus={() => on.onFocus(row.id)}
      onClick={(event) => {
        const isMark = event.target instanceof Element && event.target.closest('[data-mark]') !== null;
        if (isMark || event.ctrlKey || event.metaKey || event.shiftKey) on.onToggle(row.id);
      }}
      onDoubleClick={() => on.onOpen(row.id)}
      onDragStart={(event) => on.onDrag(event, row.id)}
    >
      <span className={styles.mark} data-mark title="Pilih (Spasi)">
        {selected ? <IconCheck size="0.75rem" stroke={2.5} aria-hidden /> : null}
      </span>
      <strong className={styles.name}>{row.name}</strong>
      {row.organisation ? <span className={styles.line}>{row.organisation}</span> : null}
      <span className={styles.line}>{placeWords(row) || 'Alamat belum diisi'}</span>
      {row.certificateNumber ? (
        <span className={styles.line}>Sertifikat {row.certificateNumber}</span>
      ) : row.since ? (
        <span className={styles.line}>sejak {formatShortDate(row.since)}</span>
      ) : null}
      {due ? (
        <span className={styles.due} data-overdue={row.overdue || undefined}>
          {due}
        </span>
      ) : null}
      {row.standing === 'berhenti' ? <span className={styles.line}>{row.reason}</span> : null}
    </div>
  );
});
