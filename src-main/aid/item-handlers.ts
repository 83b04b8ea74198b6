import type { z } from 'zod';
import type { ItemRow } from '../contract/aid.ts';
import type { aidItemProcedures } from '../contract/aid-items.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, type Result, success } from '../contract/result.ts';
import { inChangeSet } from '../database/change-set.ts';
import { formatNumber } from '../rules/format-number.ts';
import { type AidContext, unknownProgram } from './aid-context.ts';
import { type ItemData, unknownFields } from './item-repository.ts';
import { differsOnPaper, itemKey, itemProblem, sameItemWords } from './item-rules.ts';
import { refusedByState } from './program-refusal.ts';

type Handlers = Pick<OfficeHandlers['aid'], 'items' | 'saveItem' | 'saveItems' | 'removeItem'>;
type Input = z.output<(typeof aidItemProcedures)['saveItem']['input']>;
type Row = ItemData & { id: number | null };

const none = { allocated: 0, delivered: 0 };
const unknownItem = () =>
  failure('item-unknown', 'Barang ini tidak ditemukan pada program. Muat ulang layar.');

/** The items of a programme: what was bought, allocated, handed over and is left. */
export function createItemHandlers(context: AidContext) {
  const { connection, aid, forgetPrints } = context;

  const itemRows = (programId: number): ItemRow[] => {
    const stock = aid.stockOf(programId);
    return aid.items(programId).map((item) => {
      const { allocated, delivered } = stock.get(item.id) ?? none;
      return { ...item, allocated, delivered, left: item.quantityBought - allocated };
    });
  };

  const programFor = (id: number) => {
    const program = aid.program(id);
    return program ? refusedByState(program.state, 'edit-items') : unknownProgram();
  };

  /** The first row that cannot be saved, with its place; null when all can. */
  function wrongRow(programId: number, rows: Row[]) {
    const known = new Map(aid.items(programId).map((item) => [item.id, item]));
    const stock = aid.stockOf(programId);
    const rewritten = new Set(rows.map(({ id }) => id));
    const keys = new Set([...known.values()].filter(({ id }) => !rewritten.has(id)).map(itemKey));
    for (const [place, { id, ...data }] of rows.entries()) {
      const before = id === null ? undefined : known.get(id);
      if ((id !== null && !before) || data.programId !== programId) return { place, problem: unknownItem() };
      const twice = keys.has(itemKey(data));
      keys.add(itemKey(data));
      const problem = twice
        ? failure('item-exists', `${data.name}: ${sameItemWords}`, { name: sameItemWords })
        : itemProblem(data, { before, stock: stock.get(id ?? 0) ?? none });
      if (problem) return { place, problem };
    }
    return null;
  }

  /** What is typed over what is known. */
  const filled = (item: Input): Row => ({
    ...unknownFields,
    ...(item.id === null ? undefined : aid.item(item.id)),
    ...item,
  });

  /** Items whose place another row takes (two that exchange their names) get out of its way first. */
  function makeWay(rows: Row[]): void {
    const wanted = new Set(rows.map(itemKey));
    for (const row of rows) {
      const before = row.id === null ? undefined : aid.item(row.id);
      if (before && itemKey(before) !== itemKey(row) && wanted.has(itemKey(before)))
        aid.updateItem(before.id, { ...before, name: `${before.name} #${before.id}` });
    }
  }

  /** Writes rows that are right; the numbers of all. */
  function write(rows: Row[]): number[] {
    makeWay(rows);
    return rows.map(({ id, ...data }) => {
      if (id === null) return aid.insertItem(data);
      if (differsOnPaper(aid.item(id), data)) forgetPrints(aid.recipientsOfItem(id));
      aid.updateItem(id, data);
      return id;
    });
  }

  function saveOne(typed: Input): Result<{ id: number }> {
    const item = filled(typed);
    const wrong = programFor(item.programId) ?? wrongRow(item.programId, [item])?.problem;
    if (wrong) return wrong;
    return success({ id: connection.transaction(() => write([item]))()[0] ?? 0 });
  }

  const handlers: Handlers = {
    items: ({ programId }) => success(itemRows(programId)),
    saveItem: saveOne,
    saveItems({ programId, items }) {
      const refused = programFor(programId);
      if (refused) return refused;
      const rows = items.map(filled);
      const wrong = wrongRow(programId, rows);
      if (wrong) return atRow(wrong.place, wrong.problem);
      if (rows.length < 2)
        return success({ ids: connection.transaction(() => write(rows))(), changeSetId: null });
      const title = `Simpan ${formatNumber(items.length)} barang ${aid.program(programId)?.name ?? ''}`;
      return success(
        inChangeSet(connection, 'bulk', title, (changeSetId) => ({ ids: write(rows), changeSetId })),
      );
    },
    removeItem({ id }) {
      const item = aid.item(id);
      if (!item) return unknownItem();
      const refused = programFor(item.programId);
      if (refused) return refused;
      const { allocated } = aid.allocated(id);
      if (aid.recipientsOfItem(id).length > 0)
        return failure(
          'item-in-use',
          `${item.name} sudah dialokasikan ${formatNumber(allocated)}; kosongkan alokasinya dahulu.`,
        );
      const holders = aid
        .packages(item.programId)
        .filter(({ items }) => items.some(({ itemId }) => itemId === id))
        .map((one) => `"${one.name}"`);
      if (holders.length > 0)
        return failure(
          'item-in-package',
          `${item.name} ada di paket ${holders.join(', ')}; keluarkan dahulu.`,
        );
      aid.deleteItem(id);
      return success({});
    },
  };
  return { handlers, itemRows };
}

/** A failure of one row, with its fields named by their place in the list. */
const atRow = (place: number, { error }: ReturnType<typeof failure>) =>
  failure(
    error.code,
    error.message,
    Object.fromEntries(
      Object.entries(error.fields ?? {}).map(([field, words]) => [`items.${place}.${field}`, words]),
    ),
  );
