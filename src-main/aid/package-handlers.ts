import type { z } from 'zod';
import type { aidRecipientProcedures } from '../contract/aid-recipients.ts';
import type { OfficeHandlers } from '../contract/contract.ts';
import { failure, type Result, success } from '../contract/result.ts';
import { inChangeSet } from '../database/change-set.ts';
import { type AidContext, programForRecipients, unitsOf, unknownRecipient, worthOf } from './aid-context.ts';
import { keyOf, mostAtOnce, tooMany } from './candidate-handlers.ts';
import { changedRows, writeAllocations } from './save-allocations.ts';

type Handlers = Pick<OfficeHandlers['aid'], 'previewPackage' | 'givePackage'>;
type Procedures = typeof aidRecipientProcedures;
type Gift = z.output<Procedures['givePackage']['input']>;
type Given = z.input<Procedures['givePackage']['output']>;
type Preview = z.input<Procedures['previewPackage']['output']>;

/** Takes back what was written in the transaction; carries what is to be answered. */
class TakeBack extends Error {}

/** Gives the same items to many, who become recipients where they are none yet. */
export function createPackageHandlers(context: AidContext): Handlers {
  const { connection, aid, deliveries, scopeIds } = context;

  /** The recipients it goes to; those that are none yet are made such. */
  function recipientsOf({ programId, to }: Pick<Gift, 'programId' | 'to'>, without: ReadonlySet<string>) {
    const present = aid.recipients(programId);
    if (to.kind === 'recipients') {
      const chosen = new Set(to.ids);
      const known = present.filter(({ id }) => chosen.has(id));
      if (known.length < chosen.size) return unknownRecipient();
      return success({ ids: known.filter((one) => !without.has(keyOf(one))).map(({ id }) => id), fresh: 0 });
    }
    const businessIds = scopeIds(to.scope, mostAtOnce + 1);
    if (businessIds.length > mostAtOnce) return tooMany();
    // A recipient whose goods come in parts gets it with the last of them: the earlier ones may be handed over.
    const recipientOf = new Map(
      present.toSorted((a, b) => a.part - b.part).map((recipient) => [keyOf(recipient), recipient.id]),
    );
    const candidateOf = new Map(aid.candidates(programId).map((one) => [keyOf(one), one]));
    let fresh = 0;
    const ids = businessIds.flatMap((businessId) => {
      const claimant = { businessId, groupId: null };
      const key = keyOf(claimant);
      if (without.has(key)) return [];
      const known = recipientOf.get(key);
      if (known !== undefined) return [known];
      fresh++;
      const candidate = candidateOf.get(key);
      if (candidate) aid.deleteCandidate(candidate.id);
      return [aid.insertRecipient({ ...claimant, programId, choiceReason: candidate?.reason ?? '' })];
    });
    return success({ ids, fresh });
  }

  /** Writes it within the caller's transaction; refused rows are answered, upon which the caller takes all back. */
  function write(gift: Gift, without: ReadonlySet<string>) {
    const recipients = recipientsOf(gift, without);
    if (!recipients.ok) return recipients;
    const { ids, fresh } = recipients.value;
    if (ids.length === 0) return failure('nobody-chosen', 'Tidak ada penerima yang dapat diberi.');
    const { items: allocations, beyondBought, doubleAid } = gift;
    const rows = changedRows(
      context,
      gift.programId,
      ids.map((recipientId) => ({ recipientId, allocations, beyondBought, doubleAid })),
    );
    if (!rows.ok) return rows;
    const refused = writeAllocations(context, gift.programId, rows.value);
    return success({ ids, fresh, changed: rows.value.length, refused });
  }

  /** Does work in a transaction that is taken back in any case. */
  function onTrial<T>(work: () => T): T {
    let found: { value: T } | undefined;
    try {
      connection.transaction(() => {
        found = { value: work() };
        throw new TakeBack();
      })();
    } catch (error) {
      if (!(error instanceof TakeBack)) throw error;
    }
    if (!found) throw new Error('the trial did not end');
    return found.value;
  }

  /** Businesses and groups that would be refused. */
  const refusedKeys = (gift: Gift): Set<string> =>
    onTrial(() => {
      const tried = write(gift, new Set());
      if (!tried.ok) return new Set();
      const ids = new Set(tried.value.refused.map(({ recipientId }) => recipientId));
      return new Set(
        aid
          .recipients(gift.programId)
          .filter(({ id }) => ids.has(id))
          .map(keyOf),
      );
    });

  const worthOfAll = (programId: number) => {
    const all = deliveries({ programId, year: null });
    return {
      units: all.reduce((sum, delivery) => sum + unitsOf(delivery), 0),
      value: all.reduce((sum, delivery) => sum + worthOf(delivery), 0),
    };
  };
  const leftOf = (itemId: number): number =>
    (aid.item(itemId)?.quantityBought ?? 0) - aid.allocated(itemId).allocated;

  return {
    previewPackage(question) {
      const program = programForRecipients(context, question.programId);
      if (!program.ok) return program;
      const gift: Gift = { ...question, beyondBought: null, doubleAid: null, withoutRefused: false };
      // What it would do is what it does when it is tried, so nothing is reckoned in two ways.
      return onTrial((): Result<Preview> => {
        const before = worthOfAll(gift.programId);
        const leftBefore = new Map(gift.items.map(({ itemId }) => [itemId, leftOf(itemId)]));
        const tried = write(gift, new Set());
        if (!tried.ok) return tried;
        const { ids, fresh, changed, refused } = tried.value;
        const after = worthOfAll(gift.programId);
        return success({
          recipients: ids.length,
          newRecipients: fresh,
          already: ids.length - changed,
          units: after.units - before.units,
          value: after.value - before.value,
          items: gift.items.map(({ itemId }) => {
            const item = aid.item(itemId);
            const leftAfter = leftOf(itemId);
            return {
              itemId,
              name: item?.name ?? '',
              unit: item?.unit ?? '',
              more: (leftBefore.get(itemId) ?? 0) - leftAfter,
              leftAfter,
            };
          }),
          refused,
        });
      });
    },
    givePackage(gift) {
      const program = programForRecipients(context, gift.programId);
      if (!program.ok) return program;
      const without = gift.withoutRefused ? refusedKeys(gift) : new Set<string>();
      let answer: Result<Given> | undefined;
      try {
        inChangeSet(connection, 'allocations', gift.name, (changeSetId) => {
          const written = write(gift, without);
          if (!written.ok) answer = written;
          else {
            const { refused, changed, fresh } = written.value;
            const isDone = refused.length === 0;
            answer = success({
              changeSetId: isDone ? changeSetId : null,
              changed: isDone ? changed : 0,
              newRecipients: isDone ? fresh : 0,
              refused,
            });
          }
          if (!answer.ok || answer.value.changeSetId === null) throw new TakeBack();
        });
      } catch (error) {
        if (!(error instanceof TakeBack)) throw error;
      }
      return answer ?? failure('nobody-chosen', 'Tidak ada penerima yang dapat diberi.');
    },
  };
}
