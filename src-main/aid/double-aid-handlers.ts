import type { OfficeHandlers } from '../contract/contract.ts';
import { success } from '../contract/result.ts';
import { type AidContext, programForRecipients, unknownRecipient } from './aid-context.ts';

type Handlers = Pick<OfficeHandlers['aid'], 'doubleAid' | 'doubleAidOf' | 'writeDoubleAidReason'>;

/** Double aid as the screens and the command line see it. */
export function createDoubleAidHandlers(context: AidContext): Handlers {
  const { connection, aid, deliveries, doubleAid } = context;
  return {
    doubleAid({ programId }) {
      const reasons = new Map(aid.recipients(programId).map((one) => [one.id, one.doubleAidReason]));
      return success(
        doubleAid.rows(
          deliveries({ programId, year: null }).map(({ recipientId, items }) => ({
            recipientId,
            itemIds: items.map(({ itemId }) => itemId),
            writtenReason: reasons.get(recipientId) ?? null,
          })),
        ),
      );
    },
    doubleAidOf: ({ recipientId, itemIds }) =>
      success(doubleAid.find(new Map([[recipientId, itemIds]]))[0]?.past ?? []),
    writeDoubleAidReason({ recipientIds, reason }) {
      for (const id of recipientIds) {
        const recipient = aid.recipient(id);
        if (!recipient) return unknownRecipient();
        const program = programForRecipients(context, recipient.programId);
        if (!program.ok) return program;
      }
      connection.transaction(() => {
        for (const id of recipientIds) aid.setDoubleAidReason(id, reason);
      })();
      return success({});
    },
  };
}
