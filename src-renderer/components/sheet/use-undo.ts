import { useRef } from 'react';

/** How many steps of a sheet can be taken back. */
const most = 100;

/** Remembers what the rows were before each edit, as long as nobody else changes them. */
export function useUndo<Row>(rows: readonly Row[]) {
  const before = useRef<(readonly Row[])[]>([]);
  const latest = useRef<readonly Row[]>(rows);
  const isOwn = useRef(false);
  // The answer to an edit may be rows made anew. Rows that come unasked (saved, another search) have no way back.
  if (latest.current !== rows) {
    if (!isOwn.current) before.current = [];
    latest.current = rows;
    isOwn.current = false;
  }
  return {
    /** The rows are about to be changed by an edit that can be taken back. */
    keep(): void {
      before.current = [...before.current.slice(1 - most), latest.current];
      isOwn.current = true;
    },
    /** The rows before the last edit; null when there is none. */
    take(): readonly Row[] | null {
      const last = before.current.pop() ?? null;
      isOwn.current = last !== null;
      return last;
    },
  };
}
