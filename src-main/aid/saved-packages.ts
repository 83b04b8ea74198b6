import type { PackageRow } from '../contract/aid-items.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, type Result, success } from '../contract/result.ts';
import { sumRupiah } from '../rules/quantity.ts';
import { type AidContext, unknownProgram } from './aid-context.ts';
import type { PackageRecord } from './package-repository.ts';
import { refusedByState } from './program-refusal.ts';

type Handlers = Pick<OfficeHandlers['aid'], 'packages' | 'savePackage' | 'copyPackage' | 'removePackage'>;

const unknownPackage = () => failure('package-unknown', 'Paket ini tidak ditemukan. Muat ulang layar.');

/** The packages of a programme: what one costs and how many can still be given. Giving them is package-handlers.ts's. */
export function createSavedPackages({ connection, aid }: AidContext): Handlers {
  const packageRows = (programId: number): PackageRow[] => {
    const items = new Map(aid.items(programId).map((item) => [item.id, item]));
    const stock = aid.stockOf(programId);
    const leftOf = (itemId: number) =>
      (items.get(itemId)?.quantityBought ?? 0) - (stock.get(itemId)?.allocated ?? 0);
    return aid.packages(programId).map((one) => ({
      ...one,
      units: one.items.reduce((sum, { quantity }) => sum + quantity, 0),
      cost: sumRupiah(
        one.items.map(({ itemId, quantity }) => quantity * (items.get(itemId)?.unitPrice ?? 0)),
      ),
      possible: Math.max(
        0,
        Math.min(...one.items.map(({ itemId, quantity }) => Math.floor(leftOf(itemId) / quantity))),
      ),
    }));
  };

  const refusalFor = (programId: number) => {
    const program = aid.program(programId);
    return program ? refusedByState(program.state, 'edit-items') : unknownProgram();
  };

  /** A package that may be changed now. */
  const changeable = (id: number): Result<PackageRecord> => {
    const found = aid.packageOf(id);
    return found ? (refusalFor(found.programId) ?? success(found)) : unknownPackage();
  };

  return {
    packages: ({ programId }) => success(packageRows(programId)),
    savePackage({ id, programId, name, items }) {
      const refused = refusalFor(programId);
      if (refused) return refused;
      const present = aid.packages(programId);
      if (id !== null && !present.some((one) => one.id === id)) return unknownPackage();
      const same = present.find((one) => one.id !== id && one.name.toLowerCase() === name.toLowerCase());
      if (same)
        return failure('package-exists', `Paket "${same.name}" sudah ada.`, {
          name: 'Nama ini sudah dipakai.',
        });
      const known = new Set(aid.items(programId).map((item) => item.id));
      const ids = items.map(({ itemId }) => itemId);
      if (ids.some((itemId) => !known.has(itemId)) || new Set(ids).size < ids.length)
        return failure('item-unknown', 'Salah satu barang bukan milik program ini. Muat ulang layar.');
      return success({
        id: connection.transaction(() => {
          if (id === null) return aid.insertPackage({ programId, name, items });
          aid.updatePackage(id, name, items);
          return id;
        })(),
      });
    },
    copyPackage({ id }) {
      const found = changeable(id);
      if (!found.ok) return found;
      const taken = new Set(aid.packages(found.value.programId).map((one) => one.name.toLowerCase()));
      const copy = (n: number): string => {
        const name = `${found.value.name} (salinan${n === 1 ? '' : ` ${n}`})`;
        return taken.has(name.toLowerCase()) ? copy(n + 1) : name;
      };
      const data = { ...found.value, name: copy(1) };
      return success({ id: connection.transaction(() => aid.insertPackage(data))() });
    },
    removePackage({ id }) {
      const found = changeable(id);
      if (!found.ok) return found;
      connection.transaction(() => aid.deletePackage(id))();
      return success({});
    },
  };
}
