import { useQueryClient } from '@tanstack/react-query';
import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react';
import type { OperatorStatus } from '../../src-main/contract/operators.ts';
import { loadDrafts } from '../app/drafts.ts';
import { lockSeat, readSeat, takeSeat, useSeat } from './seat.ts';
import { SignIn } from './sign-in.tsx';
import { useActivity } from './use-activity.ts';

const isLockKey = (event: KeyboardEvent) =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'l';

/**
 * Shows the office to who sits here. When it is locked, the screens stay as they are behind the sign-in, with what was
 * typed and not saved; somebody else gets them anew, with the drafts.
 */
export function SeatGate({ children }: { children: ReactNode }) {
  const { state, me } = useSeat();
  const queries = useQueryClient();
  const [isShown, setShown] = useState(state !== 'locked');
  const [turn, setTurn] = useState(0);
  const last = useRef<number | null>(null);
  if (me) last.current = me.id;
  const isLocked = state === 'locked';
  useActivity(state === 'signed-in');

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Before any dialog behind the sign-in hears it: it would close and lose what was typed.
      if (isLocked && event.key === 'Escape') event.stopImmediatePropagation();
      if (!isLockKey(event)) return;
      event.preventDefault();
      if (state === 'signed-in') void lockSeat();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [isLocked, state]);
  useEffect(
    () =>
      window.sentra.onEvent((event) => {
        if (event.type === 'locked') void readSeat();
      }),
    [],
  );

  async function enter(next: OperatorStatus): Promise<void> {
    const isOther = last.current !== null && last.current !== next.me?.id;
    if (!isShown) await loadDrafts();
    if (isOther) setTurn(turn + 1);
    takeSeat(next);
    setShown(true);
    // What was asked meanwhile was refused.
    void queries.invalidateQueries();
  }

  return (
    <>
      {isShown ? <Fragment key={turn}>{children}</Fragment> : null}
      {isLocked ? <SignIn lastId={last.current} onEntered={enter} /> : null}
    </>
  );
}
