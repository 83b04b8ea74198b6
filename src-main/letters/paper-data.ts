import { createHash } from 'node:crypto';
import type { Delivery } from '../aid/delivery.ts';
import type { PaperKind } from '../contract/letters.ts';
import type { OfficialRow } from '../contract/officials.ts';
import { failure, type Result, success } from '../contract/result.ts';
import { checkPlaceholders } from '../rules/letter-placeholders.ts';
import { chooseDeliveries, findProgram, nameSome, signingOfficial } from './choose-deliveries.ts';
import type { HandoverLetter, LetterSettings } from './handover-data.ts';
import type { LetterDependencies, LetterProgram } from './letter-dependencies.ts';
import type { ListData } from './list-data.ts';

export interface PaperQuestion {
  kind: PaperKind;
  programId: number;
  /** Null = all of the programme. */
  recipientIds: number[] | null;
}

/** All that a paper says, read from the office at one moment. */
export interface PaperData {
  kind: PaperKind;
  program: LetterProgram;
  settings: LetterSettings;
  deliveries: Delivery[];
  /** Of the kind `handovers`; empty for lists. */
  letters: HandoverLetter[];
  /** Of lists; null for letters. */
  list: ListData | null;
}

/**
 * Reads what a paper says. Fails with `letter-missing` (a recipient has no number yet), `placeholder-unknown`,
 * `official-missing`, or a failure of `chooseDeliveries`.
 */
export function readPaperData(dependencies: LetterDependencies, question: PaperQuestion): Result<PaperData> {
  const program = findProgram(dependencies, question.programId);
  if (!program.ok) return program;
  const chosen = chooseDeliveries(dependencies, question.programId, question.recipientIds);
  if (!chosen.ok) return chosen;
  const base = {
    kind: question.kind,
    program: program.value,
    settings: dependencies.settings(),
    deliveries: chosen.value,
  };
  if (question.kind === 'handovers') {
    const letters = readLetters(dependencies, base.deliveries, base.settings);
    return letters.ok ? success({ ...base, letters: letters.value, list: null }) : letters;
  }
  const official = signingOfficial(dependencies, program.value);
  // A list of beneficiaries may go without a signature; a receipt list is signed by who hands over.
  if (!official.ok && question.kind === 'receipt-list') return official;
  const list = listData(base.deliveries, program.value, official.ok ? official.value : null);
  return success({ ...base, letters: [], list });
}

function readLetters(
  { officials }: LetterDependencies,
  deliveries: readonly Delivery[],
  { handoverText }: LetterSettings,
): Result<HandoverLetter[]> {
  const texts = [...handoverText.articles.flatMap(({ title, text }) => [title, text]), handoverText.closing];
  const problems = checkPlaceholders([...texts, ...handoverText.legalBasis].join('\n'));
  if (problems.length > 0)
    return failure('placeholder-unknown', `Teks surat pada Pengaturan belum benar: ${problems.join(' ')}`);
  const { acknowledgedById } = handoverText;
  const acknowledgedBy = acknowledgedById === null ? null : (officials.byId(acknowledgedById) ?? undefined);
  if (acknowledgedBy === undefined)
    return failure(
      'official-missing',
      'Pejabat pada "Mengetahui" tidak ditemukan. Pilih lagi pada Pengaturan.',
    );
  const without = deliveries.filter((delivery) => delivery.letter === null);
  if (without.length > 0)
    return failure(
      'letter-missing',
      `${without.length} penerima belum diberi nomor BAST: ${nameSome(without)}. Beri nomor dahulu.`,
    );
  const letters: HandoverLetter[] = [];
  for (const delivery of deliveries) {
    const official = delivery.letter && officials.byId(delivery.letter.officialId);
    if (!delivery.letter || !official)
      return failure('official-missing', `Pejabat penanda tangan BAST ${delivery.name} tidak ditemukan.`);
    letters.push({ delivery, letter: delivery.letter, official, acknowledgedBy });
  }
  return success(letters);
}

function listData(deliveries: Delivery[], program: LetterProgram, official: OfficialRow | null): ListData {
  /** What all letters say alike, or null. */
  const common = (of: (delivery: Delivery) => string | undefined): string | null => {
    const all = new Set(deliveries.map(of));
    const [only] = all;
    return all.size === 1 && only ? only : null;
  };
  return {
    programName: program.name,
    fiscalYear: program.fiscalYear,
    deliveries,
    official,
    date: common((delivery) => delivery.letter?.deliveryDate) ?? program.ceremonyDate,
    place: common((delivery) => delivery.letter?.place) ?? program.ceremonyPlace,
  };
}

/** Tells whether a paper still says what the office's records say; when it was printed or delivered does not count. */
export function fingerprint(data: PaperData): string {
  const text = JSON.stringify(data, (key, value: unknown) =>
    key === 'printedAt' || key === 'deliveredAt' ? undefined : value,
  );
  return createHash('sha256').update(text).digest('hex');
}
