import type { DoubleAidRow, PastAid } from '../contract/aid-recipients.ts';
import type { Connection } from '../database/connection.ts';
import { type AidReceiver, type AidTime, kindKey, sameKindAs } from '../rules/double-aid.ts';
import { type AidRow, findDoubleAid } from '../rules/find-double-aid.ts';
import { createDoubleAidRepository, type GivenTo } from './double-aid-repository.ts';

/** Recipients and the items that are asked about for each. */
export type Asked = ReadonlyMap<number, readonly number[]>;

export interface FoundDoubleAid {
  recipientId: number;
  /** Owner, or name of the group. */
  recipient: string;
  past: PastAid[];
}

const shownName = (receiver: AidReceiver): string =>
  receiver.groupId === null ? (receiver.people[0]?.name ?? '') : receiver.groupName;

/**
 * Makes the check for double aid (domain.md): the same kind of item, for the same people, within the years of the
 * settings, in any fund source and programme. Only what is of the kind is read, by the index of its items.
 */
export function createDoubleAid(connection: Connection, years: () => number) {
  const repository = createDoubleAidRepository(connection);

  /** What the same people got before; recipients for whom nothing is found are left out. */
  function find(asked: Asked): FoundDoubleAid[] {
    const items = new Map(repository.items().map((item) => [item.id, { ...item, kind: kindKey(item.name) }]));
    const kinds = new Set([...asked.values()].flat().map((id) => items.get(id)?.kind ?? ''));
    const tests = [...kinds].map(sameKindAs);
    const kindIsAsked = new Map(
      [...new Set([...items.values()].map(({ kind }) => kind))].map((kind) => [
        kind,
        tests.some((test) => test(kind)),
      ]),
    );
    const given = repository.givenItems(
      [...items.values()].flatMap(({ id, kind }) => (kindIsAsked.get(kind) ? [id] : [])),
    );
    const quantities = new Map(given.map((one) => [`${one.recipientId}/${one.itemId}`, one.quantity]));
    const givenOf = Map.groupBy(given, ({ recipientId }) => recipientId);
    const recipients = new Map(
      repository
        .givenTo([...new Set([...asked.keys(), ...givenOf.keys()])])
        .map((recipient) => [recipient.recipientId, recipient]),
    );
    const receivers = repository.receivers([...recipients.values()]);
    const rowOf = (recipientId: number, itemIds: readonly number[]): AidRow[] => {
      const recipient = recipients.get(recipientId);
      const receiver = receivers.get(recipientId);
      if (!recipient || !receiver) return [];
      const { programId, businessId, groupId, date, fiscalYear } = recipient;
      return [
        {
          recipientId,
          deliveryKey: `${programId}/${businessId}/${groupId}`,
          receiver,
          time: { date, fiscalYear },
          items: itemIds.map((itemId) => ({ itemId, kind: items.get(itemId)?.kind ?? '' })),
        },
      ];
    };
    const found = findDoubleAid(
      [...asked].flatMap(([recipientId, itemIds]) => rowOf(recipientId, itemIds)),
      [...givenOf].flatMap(([recipientId, rows]) =>
        rowOf(
          recipientId,
          rows.map(({ itemId }) => itemId),
        ),
      ),
      years(),
    );
    /** What is handed over is not called double because of something that was only given after it. */
    const isForNow = ({ now, before }: (typeof found)[number]): boolean => {
      const [mine, other] = [recipients.get(now.recipientId), recipients.get(before.recipientId)];
      if (mine?.delivered !== 1) return true;
      return other?.delivered === 1 && !isLater(before.time, now.time);
    };
    const byRecipient = Map.groupBy(found, ({ now }) => now.recipientId);
    return [...byRecipient].flatMap(([recipientId, doubles]) => {
      const receiver = receivers.get(recipientId);
      if (!receiver) return [];
      const past = doubles.filter(isForNow).flatMap(({ before, reasons, pairs }) =>
        pairs.flatMap(({ itemId, beforeItemId }): PastAid[] => {
          const recipient = recipients.get(before.recipientId);
          const [item, other] = [items.get(itemId), items.get(beforeItemId)];
          if (!recipient || !item || !other) return [];
          return [
            {
              itemId,
              itemName: item.name,
              reasons,
              item: other.name,
              unit: other.unit,
              quantity: quantities.get(`${before.recipientId}/${beforeItemId}`) ?? 0,
              receiver: shownName(before.receiver),
              ...shownProgram(recipient),
            },
          ];
        }),
      );
      if (past.length === 0) return [];
      return [{ recipientId, recipient: shownName(receiver), past: past.sort(newestFirst) }];
    });
  }

  return {
    find,
    /** All recipients of a programme, each with what it is allocated, in the order given; with the kept reasons. */
    rows(
      recipients: { recipientId: number; itemIds: number[]; writtenReason: string | null }[],
    ): DoubleAidRow[] {
      const reasonOf = new Map(recipients.map((one) => [one.recipientId, one.writtenReason]));
      return find(new Map(recipients.map((one) => [one.recipientId, one.itemIds]))).map((found) => ({
        ...found,
        reasons: [...new Set(found.past.flatMap(({ reasons }) => reasons))],
        writtenReason: reasonOf.get(found.recipientId) ?? null,
      }));
    },
  };
}

export type DoubleAidCheck = ReturnType<typeof createDoubleAid>;

const shownProgram = ({ programId, program, fiscalYear, letterNumber, date, delivered }: GivenTo) => ({
  programId,
  program,
  year: fiscalYear,
  letterNumber,
  date,
  delivered: delivered === 1,
});

const isLater = (a: AidTime, b: AidTime): boolean =>
  a.date !== null && b.date !== null ? a.date > b.date : a.fiscalYear > b.fiscalYear;

const newestFirst = (a: PastAid, b: PastAid): number =>
  b.year - a.year || (b.date ?? '').localeCompare(a.date ?? '') || a.program.localeCompare(b.program);
