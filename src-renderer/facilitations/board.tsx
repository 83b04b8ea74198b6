import { type DragEvent, useEffect, useMemo, useRef, useState } from 'react';
import { isoDateOf } from '../../src-main/rules/dates.ts';
import { formatNumber } from '../../src-main/rules/format-number.ts';
import styles from './board.module.css';
import { BoardCard, type CardHandlers } from './board-card.tsx';
import { boardColumns, cardBeside, stageBeside } from './board-columns.ts';
import type { ListedCase, Stage } from './listed-case.ts';

interface Props {
  stages: Stage[];
  cases: ListedCase[];
  selected: ReadonlySet<number>;
  /** A dialog about them is coming or there: a key that is pressed before it has the focus is not meant for a card. */
  isCovered: boolean;
  onSelect: (next: Set<number>) => void;
  onMove: (rows: ListedCase[], stage: Stage) => void;
  onOpen: (caseId: number) => void;
}

const arrows: Record<string, Parameters<typeof cardBeside>[2]> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};

/**
 * A column a stage, a card a business. Arrows go from card to card, Space selects, Enter opens, Alt with an arrow moves to
 * the stage before or after; the mouse drags. What is selected moves together.
 */
export function Board(props: Props) {
  const { stages, cases, selected } = props;
  const today = isoDateOf(new Date());
  const columns = useMemo(() => boardColumns(stages, cases), [stages, cases]);
  const first = columns.find((column) => column.rows.length > 0)?.rows[0]?.id ?? null;
  const [cursor, setCursor] = useState<number | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const board = useRef<HTMLDivElement>(null);
  const shown = cases.some((row) => row.id === cursor) ? cursor : first;

  const focusOn = (id: number) => board.current?.querySelector<HTMLElement>(`[data-case="${id}"]`)?.focus();
  // A card that moved is another element in another column: it takes the focus back that the old one took along.
  useEffect(() => {
    const moved = columns.some((column) => column.rows.some((row) => row.id === cursor));
    if (moved && document.activeElement === document.body)
      board.current?.querySelector<HTMLElement>(`[data-case="${cursor}"]`)?.focus();
  }, [columns, cursor]);

  const toggle = (id: number) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    props.onSelect(next);
  };
  /** The card, or all that are selected when it is one of them. */
  const move = (id: number, stage: Stage | undefined) => {
    if (!stage) return;
    const meant = cases.filter((row) => (selected.has(id) ? selected.has(row.id) : row.id === id));
    props.onMove(meant, stage);
  };

  // The cards get the same functions at every render, so that of 500 only those are drawn anew that changed.
  const latest = useRef<CardHandlers>(null);
  latest.current = {
    onKey(event, row) {
      if (props.isCovered || event.ctrlKey || event.metaKey) return;
      const arrow = arrows[event.key];
      if (event.altKey && (arrow === 'left' || arrow === 'right'))
        move(row.id, stageBeside(stages, row, arrow === 'left' ? -1 : 1));
      else if (arrow && !event.altKey) focusOn(cardBeside(columns, row.id, arrow) ?? row.id);
      else if (event.key === 'Enter') props.onOpen(row.id);
      else if (event.key === ' ') toggle(row.id);
      else if (event.key === 'Escape' && selected.size > 0) props.onSelect(new Set());
      else return;
      event.preventDefault();
    },
    onFocus: setCursor,
    onToggle: toggle,
    onOpen: props.onOpen,
    onDrag(event, id) {
      event.dataTransfer.setData('text/plain', String(id));
      event.dataTransfer.effectAllowed = 'move';
    },
  };
  const handlers = useMemo(
    (): CardHandlers => ({
      onKey: (...told) => latest.current?.onKey(...told),
      onFocus: (id) => latest.current?.onFocus(id),
      onToggle: (id) => latest.current?.onToggle(id),
      onOpen: (id) => latest.current?.onOpen(id),
      onDrag: (...told) => latest.current?.onDrag(...told),
    }),
    [],
  );
  const dropInto = (stage: Stage) => ({
    onDragOver(event: DragEvent) {
      event.preventDefault();
      setOver(String(stage.id));
    },
    onDragLeave: () => setOver(null),
    onDrop(event: DragEvent) {
      event.preventDefault();
      setOver(null);
      move(Number(event.dataTransfer.getData('text/plain')), stage);
    },
  });

  return (
    <div ref={board} className={styles.board}>
      {columns.map(({ key, title, stage, rows }) => (
        <section
          key={key}
          className={styles.column}
          aria-label={`${title}, ${formatNumber(rows.length)} pelaku usaha`}
          data-over={over === key || undefined}
          data-empty={rows.length === 0 || undefined}
          data-quiet={stage === null || undefined}
          {...(stage ? dropInto(stage) : {})}
        >
          <h2 className={styles.head}>
            <span className={styles.title}>{title}</span>
            <span className={`${styles.count} figures`}>{formatNumber(rows.length)}</span>
          </h2>
          {rows.length > 0 ? (
            <div className={styles.cards} role="listbox" aria-label={title} aria-multiselectable>
              {rows.map((row) => (
                <BoardCard
                  key={row.id}
                  row={row}
                  today={today}
                  selected={selected.has(row.id)}
                  isCursor={row.id === shown}
                  {...handlers}
                />
              ))}
            </div>
          ) : (
            <p className={styles.none}>Kosong</p>
          )}
        </section>
      ))}
    </div>
  );
}
