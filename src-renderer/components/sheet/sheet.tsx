import { Button } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type ClipboardEvent,
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { useTextSize } from '../../app/text-size.ts';
import frame from '../data-table.module.css';
import { useFixedRows } from '../use-fixed-rows.ts';
import styles from './sheet.module.css';
import type { SheetEdges, SheetRow } from './sheet-column.ts';
import { SheetEditor } from './sheet-editor.tsx';
import { sheetKey } from './sheet-keys.ts';
import type { Place } from './sheet-range.ts';
import { asGrid, groupRole } from './sheet-roles.ts';
import { SheetHead, SheetRowView, SheetTotals } from './sheet-row.tsx';
import { type SheetSource, useSheet } from './use-sheet.ts';
import { useSheetPointer } from './use-sheet-pointer.ts';

export type { SheetColumn, SheetEdge, SheetEdges, SheetRow } from './sheet-column.ts';

export interface SheetProps<Row extends SheetRow> extends SheetSource<Row> {
  /** Names the sheet for a screen reader: "Barang program ini". */
  label: string;
  rowKey: (row: Row) => string | number;
  /** Details and totals of the columns; apart from them, so that typing draws only its own row. */
  edges?: SheetEdges;
  /** How many of the first columns stay in sight; 1 when left out. */
  pinned?: number;
  /** At the right end of the line under the sheet. */
  footer?: ReactNode;
}

const noEdges: SheetEdges = {};
const rowHeight = 1.875;
const numberWidth = 2.75;
const help =
  'Ketik untuk mengisi, F2 mengubah isi, Ctrl+D mengisi ke bawah, Ctrl+Z mengurungkan. Esc lalu Tab keluar dari lembar.';

