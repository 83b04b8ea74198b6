import { createHash } from 'node:crypto';
import type { Delivery } from '../aid/delivery.ts';
import { type LetterKind, letterKinds, type PaperKind, type PaperOrder } from '../contract/letters.ts';
import type { OfficialRow } from '../contract/officials.ts';
import { failure, type Result, success } from '../contract/result.ts';
import { letterTextSections } from '../contract/settings.ts';
import type { PaperSettings } from '../papers/paper-settings.ts';
import { checkLetterText } from '../settings/check-letter-text.ts';
import { chooseDeliveries, findProgram, inOrder, nameSome, signingOfficial } from './choose-deliveries.ts';
import type { HandoverFacts, RecipientLetter } from './handover-data.ts';
import type { LetterDependencies, LetterProgram } from './letter-dependencies.ts';
import type { ListData } from './list-data.ts';

export interface PaperQuestion {
  kind: PaperKind;
  programId: number;
  /** Null = all of the programme. */
  recipientIds: number[] | null;
  order: PaperOrder;
  /** The first free place of a label sheet, from 1. */
  labelStart: number;
}

/** All that a paper says, read from the office at one moment. */
export interface PaperData {
  kind: PaperKind;
  program: LetterProgram;
  settings: PaperSettings;
  /** In the order of the question. */
  deliveries: Delivery[];
  /** Of the kinds that are letters, one for each delivery; empty for the others. */
  letters: RecipientLetter[];
  /** Of lists; null for the others. */
  list: ListData | null;
  labelStart: number;
}

export const isLetterKind = (kind: PaperKind): kind is LetterKind =>
  (letterKinds as readonly PaperKind[]).includes(kind);

/**
 * Reads what a paper says. Fails with `letter-missing` (a recipient has no number yet), `placeholder-unknown`,
 * `official-missing`, or a failure of `chooseDeliveries`.
 */
export function readPaperData(dependencies: LetterDependencies, question: PaperQuestion): Result<PaperData> {
  const { kind, labelStart } = question;
  const program = findProgram(dependencies, question.programId);
  if (!program.ok) return program;
  const chosen = chooseDeliveries(dependencies, question.programId, question.recipientIds);
  if (!chosen.ok) return chosen;
  const base: PaperData = {
    kind,
    program: program.value,
    settings: dependencies.settings(),
    deliveries: inOrder(chosen.value, question.order),
    letters: [],
    list: null,
    labelStart,
  };
  if (isLetterKind(kind)) {
    const letters = readLetters(dependencies, kind, base);
    return letters.ok ? success({ ...base, letters: letters.value }) : letters;
  }
  if (kind === 'labels' || kind === 'envelopes') return success(base);
  const official = signingOfficial(dependencies, program.value);
  // A list of beneficiaries may go without a signature; a receipt list is signed by who hands over.
  if (!official.ok && kind === 'receipt-list') return official;
  return success({
    ...base,
    list: listData(base.deliveries, program.value, official.ok ? official.value : null),
  });
}

/** The same paper about one of its recipients. */
export const paperOfOne = (data: PaperData, index: number): PaperData => ({
  ...data,
  deliveries: data.deliveries.slice(index, index + 1),
  letters: data.letters.slice(index, index + 1),
});

function readLetters(
  dependencies: LetterDependencies,
  kind: LetterKind,
  { program, deliveries, settings }: PaperData,
): Result<RecipientLetter[]> {
  const { officials } = dependencies;
  const text = settings[letterTextSections[kind]];
  const problems = Object.values(checkLetterText(text));
  if (problems.length > 0)
    return failure('placeholder-unknown', `Teks surat pada Pengaturan belum benar: ${problems.join(' ')}`);
  const { acknowledgedById } = text;
  const acknowledgedBy = acknowledgedById === null ? null : (officials.byId(acknowledgedById) ?? undefined);
  if (acknowledgedBy === undefined)
    return failure(
      'official-missing',
      'Pejabat pada "Mengetahui" tidak ditemukan. Pilih lagi pada Pengaturan.',
    );
  const without = deliveries.filter((delivery) => delivery.letter === null);
  if (kind === 'handovers' && without.length > 0)
    return failure(
      'letter-missing',
      `${without.length} penerima belum diberi nomor BAST: ${nameSome(without)}. Beri nomor dahulu.`,
    );
  // Who has no handover letter yet gets a paper of the official who would sign it.
  const signing = without.length > 0 ? signingOfficial(dependencies, program) : null;
  if (signing && !signing.ok) return signing;
  const letters: RecipientLetter[] = [];
  for (const delivery of deliveries) {
    const official = delivery.letter ? officials.byId(delivery.letter.officialId) : signing?.value;
    if (!official)
      return failure('official-missing', `Pejabat penanda tangan surat ${delivery.name} tidak ditemukan.`);
    const letter = delivery.letter ?? plannedHandover(program);
    letters.push({ delivery, letter, official, acknowledgedBy, legalBasis: program.legalBasis });
  }
  return success(letters);
}

/** What papers say of a handover that has no letter yet. */
const plannedHandover = ({ ceremonyDate, ceremonyPlace }: LetterProgram): HandoverFacts => ({
  number: null,
  deliveryDate: ceremonyDate,
  place: ceremonyPlace,
  receivedBy: 'penerima',
  proxyName: '',
  proxyNik: null,
  proxyLetter: '',
});

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

/** What happens to a letter and the workings of its Word copy change nothing on its paper. */
const notOnPaper = new Set([
  'printedAt',
  'deliveredAt',
  'signedBackAt',
  'wordTemplates',
  'state',
  'programState',
]);

/** Tells whether a paper still says what the office's records say; when it was printed or delivered does not count. */
export function fingerprint(data: PaperData): string {
  const text = JSON.stringify(data, (key, value: unknown) => (notOnPaper.has(key) ? undefined : value));
  return createHash('sha256').update(text).digest('hex');
}
