import { z } from 'zod';
import { done, id, nothing, requiredLine } from './common.ts';
import { procedure } from './procedure.ts';

export const operatorRoles = ['petugas', 'pengelola'] as const;
const role = z.enum(operatorRoles);
export type OperatorRole = z.infer<typeof role>;

export const pinLength = 6;
export const pinPattern = /^\d{6}$/;
const pin = z.string().regex(pinPattern, 'PIN terdiri atas 6 angka.');

export const operatorInput = z.object({
  id: id.nullable(),
  name: requiredLine('Nama petugas', 80),
  role,
  active: z.boolean(),
  /** Needed for a new operator; null = the PIN stays. */
  pin: pin.nullable(),
});
export type OperatorInput = z.input<typeof operatorInput>;

const me = z.object({ id, name: z.string(), role });
export const operatorRow = me.extend({ active: z.boolean() });
export type OperatorRow = z.infer<typeof operatorRow>;

export const operatorStatus = z.object({
  /** `open`: the office has no operators, and everyone may do everything. */
  state: z.enum(['open', 'locked', 'signed-in']),
  me: me.nullable(),
  /** Who may sign in, by name. */
  names: z.array(z.object({ id, name: z.string() })),
});
export type OperatorStatus = z.infer<typeof operatorStatus>;

export const operatorProcedures = {
  status: procedure(nothing, operatorStatus, 'siapa pun'),
  /**
   * Fails with `pin-wrong`, or with `wait` while the delay after wrong ones runs (rules/pin-delay.ts); both say how long
   * to wait, if at all.
   */
  signIn: procedure(z.object({ id, pin }), operatorStatus, 'siapa pun'),
  lock: procedure(nothing, done, 'siapa pun'),
  /** Somebody is at the keyboard: the time until the lock begins anew. */
  touch: procedure(nothing, done),
  changePin: procedure(z.object({ oldPin: pin, newPin: pin }), done),
  list: procedure(nothing, z.array(operatorRow), 'pengelola'),
  /** The first one is a pengelola, and is signed in at once. The last active pengelola stays one. */
  save: procedure(operatorInput, z.object({ id }), 'pengelola'),
};
