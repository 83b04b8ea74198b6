import { ensureChromium } from '../chromium/install-chromium.ts';
import { paperSizes } from '../contract/common.ts';
import { letterKinds, type PaperKind, paperOrders } from '../contract/letters.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { Office } from '../office.ts';
import type { Answer, Call, Command } from './command.ts';
import {
  namedProgram,
  oneOf,
  oneWord,
  openNamed,
  optional,
  optionalDate,
  optionalNumber,
} from './options.ts';

const papers: [kind: PaperKind, words: string][] = [
  ['handovers', 'BAST; --date T memberi tanggal kepada yang belum bernomor'],
  ['receipt-list', 'tanda terima'],
  ['beneficiary-list', 'daftar BNBA'],
  ['statement', 'surat pernyataan kesanggupan'],
  ['integrity-pact', 'pakta integritas'],
  ['grant-agreement', 'naskah perjanjian hibah daerah (NPHD)'],
  ['labels', 'label barang dengan kode QR; --start N tempat pertama yang kosong'],
  ['envelopes', 'amplop'],
];

type FileRequest = Parameters<Office['letters']['printToFile']>[0];

/** A paper for everybody on a programme as PDF, by district, village and name, on the paper of the settings. */
export const wholePaper = (kind: PaperKind, programId: number): FileRequest => ({
  kind,
  programId,
  recipientIds: null,
  order: 'place',
  labelStart: 1,
  size: null,
  format: 'pdf',
});

/**
 * One command for each paper. Handover letters without a number get one, with the ceremony's date unless `--date` says.
 * `--per-recipient FOLDER` writes one file for each recipient, beside the file or instead of it; `--docx` writes Word.
 */
export const printCommands: Command[] = papers.map(([kind, words]) => ({
  name: `print ${kind}`,
  usage: `print ${kind} [KELUAR] --program NAMA [--recipient N] [--per-recipient FOLDER] [--order place|number|name] [--size A4|F4|Legal]${isLetter(kind) ? ' [--docx]' : ''}   ${words}`,
  options: {
    program: { type: 'string' },
    recipient: { type: 'string' },
    date: { type: 'string' },
    'per-recipient': { type: 'string' },
    order: { type: 'string' },
    size: { type: 'string' },
    start: { type: 'string' },
    docx: { type: 'boolean' },
  },
  run: (call) => print(kind, call),
}));

function isLetter(kind: PaperKind): boolean {
  return (letterKinds as readonly PaperKind[]).includes(kind);
}

async function print(kind: PaperKind, call: Call): Promise<Result<Answer>> {
  const places = outputs(call);
  if (!places.ok) return places;
  const wishes = readWishes(kind, call);
  if (!wishes.ok) return wishes;
  const date = optionalDate(call, 'date');
  if (!date.ok) return date;
  const opened = openNamed(call);
  if (!opened.ok) return opened;
  const office = opened.value;
  const program = namedProgram(call, office);
  if (!program.ok) return program;
  const request = { ...wishes.value, programId: program.value.id };
  if (request.format === 'pdf') {
    const chromium = ensureChromium(call.tell);
    if (!chromium.ok) return chromium;
  }
  if (kind === 'handovers') {
    const prepared = await giveNumbers(office, request, program.value, date.value);
    if (!prepared.ok) return prepared;
  }
  return write(office, request, places.value);
}

/** The file, the folder, or both. */
function outputs(call: Call): Result<{ file: string | null; folder: string | null }> {
  const folder = optional(call, 'per-recipient');
  if (folder !== undefined && call.words.length === 0)
    return success({ file: null, folder: call.path(folder) });
  const file = oneWord(call, 'Berkas keluaran');
  if (!file.ok) return file;
  return success({ file: file.value, folder: folder === undefined ? null : call.path(folder) });
}

/** What the options ask for, without the programme. */
function readWishes(kind: PaperKind, call: Call): Result<Omit<FileRequest, 'programId'>> {
  const recipient = optionalNumber(call, 'recipient');
  if (!recipient.ok) return recipient;
  const start = optionalNumber(call, 'start');
  if (!start.ok) return start;
  const order = oneOf(call, 'order', paperOrders);
  if (!order.ok) return order;
  const size = oneOf(call, 'size', paperSizes);
  if (!size.ok) return size;
  const isWord = call.options.docx === true;
  if (isWord && !isLetter(kind))
    return failure('option-wrong', `Salinan Word tidak ada untuk print ${kind}; hapus opsi --docx.`);
  return success({
    kind,
    recipientIds: recipient.value === undefined ? null : [recipient.value],
    order: order.value ?? 'place',
    labelStart: Math.min(24, Math.max(1, start.value ?? 1)),
    size: size.value ?? null,
    format: isWord ? 'word' : 'pdf',
  });
}

async function giveNumbers(
  office: Office,
  { programId, recipientIds }: FileRequest,
  program: { ceremonyDate: string | null; ceremonyPlace: string },
  date: string | undefined,
): Promise<Result<unknown>> {
  // Letters that have their numbers are printed again in any state of the programme.
  const unnumbered = office.letters.withoutNumber(programId, recipientIds);
  if (!unnumbered.ok || unnumbered.value === 0) return unnumbered;
  const deliveryDate = date ?? program.ceremonyDate;
  if (!deliveryDate)
    return failure(
      'date-missing',
      'Program ini belum mempunyai tanggal seremoni: sebut tanggal penyerahan dengan --date.',
    );
  const place = program.ceremonyPlace || 'kantor dinas';
  return office.handlers.letters.prepare({
    programId,
    recipientIds,
    deliveryDate,
    place,
    changeDates: false,
  });
}

async function write(
  office: Office,
  request: FileRequest,
  { file, folder }: { file: string | null; folder: string | null },
): Promise<Result<Answer>> {
  const json: Record<string, unknown> = {};
  const lines: string[] = [];
  if (file !== null) {
    const printed = await office.letters.printToFile(request, file);
    if (!printed.ok) return printed;
    const { pages, letters } = printed.value;
    Object.assign(json, { file, pages, letters });
    lines.push(`${file}: ${pages === undefined ? `${letters} surat` : `${pages} halaman`}`);
  }
  if (folder !== null) {
    const saved = await office.letters.printEach(request, folder);
    if (!saved.ok) return saved;
    Object.assign(json, { folder, files: saved.value.files });
    lines.push(`${folder}: ${saved.value.files} berkas`);
  }
  return success({ json, lines });
}
