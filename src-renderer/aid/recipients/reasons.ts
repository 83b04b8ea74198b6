import type { AllocationRefusal } from '../../../src-main/contract/aid-recipients.ts';

/** The officer's reasons in writing for one recipient. */
export type GivenReasons = (recipientId: number) => { beyondBought?: string; doubleAid?: string };

export type NeededReason = NonNullable<AllocationRefusal['needs']>;

/** What the officer is writing for the rows that need one kind of reason: one for all, or each its own. */
export interface ReasonDraft {
  forAll: boolean;
  text: string;
  own: ReadonlyMap<number, string>;
}

export const noReason: ReasonDraft = { forAll: true, text: '', own: new Map() };

export const needing = (refused: AllocationRefusal[], kind: NeededReason): AllocationRefusal[] =>
  refused.filter(({ needs }) => needs === kind);

export const reasonFor = ({ forAll, text, own }: ReasonDraft, recipientId: number): string =>
  (forAll ? text : (own.get(recipientId) ?? '')).trim();

/** Is there a reason for each that needs one? */
export const isWritten = (draft: ReasonDraft, rows: AllocationRefusal[]): boolean =>
  rows.every(({ recipientId }) => reasonFor(draft, recipientId) !== '');
