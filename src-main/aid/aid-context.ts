import type { CandidateRow } from '../contract/aid-recipients.ts';
import type { BusinessScope } from '../contract/business-list.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import type { AidRepository, ProgramRecord } from './aid-repository.ts';
import type { Claimant } from './candidate-repository.ts';
import type { Delivery, ReadDeliveries } from './delivery.ts';
import type { DoubleAidCheck } from './double-aid.ts';
import { refusedByState } from './program-refusal.ts';

/** What the handlers of the aid feature work with. */
export interface AidContext {
  connection: Connection;
  aid: AidRepository;
  deliveries: ReadDeliveries;
  /** Letters of these recipients say something else than their paper and are due again. */
  forgetPrints: (recipientIds: number[]) => void;
  /** Date of this workstation, `YYYY-MM-DD`. */
  today: () => string;
  doubleAid: DoubleAidCheck;
  /** Numbers of the businesses that an officer chose in the register's list, at most so many. */
  scopeIds: (scope: BusinessScope, limit: number) => number[];
  /** How a business or group that may become a recipient is shown. */
  claimant: (one: Claimant) => ShownClaimant;
}

/** A business or group as a list of recipients shows it. */
export type ShownClaimant = Pick<
  CandidateRow,
  'name' | 'organisation' | 'nik' | 'villageName' | 'districtName'
>;

export const unknownProgram = () => failure('program-unknown', 'Program bantuan ini tidak ditemukan.');
export const unknownRecipient = () =>
  failure('recipient-unknown', 'Penerima ini tidak ditemukan pada program.');

export const unitsOf = (delivery: Delivery) => delivery.items.reduce((sum, item) => sum + item.quantity, 0);
export const worthOf = (delivery: Delivery) =>
  delivery.items.reduce((sum, item) => sum + item.quantity * item.unitPrice, 0);

/** A programme whose recipients and allocations may be changed now; else why not. */
export function programForRecipients({ aid }: Pick<AidContext, 'aid'>, id: number): Result<ProgramRecord> {
  const program = aid.program(id);
  if (!program) return unknownProgram();
  return refusedByState(program.state, 'edit-recipients') ?? success(program);
}
