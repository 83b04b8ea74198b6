import type { Delivery, DeliveryItem, ReadDeliveries } from '../aid/delivery.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import type { Desktop } from '../desktop.ts';
import type { ContentStore } from '../files/content-store.ts';
import type { PaperDesk } from '../papers/paper-desk.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { type GoodsReturn, heldOf } from '../rules/goods-held.ts';
import type { ProgramState } from '../rules/program-state.ts';
import type { MonitoredRecord, VisitRepository } from './visit-repository.ts';

/** What the feature asks of the others. */
export interface MonitoringDependencies {
  connection: Connection;
  desktop: Pick<Desktop, 'chooseFiles' | 'openFile'>;
  store: ContentStore;
  deliveries: ReadDeliveries;
  programOfRecipient: (recipientId: number) => number | undefined;
  programState: (programId: number) => ProgramState | undefined;
  /** Goods that came back from the recipients of a programme, or of all (null). */
  returns: (programId: number | null) => (GoodsReturn & { recipientId: number })[];
  settings: () => PaperSettings;
  desk: PaperDesk;
  /** Date of this workstation, `YYYY-MM-DD`. */
  today: () => string;
  /** Instant, ISO 8601 in UTC. */
  now: () => string;
}

export type MonitoringContext = MonitoringDependencies & { repository: VisitRepository };

/** A delivery that is monitored, with what came back of it. */
export interface Monitored {
  record: MonitoredRecord;
  delivery: Delivery;
  returns: GoodsReturn[];
}

export const unknownRecipient = () =>
  failure(
    'not-monitored',
    'Penerima ini tidak mempunyai alat yang sudah diserahkan, jadi tidak ada yang dikunjungi.',
  );

/** All that is monitored in a programme, or in all (null), in order of district, village and name. */
export function readMonitored(context: MonitoringContext, programId: number | null): Monitored[] {
  const records = new Map(
    context.repository.monitored(programId).map((record) => [record.recipientId, record]),
  );
  const returns = Map.groupBy(context.returns(programId), (one) => one.recipientId);
  return context
    .deliveries({ programId, year: null, recipientIds: [...records.keys()] })
    .flatMap((delivery) => {
      const record = records.get(delivery.recipientId);
      return record ? [{ record, delivery, returns: returns.get(delivery.recipientId) ?? [] }] : [];
    });
}

/** One of them; fails with `not-monitored`. */
export function findMonitored(context: MonitoringContext, recipientId: number): Result<Monitored> {
  const programId = context.programOfRecipient(recipientId);
  if (programId === undefined) return unknownRecipient();
  const record = context.repository
    .monitored(programId)
    .find((candidate) => candidate.recipientId === recipientId);
  const [delivery] = context.deliveries({ programId, year: null, recipientIds: [recipientId] });
  if (!record || !delivery) return unknownRecipient();
  const returns = context.returns(programId).filter((one) => one.recipientId === recipientId);
  return success({ record, delivery, returns });
}

/** The machines and tools that a recipient has, at the end of a day when one is given. */
export const goodsOf = ({ delivery, returns }: Omit<Monitored, 'record'>, until?: string): DeliveryItem[] =>
  delivery.items
    .filter((item) => item.category === 'alat')
    .map((item) => ({ ...item, quantity: heldOf(item.itemId, item.quantity, returns, until) }))
    .filter((item) => item.quantity > 0);
