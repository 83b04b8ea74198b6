import type { PaperKind } from '../../../src-main/contract/letters.ts';
import type { PaperStepProps } from './paper-question.ts';
import { AboutPaper, PaperStep } from './paper-step.tsx';

type ListKind = Extract<PaperKind, 'receipt-list' | 'beneficiary-list'>;

/** Tanda terima and BNBA: lists of the programme, with the preview that is printed. */
export const ListPaperStep = ({ kind, ...props }: PaperStepProps & { kind: ListKind }) => (
  <PaperStep {...props} kind={kind} panelLabel="Pengaturan cetak" head={<AboutPaper kind={kind} />} />
);
