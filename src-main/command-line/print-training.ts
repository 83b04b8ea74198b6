import { ensureChromium } from '../chromium/install-chromium.ts';
import { failure, success } from '../contract/result.ts';
import { type TrainingPaperKind, trainingPaperKinds } from '../contract/training-papers.ts';
import type { Command } from './command.ts';
import { oneWord, openNamed, optionalDate, required } from './options.ts';

const words: Record<TrainingPaperKind, string> = {
  'attendance-sheet': 'cetak daftar hadir',
  'participant-list': 'cetak daftar peserta',
  'participant-cards': 'cetak kartu peserta',
  invitation: 'cetak undangan',
  certificates: 'cetak sertifikat (bernomor bila belum)',
  'attendance-recap': 'cetak rekap kehadiran',
};

/** One command for each paper of a training. Certificates without a number get one, dated today unless `--date` says. */
export const printTrainingCommands: Command[] = trainingPaperKinds.map((kind) => ({
  name: `print ${kind}`,
  usage: `print ${kind} KELUAR.pdf --training JUDUL`.padEnd(53) + words[kind],
  options: { training: { type: 'string' }, date: { type: 'string' } },
  async run(call) {
    const file = oneWord(call, 'Berkas PDF');
    if (!file.ok) return file;
    const title = required(call, 'training');
    if (!title.ok) return title;
    const date = optionalDate(call, 'date');
    if (!date.ok) return date;
    const office = openNamed(call);
    if (!office.ok) return office;
    const training = office.value.trainingByTitle(title.value);
    if (!training) return failure('training-unknown', `Pelatihan "${title.value}" tidak ditemukan.`);
    const chromium = ensureChromium(call.tell);
    if (!chromium.ok) return chromium;
    const trainingId = training.id;
    if (kind === 'certificates') {
      const question = { trainingId, participantIds: null, date: date.value ?? office.value.today() };
      const given = await office.value.trainingPapers.handlers.giveNumbers(question);
      if (!given.ok) return given;
    }
    const printed = await office.value.trainingPapers.printToFile(
      { kind, trainingId, sessionId: null, participantIds: null },
      file.value,
    );
    if (!printed.ok) return printed;
    return success({
      json: { file: file.value, ...printed.value },
      lines: [`${file.value}: ${printed.value.pages} halaman`],
    });
  },
}));
