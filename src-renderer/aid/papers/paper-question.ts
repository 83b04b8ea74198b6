import type { RecipientRow } from '../../../src-main/contract/aid.ts';
import type { InputOf } from '../../app/procedure-types.ts';
import type { Program } from '../program-answer.ts';

/** What every paper step gets from the programme page. */
export interface PaperStepProps {
  program: Program;
  recipients: RecipientRow[];
  /** Chosen for printing; null = all. */
  chosen: ReadonlySet<number> | null;
  onChoose: (chosen: ReadonlySet<number> | null) => void;
}

export type PaperSize = NonNullable<InputOf<'letters', 'preview'>['paperSize']>;

/** A paper as the office is asked for it. */
export type PaperQuestion = Required<Omit<InputOf<'letters', 'preview'>, 'jobId'>>;

/**
 * The recipients that are meant, in the order of the list. Who gets nothing has no paper: the main process leaves them
 * out among all and refuses them by name, so they are counted and left out here.
 */
export function chosenRecipients(
  recipients: RecipientRow[],
  chosen: ReadonlySet<number> | null,
): { meant: RecipientRow[]; withoutGoods: number } {
  const wanted = chosen === null ? recipients : recipients.filter((row) => chosen.has(row.id));
  const meant = wanted.filter((row) => row.units > 0);
  return { meant, withoutGoods: wanted.length - meant.length };
}

/** Why nothing can be made for them, in words; undefined when something can. */
export function nobodyMeant(recipients: RecipientRow[], meant: RecipientRow[]): string | undefined {
  if (recipients.length === 0) return 'Program ini belum mempunyai penerima. Isi langkah Penerima dahulu.';
  if (meant.length > 0) return undefined;
  return recipients.some((row) => row.units > 0)
    ? 'Belum ada penerima berisi barang yang dipilih.'
    : 'Penerima program ini belum mempunyai barang. Isi langkah Penerima dahulu.';
}

/**
 * Changes whenever a paper of these recipients would look different, so that an old preview is never taken for a
 * new one.
 */
export const versionOf = (question: PaperQuestion, rows: RecipientRow[]): string =>
  JSON.stringify([
    question.kind,
    question.recipientIds,
    question.paperSize,
    question.order,
    question.labelStart,
    rows.map((row) => [row.id, row.letterNumber, row.deliveryDate, row.units, row.value, row.name, row.nik]),
  ]);
