import type { RecipientRow } from '../contract/aid.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, success } from '../contract/result.ts';
import { inChangeSet } from '../database/change-set.ts';
import { normalizeName } from '../rules/names.ts';
import { type AidContext, programForRecipients, unitsOf, unknownRecipient, worthOf } from './aid-context.ts';
import { candidateRow, keyOf } from './candidate-handlers.ts';
import type { Delivery } from './delivery.ts';
import { changeAllocations } from './save-allocations.ts';

type Handlers = Pick<
  OfficeHandlers['aid'],
  | 'recipients'
  | 'recipient'
  | 'addRecipient'
  | 'removeRecipient'
  | 'saveAllocations'
  | 'allocations'
  | 'saveSheet'
>;

/** The recipients of a programme and what each gets. */
export function createRecipientHandlers(context: AidContext): Handlers {
  const { connection, aid, deliveries } = context;
  const recipient = (id: number): Delivery | undefined => {
    const record = aid.recipient(id);
    return record && deliveries({ programId: record.programId, year: null, recipientIds: [id] })[0];
  };
  const shownCandidate = candidateRow(context);

  return {
    recipients({ programId, search }) {
      const words = normalizeName(search).split(' ').filter(Boolean);
      const rows = deliveries({ programId, year: null }).map(recipientRow);
      return success(words.length === 0 ? rows : rows.filter((row) => matches(row, words)));
    },
    recipient({ id }) {
      const [found, record] = [recipient(id), aid.recipient(id)];
      if (!found || !record) return unknownRecipient();
      return success({
        recipient: recipientRow(found),
        allocations: found.items,
        members: found.members.map(({ name, nik, villageName, districtName }) => ({
          name,
          nik,
          villageName,
          districtName,
        })),
        reasons: {
          choice: record.choiceReason,
          beyondBought: record.beyondBoughtReason,
          doubleAid: record.doubleAidReason,
        },
      });
    },
    addRecipient({ programId, businessId, groupId }) {
      const program = programForRecipients(context, programId);
      if (!program.ok) return program;
      if ((businessId === null) === (groupId === null))
        return failure('recipient-unclear', 'Pilih satu pelaku usaha atau satu kelompok.');
      // The chair or owner has a name in every record: without one there is no such record (any more).
      if (context.claimant({ businessId, groupId }).name === '')
        return failure('recipient-unknown', 'Calon penerima ini tidak ditemukan; mungkin sudah dihapus.');
      const key = keyOf({ businessId, groupId });
      if (aid.recipients(programId).some((known) => keyOf(known) === key))
        return failure('recipient-exists', 'Sudah menjadi penerima pada program ini.');
      const candidate = aid.candidates(programId).find((one) => keyOf(one) === key);
      const add = connection.transaction(() => {
        if (candidate) aid.deleteCandidate(candidate.id);
        const choiceReason = candidate?.reason ?? '';
        return aid.insertRecipient({ programId, businessId, groupId, choiceReason });
      });
      return success({ id: add() });
    },
    removeRecipient({ id, reason = '', keepAsReserve = false }) {
      const found = recipient(id);
      if (!found) return unknownRecipient();
      const program = programForRecipients(context, found.programId);
      if (!program.ok) return program;
      if (found.letter)
        return failure(
          'recipient-numbered',
          `Penerima ini sudah memiliki BAST nomor ${found.letter.number}.`,
        );
      const { programId, businessId, groupId } = found;
      const who = groupId === null ? found.name : found.organisation;
      const title = `Keluarkan ${who} dari ${program.value.name}${reason ? `: ${reason}` : ''}`;
      inChangeSet(connection, keepAsReserve ? 'allocations' : 'delete', title, () => {
        aid.deleteRecipient(id);
        if (keepAsReserve)
          aid.insertCandidate({ programId, businessId, groupId, standing: 'cadangan', reason });
      });
      const first = aid
        .candidates(programId)
        .find(
          (one) =>
            one.standing === 'cadangan' &&
            one.isRecipient === 0 &&
            keyOf(one) !== keyOf({ businessId, groupId }),
        );
      return success({ firstReserve: first ? shownCandidate(first) : null });
    },
    saveAllocations({ recipientId, allocations, beyondBought, doubleAid }) {
      const record = aid.recipient(recipientId);
      if (!record) return unknownRecipient();
      const named = new Set(allocations.map(({ itemId }) => itemId));
      const dropped = aid.allocations(recipientId).filter(({ itemId }) => !named.has(itemId));
      const all = [...allocations, ...dropped.map(({ itemId }) => ({ itemId, quantity: 0 }))];
      const done = changeAllocations(
        context,
        record.programId,
        [{ recipientId, allocations: all, beyondBought, doubleAid }],
        () => `Alokasi ${shownName(recipient(recipientId))}`,
      );
      if (!done.ok) return done;
      const [refused] = done.value.refused;
      if (!refused) return success({});
      return failure(
        refused.code,
        refused.needs === null ? refused.message : `${refused.message} Kurangi, atau tulis alasannya.`,
      );
    },
    allocations: ({ programId }) =>
      success({ version: aid.version(), rows: aid.programAllocations(programId) }),
    saveSheet({ programId, rows }) {
      const done = changeAllocations(
        context,
        programId,
        rows,
        (changed) => `Alokasi ${changed} penerima, ${aid.program(programId)?.name ?? ''}`,
      );
      return done.ok ? success({ ...done.value, version: aid.version() }) : done;
    },
  };
}

const shownName = (delivery: Delivery | undefined): string =>
  delivery?.groupId === null ? delivery.name : (delivery?.organisation ?? '');

function recipientRow(delivery: Delivery): RecipientRow {
  return {
    id: delivery.recipientId,
    businessId: delivery.businessId,
    groupId: delivery.groupId,
    part: delivery.part,
    name: delivery.name,
    organisation: delivery.organisation,
    nik: delivery.nik,
    villageName: delivery.villageName,
    districtName: delivery.districtName,
    units: unitsOf(delivery),
    value: worthOf(delivery),
    letterNumber: delivery.letter?.number ?? null,
    deliveryDate: delivery.letter?.deliveryDate ?? null,
    printedAt: delivery.letter?.printedAt ?? null,
    deliveredAt: delivery.letter?.deliveredAt ?? null,
  };
}

function matches(row: RecipientRow, words: string[]): boolean {
  const places = `${row.villageName ?? ''} ${row.districtName ?? ''}`;
  const text = normalizeName(
    `${row.name} ${row.organisation} ${row.nik ?? ''} ${places} ${row.letterNumber ?? ''}`,
  );
  return words.every((word) => text.includes(word));
}
