import { useSyncExternalStore } from 'react';
import type { OperatorStatus } from '../../src-main/contract/operators.ts';
import { office, whenRefused } from '../app/office-client.ts';

let status: OperatorStatus = { state: 'open', me: null, names: [] };
const listeners = new Set<() => void>();

export function takeSeat(next: OperatorStatus): void {
  status = next;
  for (const listener of listeners) listener();
}

/** Asks the main process who sits here. It decides; the screens only show it. */
export async function readSeat(): Promise<OperatorStatus> {
  const answer = await office.operators.status({});
  if (answer.ok) takeSeat(answer.value);
  return status;
}

whenRefused(() => void readSeat());

/** Locks the program at once. */
export async function lockSeat(): Promise<void> {
  await office.operators.lock({});
  await readSeat();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** Who sits here. */
export const useSeat = (): OperatorStatus => useSyncExternalStore(subscribe, () => status);

/** Whether what is for a pengelola is offered. */
export function useMayManage(): boolean {
  const { state, me } = useSeat();
  return state === 'open' || me?.role === 'pengelola';
}
