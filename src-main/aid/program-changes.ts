import type { z } from 'zod';
import type { aidProcedures } from '../contract/aid.ts';
import { failure, type Result, success } from '../contract/result.ts';
import { formatLongDate } from '../rules/dates.ts';
import { formatNumber } from '../rules/format-number.ts';
import { nextStates, type ProgramState } from '../rules/program-state.ts';
import { type AidContext, unknownProgram } from './aid-context.ts';
import type { ProgramRecord } from './program-repository.ts';

type Input = z.output<(typeof aidProcedures)['setState']['input']>;

const stateLabels: Record<ProgramState, string> = {
  draf: 'draf',
  ditetapkan: 'ditetapkan',
  penyerahan: 'penyerahan',
  selesai: 'selesai',
};

const reasonOf = ({ reason }: Input): string => reason?.trim() ?? '';

/** Moves a programme to another state, with the checks of that step; see `setState` in contract/aid.ts. */
export function changeState(context: AidContext, input: Input): Result<Record<string, never>> {
  const { aid, connection, today } = context;
  const program = aid.program(input.id);
  if (!program) return unknownProgram();
  if (program.state === input.state) return success({});
  const refused = refusal(context, program, input);
  if (refused) return refused;
  connection.transaction(() => {
    aid.setProgramState(program.id, input.state);
    if (program.state !== 'selesai') return;
    const line = `Dibuka kembali ${formatLongDate(today())}: ${reasonOf(input)}`;
    aid.setProgramNotes(program.id, [program.notes.trimEnd(), line].filter(Boolean).join('\n'));
  })();
  return success({});
}

function refusal(context: AidContext, program: ProgramRecord, input: Input) {
  const { state: from } = program;
  const { state: to } = input;
  if (!nextStates[from].includes(to))
    return failure(
      'program-state',
      `Program yang ${stateLabels[from]} tidak dapat langsung menjadi ${stateLabels[to]}.`,
    );
  if (program.isPast)
    return failure(
      'program-state',
      'Program ini riwayat bantuan tahun lalu dari impor dan tidak dibuka kembali. Perbaiki dengan membatalkan impornya di Riwayat.',
    );
  if (from === 'selesai')
    return reasonOf(input) === ''
      ? failure('reason-missing', 'Tulis alasan membuka kembali program ini.', {
          reason: 'Alasan belum diisi.',
        })
      : null;
  if (to === 'draf' || (from === 'penyerahan' && to === 'ditetapkan'))
    return whileDelivered(context, program);
  if (from === 'draf') return whatIsMissing(context, program);
  return to === 'selesai' && !input.confirmed ? whatIsOpen(context, program) : null;
}

/** Goods that people have must stay with a programme in which handovers are seen and reversed. */
function whileDelivered({ aid }: AidContext, { id }: ProgramRecord) {
  const { delivered } = aid.programFigures(id);
  return delivered === 0
    ? null
    : failure(
        'program-delivered',
        `${formatNumber(delivered)} penyerahan sudah dicatat. Batalkan dahulu penyerahan itu dengan alasan.`,
      );
}

const namedAtMost = 3;
const some = (names: string[]): string =>
  names.length <= namedAtMost
    ? names.join(', ')
    : `${names.slice(0, namedAtMost).join(', ')}, dan ${formatNumber(names.length - namedAtMost)} lainnya`;

/** A programme is settled when it has goods and recipients, everyone gets something, and more than bought has its reason. */
function whatIsMissing({ aid, deliveries }: AidContext, { id }: ProgramRecord) {
  const items = aid.items(id);
  const recipients = deliveries({ programId: id, year: null });
  const empty = recipients.filter((one) => one.items.length === 0);
  const stock = aid.stockOf(id);
  const reasoned = new Set(
    aid
      .recipients(id)
      .filter(({ beyondBoughtReason }) => beyondBoughtReason !== null)
      .map((one) => one.id),
  );
  const beyond = items.filter(
    (item) =>
      item.quantityBought < (stock.get(item.id)?.allocated ?? 0) &&
      !aid.recipientsOfItem(item.id).some((recipientId) => reasoned.has(recipientId)),
  );
  const missing = [
    items.length === 0 ? 'belum ada barang' : '',
    recipients.length === 0 ? 'belum ada penerima' : '',
    empty.length > 0
      ? `${formatNumber(empty.length)} penerima belum mendapat barang (${some(empty.map((one) => one.name))})`
      : '',
    beyond.length > 0
      ? `alokasi melebihi yang dibeli tanpa alasan tertulis: ${some(beyond.map((item) => item.name))}`
      : '',
  ].filter(Boolean);
  return missing.length === 0
    ? null
    : failure('program-incomplete', `Program belum dapat ditetapkan: ${missing.join('; ')}.`);
}

/** What is still to do when a programme is called finished: told once, then the officer decides. */
function whatIsOpen({ aid }: AidContext, { id }: ProgramRecord) {
  const { deliveries, delivered, notBack } = aid.programFigures(id);
  const open = [
    delivered < deliveries ? `${formatNumber(deliveries - delivered)} penerima belum diserahi barang` : '',
    notBack > 0 ? `${formatNumber(notBack)} BAST belum kembali bertanda tangan` : '',
  ].filter(Boolean);
  const words =
    open.length > 0
      ? `Masih ada yang terbuka: ${open.join('; ')}.`
      : 'Semua barang diserahkan dan semua BAST kembali.';
  return failure(
    'confirm-finish',
    `${words} Setelah selesai, program hanya dibaca, dicetak ulang, dan dipantau.`,
  );
}
