import { createAnswerer } from '../../src-main/answer-call.ts';
import { contract, type OfficeHandlers } from '../../src-main/contract/contract.ts';
import type { OperatorStatus } from '../../src-main/contract/operators.ts';
import type { Result } from '../../src-main/contract/result.ts';
import { success } from '../../src-main/contract/result.ts';
import type { Desktop } from '../../src-main/desktop.ts';
import { guardCalls } from '../../src-main/guard-calls.ts';
import { expectValue, openTestOffice, type TestOffice } from '../office/test-office.ts';

export const managerPin = '135790';
export const clerkPin = '246801';

/** Asks as the window does: through the door, by name. */
export type Ask = <T>(name: string, input: unknown) => Promise<Result<T>>;

/** The door of an office as session.ts makes it; what is answered without an office says nothing here. */
export function doorOf({ office, handlers }: Pick<TestOffice, 'office' | 'handlers'>): Ask {
  const silent = (feature: object) =>
    Object.fromEntries(Object.keys(feature).map((name) => [name, () => success({})]));
  const all = {
    ...handlers,
    start: silent(contract.start),
    backups: silent(contract.backups),
    faults: silent(contract.faults),
  } as unknown as OfficeHandlers;
  const log = { slow: () => undefined, defect: (name: string, error: unknown) => console.error(name, error) };
  return guardCalls(contract, createAnswerer(contract, all, log), office.seat) as Ask;
}

/** An office with a manager, who sits at it, and a clerk. */
export async function openStaffedOffice(desktop: Partial<Desktop> = {}) {
  const test = openTestOffice(desktop);
  const ask = doorOf(test);
  const add = async (name: string, role: 'pengelola' | 'petugas', pin: string) =>
    expectValue(await ask<{ id: number }>('operators.save', { id: null, name, role, active: true, pin })).id;
  const manager = await add('Bu Ratna', 'pengelola', managerPin);
  const clerk = await add('Pak Slamet', 'petugas', clerkPin);
  const signIn = (id: number, pin: string) => ask<OperatorStatus>('operators.signIn', { id, pin });
  return { ...test, ask, manager, clerk, signIn };
}