/** A table that is typed in like a sheet of Excel. Keeps no values of its own: see README, "Sheet". */
export function Sheet<Row extends SheetRow>(props: SheetProps<Row>) {
  const { columns, rows, edges: shownEdges = noEdges, pinned = 1 } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const leaving = useRef(false);
  const [filling, setFilling] = useState<number | null>(null);
  const rem = (16 * useTextSize()) / 100;
  const hasDetail = Object.values(shownEdges).some(({ detail }) => detail !== undefined);
  const hasTotals = Object.values(shownEdges).some(({ total }) => total !== undefined);
  const edgeHeight = (hasDetail ? 2.875 : 2.125) + (hasTotals ? 2 : 0);

  const widths = useMemo(() => columns.map((column) => column.width * rem), [columns, rem]);
  const lefts = useMemo(() => {
    let left = numberWidth * rem;
    return widths.map((width) => {
      left += width;
      return left - width;
    });
  }, [widths, rem]);
  const pinnedWidth = lefts[pinned] ?? (lefts.at(-1) ?? 0) + (widths.at(-1) ?? 0);
  const virtual = useVirtualizer({
    horizontal: true,
    count: columns.length - pinned,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => widths[pinned + index] ?? 0,
    scrollMargin: pinnedWidth,
    scrollPaddingStart: pinnedWidth,
    overscan: 3,
  });
  const { measure } = virtual;
  useEffect(() => {
    if (widths.length > 0) measure();
  }, [widths, measure]);
  const show = ({ row, column }: Place): void => {
    drawn.show(row);
    if (column >= pinned) virtual.scrollToIndex(column - pinned);
  };
  const sheet = useSheet(props, show);
  const drawn = useFixedRows(scroller, sheet.rowCount, rowHeight * rem, edgeHeight * rem);

  const focus = () => scroller.current?.focus({ preventScroll: true });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (sheet.editing || event.target !== event.currentTarget) return;
    if (event.key === 'Tab' && leaving.current) return;
    const pageRows = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / (rowHeight * rem)) - 2);
    const asked = sheetKey(event, { at: sheet.at, rows: sheet.rowCount, columns: columns.length, pageRows });
    if (!asked) return;
    // A second Esc is not the sheet's: it closes what the sheet stands in.
    if (asked.does === 'leave' && leaving.current) return;
    if (event.key !== 'Shift') leaving.current = asked.does === 'leave';
    event.preventDefault();
    const acts: Partial<Record<typeof asked.does, () => void>> = {
      clear: sheet.clear,
      'fill-down': sheet.fillDown,
      undo: sheet.undo,
      'select-all': sheet.selectAll,
      'select-row': () => sheet.selectRow(),
      'remove-rows': sheet.removeRows,
      leave: () => sheet.go(sheet.at),
    };
    if (asked.does === 'go') sheet.go(asked.to, asked.extend);
    else if (asked.does === 'edit') sheet.edit(asked.text);
    else acts[asked.does]?.();
  };
  const copy = (event: ClipboardEvent, isCut: boolean) => {
    if (sheet.editing) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', sheet.copied());
    if (isCut) sheet.clear();
  };
  const handlers = {
    onKeyDown,
    onFocus: () => {
      leaving.current = false;
    },
    onCopy: (event: ClipboardEvent) => copy(event, false),
    onCut: (event: ClipboardEvent) => copy(event, true),
    onPaste(event: ClipboardEvent) {
      if (sheet.editing) return;
      event.preventDefault();
      const text = event.clipboardData.getData('text/plain');
      if (text !== '') sheet.paste(text);
    },
  };
  const pointer = useSheetPointer({ ...sheet, onFilling: setFilling });

  const items = virtual.getVirtualItems();
  const slotProps = {
    columns,
    pinned: Math.min(pinned, columns.length),
    first: pinned + (items[0]?.index ?? 0),
    last: pinned + (items.at(-1)?.index ?? -1),
    gap: items[0] ? items[0].start - pinnedWidth : 0,
    widths,
    lefts,
  };
  const { at, range, editing } = sheet;
  const bottom = Math.max(range.bottom, filling ?? 0);
  const column = columns[at.column];
  const editor =
    editing && column ? (
      <SheetEditor
        key={`${at.row}-${at.column}`}
        column={column}
        editing={editing}
        label={`${column.title}, baris ${at.row + 1}`}
        onCommit={(text, step) => {
          sheet.commit(text, step);
          if (step) focus();
        }}
        onCancel={() => {
          sheet.cancel();
          focus();
        }}
      />
    ) : null;
  const words = sheet.words();
  const isDrawn = at.row >= drawn.first && at.row <= drawn.last;
  const shape = { '--whole': `${pinnedWidth + virtual.getTotalSize()}px` } as CSSProperties;
  return (
    <div className={frame.frame} style={shape}>
      <div
        ref={scroller}
        {...asGrid({
          label: props.label,
          helpId: `${id}-help`,
          rows: sheet.rowCount + 1 + (hasTotals ? 1 : 0),
          columns: columns.length + 1,
          activeId: isDrawn ? `${id}-${at.row}-${at.column}` : undefined,
        })}
        {...handlers}
        {...pointer}
        className={`${frame.scroller} ${styles.scroller}`}
      >
        <div {...groupRole} className={styles.headGroup} data-two={hasDetail || undefined}>
          <SheetHead {...slotProps} edges={shownEdges} />
        </div>
        <div {...groupRole} className={styles.body} style={{ height: drawn.height }}>
          {Array.from({ length: Math.max(0, drawn.last - drawn.first + 1) }, (_, offset) => {
            const index = drawn.first + offset;
            const row = rows[index];
            const isIn = index >= range.top && index <= bottom;
            const isCursor = index === at.row;
            return (
              <SheetRowView
                key={row ? props.rowKey(row) : 'new'}
                {...slotProps}
                id={`${id}-${index}`}
                row={row}
                index={index}
                offset={drawn.offsetOf(index)}
                cursor={isCursor ? at.column : -1}
                left={isIn ? range.left : -1}
                right={isIn ? range.right : -2}
                isLast={index === bottom && editing === null}
                editor={isCursor ? editor : null}
              />
            );
          })}
        </div>
        {hasTotals ? (
          <div {...groupRole} className={styles.totalsGroup}>
            <SheetTotals {...slotProps} edges={shownEdges} rowIndex={sheet.rowCount + 2} />
          </div>
        ) : null}
      </div>
      <div className={`${frame.footer} figures`}>
        <span role="status" className={styles.words} data-bad={words?.bad || undefined}>
          {words?.text}
        </span>
        <span>{sheet.sum()}</span>
        {props.footer}
        {props.onRemoveRows ? (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            title="Ctrl+Delete"
            disabled={rows[range.top] === undefined}
            onClick={sheet.removeRows}
          >
            Hapus baris
          </Button>
        ) : null}
      </div>
      <span id={`${id}-help`} className={styles.hidden}>
        {help}
      </span>
    </div>
  );
}
