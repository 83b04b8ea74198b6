import type { Delivery, ReadDeliveries } from '../aid/delivery.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Connection } from '../database/connection.ts';
import type { Desktop } from '../desktop.ts';
import type { ContentStore } from '../files/content-store.ts';
import type { HandoverLifecycle } from '../letters/handover-lifecycle.ts';
import type { PaperDesk } from '../papers/paper-desk.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { type ProgramAction, type ProgramState, refusalOf } from '../rules/program-state.ts';

/** What handovers must know of a programme. */
export interface HandoverProgram {
  id: number;
  name: string;
  fiscalYear: number;
  state: ProgramState;
  isPast: boolean;
}

/** What the feature asks of the others. */
export interface HandoverDependencies {
  connection: Connection;
  desktop: Pick<Desktop, 'printer' | 'chooseFiles' | 'openFile'>;
  store: ContentStore;
  deliveries: ReadDeliveries;
  program: (id: number) => HandoverProgram | undefined;
  programOfRecipient: (recipientId: number) => number | undefined;
  setState: (programId: number, state: ProgramState) => void;
  lifecycle: HandoverLifecycle;
  /** Makes a part of its own of what was not given; answers its number. */
  split: (recipientId: number, given: ReadonlyMap<number, number>) => number;
  /** How many of an item are bought and neither allocated nor handed over. */
  leftOf: (itemId: number) => number;
  /** Monitoring visits to what a recipient was given. */
  visits: (recipientId: number) => number;
  settings: () => PaperSettings;
  desk: PaperDesk;
  /** Date of this workstation, `YYYY-MM-DD`. */
  today: () => string;
  /** Instant, ISO 8601 in UTC. */
  now: () => string;
}

export const unknownRecipient = () =>
  failure('recipient-unknown', 'Penerima ini tidak ditemukan pada program. Muat ulang layar.');

/** The programme when its state allows the action; `program-missing`, or `program-state` in words. */
export function programFor(
  { program }: Pick<HandoverDependencies, 'program'>,
  id: number,
  action: ProgramAction,
): Result<HandoverProgram> {
  const found = program(id);
  if (!found) return failure('program-missing', 'Program bantuan itu tidak ditemukan.');
  const refused = refusalOf(found.state, action);
  return refused === null ? success(found) : failure('program-state', refused);
}

/** A recipient with its programme, when the programme's state allows the action. */
export function recipientFor(
  dependencies: Pick<HandoverDependencies, 'program' | 'programOfRecipient' | 'deliveries'>,
  recipientId: number,
  action: ProgramAction,
): Result<{ program: HandoverProgram; delivery: Delivery }> {
  const programId = dependencies.programOfRecipient(recipientId);
  if (programId === undefined) return unknownRecipient();
  const program = programFor(dependencies, programId, action);
  if (!program.ok) return program;
  const [delivery] = dependencies.deliveries({ programId, year: null, recipientIds: [recipientId] });
  return delivery ? success({ program: program.value, delivery }) : unknownRecipient();
}
