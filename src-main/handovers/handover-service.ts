import type { OfficeHandlers } from '../contract/contract.ts';
import type { HandoverRow } from '../contract/handovers.ts';
import { failure, success } from '../contract/result.ts';
import { attachmentHandlers } from '../files/attachment-handlers.ts';
import { createAttachments } from '../files/attachments.ts';
import { officeWords } from '../papers/office-words.ts';
import { deliver } from './deliver.ts';
import { addReturn, removeReturn } from './goods-returns.ts';
import { type HandoverDependencies, unknownRecipient } from './handover-dependencies.ts';
import { createHandoverRepository } from './handover-repository.ts';
import { handoverRow } from './handover-rows.ts';
import { missingList } from './missing-list.ts';
import { reverse } from './reverse.ts';
import { signBack } from './sign-back.ts';

/** Handing over, taking back, goods that came back, and signed letters that came back. */
export function createHandovers(dependencies: HandoverDependencies) {
  const { connection, deliveries, lifecycle, programOfRecipient, settings, desk, today } = dependencies;
  const repository = createHandoverRepository(connection);
  const files = createAttachments({ ...dependencies, table: repository.files, owner: 'handover' });

  function rowsOf(programId: number, recipientIds: number[] | null): HandoverRow[] {
    const letters = new Map(lifecycle.ofProgram(programId).map((letter) => [letter.recipientId, letter]));
    const returns = Map.groupBy(repository.returnsOfProgram(programId), (one) => one.recipientId);
    const counts = repository.fileCounts(programId);
    return deliveries({ programId, year: null, recipientIds }).map((delivery) => {
      const { recipientId } = delivery;
      return handoverRow(
        delivery,
        letters.get(recipientId),
        returns.get(recipientId) ?? [],
        counts.get(recipientId) ?? 0,
      );
    });
  }

  const handlers: OfficeHandlers['handovers'] = {
    list: ({ programId }) => success(rowsOf(programId, null)),
    details({ recipientId }) {
      const programId = programOfRecipient(recipientId);
      const [row] = programId === undefined ? [] : rowsOf(programId, [recipientId]);
      if (!row) return unknownRecipient();
      const nameOf = new Map(row.items.map((item) => [item.itemId, item]));
      return success({
        row,
        returns: repository.returnsOf(recipientId).map((one) => ({
          ...one,
          itemName: nameOf.get(one.itemId)?.name ?? '',
          unit: nameOf.get(one.itemId)?.unit ?? '',
        })),
        reversals: repository.reversalsOf(recipientId),
        visits: dependencies.visits(recipientId),
      });
    },
    deliver: (input) => deliver(dependencies, input),
    reverse: (input) => reverse(dependencies, repository, input),
    addReturn: (input) => addReturn(dependencies, repository, input),
    removeReturn: ({ id }) => removeReturn(dependencies, repository, id),
    signBack: (input) => signBack(dependencies, input),
    async printMissing({ programId, paperSize, jobId }) {
      const program = dependencies.program(programId);
      if (!program) return failure('program-missing', 'Program bantuan itu tidak ditemukan.');
      const letters = new Map(lifecycle.ofProgram(programId).map((letter) => [letter.recipientId, letter]));
      const missing = deliveries({ programId, year: null }).flatMap((delivery) => {
        const letter = letters.get(delivery.recipientId);
        return letter?.firstPrintedAt && !letter.signedBackAt ? [{ delivery, letter }] : [];
      });
      if (missing.length === 0)
        return failure('nothing-missing', 'Semua BAST yang dicetak sudah kembali; tidak ada yang didaftar.');
      const current = settings();
      const size = paperSize ?? current.paper.size;
      return desk.show(
        {
          parts: [missingList(missing, program, current, size, today())],
          total: 1,
          options: { paper: size, landscape: true, margins: current.paper.marginsMillimetres },
          title: `BAST Belum Kembali ${program.name} ${program.fiscalYear}`,
          author: officeWords(current),
        },
        jobId,
      );
    },
  };

  return {
    handlers,
    files: attachmentHandlers(
      files,
      (recipientId) => programOfRecipient(recipientId) !== undefined,
      'Penerima ini tidak ditemukan pada program. Muat ulang layar.',
    ),
    picture: files.picture,
    references: repository.references,
    returns: repository.returnsOfProgram,
  };
}
