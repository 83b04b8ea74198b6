import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef } from 'react';
import type { Failure } from '../../src-main/contract/result.ts';
import type { AttendanceMark } from '../../src-main/rules/attendance.ts';
import { office } from '../app/office-client.ts';

export interface MarkChange {
  sessionId: number;
  participantId: number;
  mark: AttendanceMark | null;
}

/** Somebody who types goes on within this time: then several marks are written together. */
const pauseMilliseconds = 150;
/** What else shows attendance is asked again after a longer pause: drawing it anew at each key would hold up typing. */
const restMilliseconds = 1500;

/**
 * Keeps typed marks: a moment after the last key, and at once when the screen is left. Several keys are one
 * transaction, so that typing 500 x 20 cells does not wait for the disk at each. `onRefused` is told why they cannot be
 * kept.
 */
export function useMarkSaver(
  trainingId: number,
  onRefused: (failure: Failure) => void,
): (changes: readonly MarkChange[]) => void {
  const queries = useQueryClient();
  const pending = useRef(new Map<string, MarkChange>());
  const saving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const refused = useRef(onRefused);
  refused.current = onRefused;

  const askAgain = useCallback(() => {
    clearTimeout(resting.current);
    for (const feature of ['trainings', 'attendance', 'home', 'history'])
      void queries.invalidateQueries({ queryKey: [feature] });
  }, [queries]);
  const flush = useCallback(async () => {
    clearTimeout(saving.current);
    const marks = [...pending.current.values()];
    if (marks.length === 0) return;
    pending.current.clear();
    const result = await office.attendance.set({ trainingId, marks });
    clearTimeout(resting.current);
    resting.current = setTimeout(askAgain, restMilliseconds);
    if (!result.ok) refused.current(result.error);
  }, [trainingId, askAgain]);
  useEffect(() => () => void flush().then(askAgain), [flush, askAgain]);

  return useCallback(
    (changes) => {
      for (const change of changes)
        pending.current.set(`${change.sessionId}/${change.participantId}`, change);
      clearTimeout(saving.current);
      saving.current = setTimeout(() => void flush(), pauseMilliseconds);
    },
    [flush],
  );
}
