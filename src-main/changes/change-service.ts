import type { z } from 'zod';
import type { changeProcedures } from '../contract/changes.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, type Result, success } from '../contract/result.ts';
import { emptyTrash } from '../database/change-set.ts';
import type { Connection } from '../database/connection.ts';
import { type UndoWords, undoChangeSet } from '../database/undo-change-set.ts';
import { createChangeRepository } from './change-repository.ts';

type UndoneSet = z.input<(typeof changeProcedures)['undo']['output']>;

/** Records that an answer names at most; the number of all is always told. */
const namedAtMost = 10;

/** What a handover says instead of being undone. */
const handoverWhy = 'penyerahan dibatalkan pada langkah Penyerahan di programnya, dengan alasan tertulis';

/**
 * What was done (imports, bulk changes, merges, single actions), and taking it back: by its row, as the last action, or
 * out of the trash. `words` names records and columns for the officer; `refusal` says whether the set of this number is
 * somebody else's to undo.
 */
export function createChanges(
  connection: Connection,
  words: UndoWords,
  refusal: (changeSetId: number) => ReturnType<typeof failure> | null,
) {
  const repository = createChangeRepository(connection);

  function undo(id: number): Result<UndoneSet> {
    const refused = refusal(id);
    if (refused) return refused;
    const final = repository.whyFinal(id);
    if (final) return failure('change-set-final', `Tidak dapat dibatalkan: ${final}.`);
    const undone = undoChangeSet(connection, id, words);
    if (!undone.ok) return undone;
    const { changeSetId, records, left } = undone.value;
    return success({
      changeSetId,
      records,
      left: left.length,
      leftNames: left.slice(0, namedAtMost).map(({ entity, record }) => words.record(entity, record)),
    });
  }

  const handlers: OfficeHandlers['changes'] = {
    list({ before, limit }) {
      const rows = repository.list(before, limit + 1);
      return success({ rows: rows.slice(0, limit), more: rows.length > limit });
    },
    undo: ({ id }) => undo(id),
    recent: () =>
      success(
        repository.recent().map(({ id, kind, title, at, undoneBy }) => ({
          id,
          title,
          at,
          isUndone: undoneBy !== null,
          whyFixed: kind === 'handover' ? handoverWhy : repository.whyFinal(id),
        })),
      ),
    undoLast() {
      const last = repository.recent().find(({ undoneBy }) => undoneBy === null);
      if (!last)
        return failure(
          'nothing-to-undo',
          'Tidak ada tindakan Anda yang dapat dibatalkan sejak program dibuka.',
        );
      const undone = undo(last.id);
      if (!undone.ok) return failure(undone.error.code, `${last.title}: ${undone.error.message}`);
      return success({ ...undone.value, title: last.title });
    },
    trash({ search, before, limit }) {
      const rows = repository.trash(search, before, limit + 1);
      return success({
        rows: rows.slice(0, limit),
        more: rows.length > limit,
        total: repository.trashCount(search),
      });
    },
    takeBack({ ids }) {
      const refused: { title: string; reason: string }[] = [];
      // The newest first: what was deleted last may be what an earlier one belongs to.
      for (const id of ids.toSorted((a, b) => b - a)) {
        const set = repository.byId(id);
        const undone =
          set?.kind === 'delete' ? undo(id) : failure('change-set-unknown', 'Tidak ada di Kotak Sampah.');
        if (!undone.ok) refused.push({ title: set?.title ?? `Nomor ${id}`, reason: undone.error.message });
      }
      return success({ takenBack: ids.length - refused.length, refused });
    },
    emptyTrash: () => success({ emptied: emptyTrash(connection) }),
  };
  return {
    handlers,
    /** Takes an import back by the number of its batch, which is that of its change set. */
    undoImport(batch: number): Result<UndoneSet> {
      return repository.byId(batch)?.kind === 'import'
        ? undo(batch)
        : failure('import-unknown', `Impor nomor ${batch} tidak ditemukan.`);
    },
  };
}
