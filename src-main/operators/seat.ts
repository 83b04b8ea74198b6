import type { OperatorRow, OperatorStatus } from '../contract/operators.ts';
import type { Asker } from '../contract/procedure.ts';
import { type Failure, failure } from '../contract/result.ts';
import type { OperatorRepository } from './operator-repository.ts';

interface SeatOptions {
  operators: OperatorRepository;
  /** Minutes without a call after which the seat is locked; 0 = never. */
  lockAfterMinutes: () => number;
  /** It was locked without anybody asking for it. */
  onLocked: () => void;
  /** Milliseconds. */
  now: () => number;
}

/** Whose name the history writes while the office has no operators. */
export const nobodysName = 'petugas';

/** Who sits at the workstation. The main process knows it, and locks by its own clock: the screen only shows it. */
export function createSeat({ operators, lockAfterMinutes, onLocked, now }: SeatOptions) {
  let sitting: number | null = null;
  let lastUse = now();
  let running = 0;
  let timer: NodeJS.Timeout | undefined;
  /** The database is closed: what still runs must not ask it any more. */
  let isClosed = false;

  /** As the table has him now: a role that was taken away counts at once. */
  function me(): OperatorRow | null {
    const found = sitting === null ? undefined : operators.byId(sitting);
    return found?.active ? found : null;
  }
  const isOpen = () => operators.all().length === 0;

  function lock(): void {
    sitting = null;
    clearTimeout(timer);
  }

  /** Milliseconds until the lock, by the use that was last; null = never. */
  function timeLeft(): number | null {
    const limit = lockAfterMinutes() * 60_000;
    // Set back, the clock must not keep the seat open for as long.
    lastUse = Math.min(lastUse, now());
    return limit === 0 || running > 0 ? null : Math.max(0, lastUse + limit - now());
  }
  function lockWhenIdle(): void {
    clearTimeout(timer);
    if (sitting === null || isClosed) return;
    const left = timeLeft();
    if (left === 0) {
      lock();
      onLocked();
    } else if (left !== null) timer = setTimeout(lockWhenIdle, left).unref();
  }
  function use(): void {
    lastUse = now();
    lockWhenIdle();
  }

  return {
    me,
    isOpen,
    lock,
    sit(operator: OperatorRow): void {
      sitting = operator.id;
      operators.setActing(operator.name);
      use();
    },
    status(): OperatorStatus {
      lockWhenIdle();
      const all = operators.all();
      const found = me();
      return {
        state: all.length === 0 ? 'open' : found ? 'signed-in' : 'locked',
        me: found && { id: found.id, name: found.name, role: found.role },
        names: all.filter(({ active }) => active).map(({ id, name }) => ({ id, name })),
      };
    },
    /** Why the one who sits here may not ask this, or null. */
    refusal(by: Asker): { ok: false; error: Failure } | null {
      if (by === 'siapa pun' || isOpen()) return null;
      lockWhenIdle();
      const found = me();
      if (!found)
        return failure('not-signed-in', 'Program terkunci. Masuk dengan PIN Anda untuk melanjutkan.');
      return by === 'pengelola' && found.role !== 'pengelola'
        ? failure('managers-only', 'Hal ini hanya dapat dilakukan oleh pengelola.')
        : null;
    },
    /** Does what was asked, in the name of who sits here; as long as it takes, the seat is in use. */
    async during<T>(work: () => Promise<T>): Promise<T> {
      // A command of the technician may have written under another name meanwhile.
      operators.setActing(me()?.name ?? nobodysName);
      running += 1;
      clearTimeout(timer);
      try {
        return await work();
      } finally {
        running -= 1;
        use();
      }
    },
    close(): void {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}
