import { useCallback, useEffect, useRef } from 'react';
import type { Failure } from '../../src-main/contract/result.ts';
import type { AttendanceMark } from '../../src-main/rules/attendance.ts';
import { useAction } from '../app/use-office.ts';

export interface MarkChange {
  sessionId: number;
  participantId: number;
  mark: AttendanceMark | null;
}

/** Somebody who types goes on within this time: then several marks are written together. */
const pauseMilliseconds = 150;

/**
 * Keeps typed marks: a moment after the last key, and at once when the screen is left. Several keys are one
 * transaction, so that typing 500 x 20 cells does not wait for the disk at each. `onRefused` is told why
 * they cannot be kept.
 */
export function useMarkSaver(
  trainingId: number,
  onRefused: (failure: Failure) => void,
): (changes: readonly MarkChange[]) => void {
  const pending = useRef(new Map<string, MarkChange>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { run } = useAction('attendance', 'set', { invalidates: ['trainings', 'attendance'] });
  const latest = useRef({ run, onRefused });
  latest.current = { run, onRefused };

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const marks = [...pending.current.values()];
    if (marks.length === 0) return;
    pending.current.clear();
    const result = await latest.current.run({ trainingId, marks });
    if (!result.ok) latest.current.onRefused(result.error);
  }, [trainingId]);
  useEffect(() => () => void flush(), [flush]);

  return useCallback(
    (changes: readonly MarkChange[]) => {
      for (const change of changes)
        pending.current.set(`${change.sessionId}/${change.participantId}`, change);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), pauseMilliseconds);
    },
    [flush],
  );
}
