import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import { createOperatorRepository } from './operator-repository.ts';
import { hashPin } from './pin.ts';
import { createSeat } from './seat.ts';
import { tryPin } from './try-pin.ts';

interface OperatorOptions {
  connection: Connection;
  lockAfterMinutes: () => number;
  onLocked: () => void;
  /** Milliseconds. */
  now?: () => number;
}

/** The operators of the office, and who of them sits at the workstation (docs/decisions/0017). */
export function createOperators({ connection, lockAfterMinutes, onLocked, now = Date.now }: OperatorOptions) {
  const operators = createOperatorRepository(connection);
  const seat = createSeat({ operators, lockAfterMinutes, onLocked, now });
  const status = () => success(seat.status());

  const handlers: OfficeHandlers['operators'] = {
    status,
    signIn: ({ id, pin }) =>
      whenFree(async () => {
        const found = await tryPin(operators, id, pin, now);
        if (!found.ok) return found;
        seat.sit(found.value);
        return status();
      }),
    lock() {
      seat.lock();
      return success({});
    },
    touch: () => success({}),
    async changePin({ oldPin, newPin }) {
      const me = seat.me();
      if (!me) return failure('no-operators', 'Belum ada petugas yang masuk.');
      const found = await tryPin(operators, me.id, oldPin, now);
      if (!found.ok) return failure(found.error.code, found.error.message, { oldPin: found.error.message });
      operators.setSecret(me.id, await hashPin(newPin));
      return success({});
    },
    list: () => success(operators.all()),
    async save({ id, name, role, active, pin }) {
      const isFirst = seat.isOpen();
      const before = id === null ? undefined : operators.byId(id);
      const refusal = refusalOf({ id, name, isFirst, role, active, pin });
      if (refusal) return refusal;
      const secret = pin === null ? null : await hashPin(pin);
      const saved = connection.transaction((): number => {
        const known = id ?? operators.insert(name, role, new Date(now()).toISOString());
        if (before) operators.update({ id: before.id, name, role, active });
        if (secret) operators.setSecret(known, secret);
        return known;
      })();
      const changed = operators.byId(saved);
      // The name of who sits here may be another now.
      if (changed && (isFirst || seat.me()?.id === saved)) seat.sit(changed);
      return success({ id: saved });
    },
  };

  type Entry = Parameters<OfficeHandlers['operators']['save']>[0];
  function refusalOf({ id, name, isFirst, role, active, pin }: Entry & { isFirst: boolean }) {
    if (isFirst && (role !== 'pengelola' || !active || id !== null))
      return failure(
        'first-is-manager',
        'Yang pertama dibuat harus pengelola, agar pengaturan tetap terjaga.',
        {
          role: 'Harus pengelola.',
        },
      );
    if (id === null && pin === null)
      return failure('pin-missing', 'PIN petugas baru belum diisi.', { pin: 'Isi 6 angka.' });
    const before = id === null ? undefined : operators.byId(id);
    if (id !== null && !before) return failure('operator-unknown', 'Petugas ini tidak ditemukan.');
    const namesake = operators.byName(name);
    if (namesake && namesake.id !== id)
      return failure('name-taken', 'Nama ini sudah dipakai petugas lain.', { name: 'Sudah dipakai.' });
    const keepsOffice = (row: { role: string; active: boolean }) => row.role === 'pengelola' && row.active;
    const others = operators.all().filter((row) => row.id !== id);
    if (before && keepsOffice(before) && !keepsOffice({ role, active }) && !others.some(keepsOffice))
      return failure(
        'last-manager',
        'Ini pengelola aktif yang terakhir. Jadikan petugas lain pengelola dahulu, lalu ulangi.',
        { role: 'Pengelola terakhir.' },
      );
    return null;
  }

  return {
    handlers,
    seat,
    /** Whether the one who sits here may take this change set back: a petugas only what he did himself. */
    undoRefusal(changeSetId: number) {
      const me = seat.me();
      if (me?.role !== 'petugas' || operators.operatorOfChangeSet(changeSetId) === me.name) return null;
      return failure(
        'not-yours',
        'Perubahan ini dilakukan petugas lain. Yang melakukannya atau pengelola dapat membatalkannya.',
      );
    },
    /** Whose name the history writes for a command of the technician. */
    actAsCommand(): void {
      if (!seat.isOpen()) operators.setActing('baris perintah');
    },
    /** A new PIN for somebody who forgot his, by the technician at the command line. Fails with `operator-unknown`. */
    async resetPin(name: string, pin: string): Promise<Result<{ name: string }>> {
      const found = operators.byName(name);
      if (!found) return failure('operator-unknown', `Petugas "${name}" tidak ditemukan.`);
      operators.setSecret(found.id, await hashPin(pin));
      return success({ name: found.name });
    },
  };
}

/** An import holds the database for as long as it writes; nobody can be let in meanwhile, which is no defect. */
async function whenFree<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY')
      return failure('database-busy', 'Pekerjaan lain sedang menulis data. Tunggu sebentar, lalu coba lagi.');
    throw error;
  }
}
