import { ensureChromium } from '../chromium/install-chromium.ts';
import type { PaperKind } from '../contract/letters.ts';
import { failure, success } from '../contract/result.ts';
import type { Command } from './command.ts';
import { namedProgram, oneWord, openNamed, optionalDate, optionalNumber } from './options.ts';

const papers: [kind: PaperKind, usage: string][] = [
  ['handovers', 'print handovers KELUAR.pdf --program NAMA [--recipient N] [--date T]   cetak BAST'],
  ['receipt-list', 'print receipt-list KELUAR.pdf --program NAMA           cetak tanda terima'],
  ['beneficiary-list', 'print beneficiary-list KELUAR.pdf --program NAMA       cetak daftar BNBA'],
];

/** One command for each paper. Letters without a number get one, with the ceremony's date unless `--date` says. */
export const printCommands: Command[] = papers.map(([kind, usage]) => ({
  name: `print ${kind}`,
  usage,
  options: { program: { type: 'string' }, recipient: { type: 'string' }, date: { type: 'string' } },
  async run(call) {
    const file = oneWord(call, 'Berkas PDF');
    if (!file.ok) return file;
    const recipient = optionalNumber(call, 'recipient');
    if (!recipient.ok) return recipient;
    const date = optionalDate(call, 'date');
    if (!date.ok) return date;
    const office = openNamed(call);
    if (!office.ok) return office;
    const program = namedProgram(call, office.value);
    if (!program.ok) return program;
    const chromium = ensureChromium(call.tell);
    if (!chromium.ok) return chromium;

    const programId = program.value.id;
    const recipientIds = recipient.value === undefined ? null : [recipient.value];
    if (kind === 'handovers') {
      const deliveryDate = date.value ?? program.value.ceremonyDate;
      if (!deliveryDate)
        return failure(
          'date-missing',
          'Program ini belum mempunyai tanggal seremoni: sebut tanggal penyerahan dengan --date.',
        );
      const place = program.value.ceremonyPlace || 'kantor dinas';
      const prepared = await office.value.letters.handlers.prepare({
        programId,
        recipientIds,
        deliveryDate,
        place,
      });
      if (!prepared.ok) return prepared;
    }
    const printed = await office.value.letters.printToFile(kind, programId, recipientIds, file.value);
    if (!printed.ok) return printed;
    return success({
      json: { file: file.value, ...printed.value },
      lines: [`${file.value}: ${printed.value.pages} halaman`],
    });
  },
}));
