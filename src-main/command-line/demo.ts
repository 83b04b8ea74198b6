import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from '../chromium/install-chromium.ts';
import type { PaperKind } from '../contract/letters.ts';
import { failure, type Result, success } from '../contract/result.ts';
import type { TrainingPaperKind } from '../contract/training-papers.ts';
import type { Office } from '../office.ts';
import type { Command } from './command.ts';
import { furnishActivities } from './demo-activities.ts';
import { oneWord } from './options.ts';
import { wholePaper } from './print.ts';

/** The programme of the report that the product was conceived from; its people are invented. */
const programName = 'Bantuan Peralatan IKM 2020';
const ceremony = { date: '2020-09-10', place: 'Pendopo Dipokusumo Purbalingga' };

/**
 * The whole main job on the sample workbook: import the recipients, give the letters their numbers, print the papers
 * and write the recap. A second run on the same folder changes nothing in the database and writes the papers anew.
 */
export const demo: Command = {
  name: 'demo',
  usage:
    'demo FOLDER [--full]                                 seluruh pekerjaan pada data contoh; --full: dengan 43.358 pelaku usaha',
  options: { full: { type: 'boolean' } },
  async run(call) {
    const folder = oneWord(call, 'Folder');
    if (!folder.ok) return folder;
    const databaseFile = join(folder.value, 'sentra.db');
    const existed = existsSync(databaseFile);
    const chromium = ensureChromium(call.tell);
    if (!chromium.ok) return chromium;
    mkdirSync(folder.value, { recursive: true });
    const opened = call.open(databaseFile);
    if (!opened.ok) return opened;
    const office = opened.value;
    if (existed && !office.programByName(programName))
      return failure('not-a-demo', `${databaseFile} bukan basis data contoh; pilih folder lain.`);

    const started = performance.now();
    const steps: { what: string; milliseconds: number }[] = [];
    let stepStarted = started;
    const step = (what: string) => {
      const now = performance.now();
      steps.push({ what, milliseconds: Math.round(now - stepStarted) });
      stepStarted = now;
    };

    const programId = existed ? success(office.programByName(programName)?.id ?? 0) : await furnish(office);
    if (!programId.ok) return programId;
    const workbook = join(call.folders.resourcesFolder, 'contoh', 'penerima-bantuan-2020.xlsx');
    const imported = await office.imports.runFile({
      kind: 'recipients',
      file: workbook,
      programName,
      dryRun: false,
      acceptDecisions: false,
    });
    if (!imported.ok) return imported;
    const { counts } = imported.value.report;
    step(
      `impor ${counts.rows} baris: ${counts.new} baru, ${counts.unchanged} tetap, ${counts.rejected} ditolak`,
    );

    const settled = await office.handlers.aid.setState({ id: programId.value, state: 'ditetapkan' });
    if (!settled.ok) return settled;

    const prepared = await office.letters.handlers.prepare({
      programId: programId.value,
      recipientIds: null,
      deliveryDate: ceremony.date,
      place: ceremony.place,
      changeDates: false,
    });
    if (!prepared.ok) return prepared;
    step(`nomor BAST: ${prepared.value.prepared} baru, ${prepared.value.kept} tetap`);

    const files: { file: string; pages?: number; sheets?: number }[] = [{ file: databaseFile }];
    const papers: [PaperKind, string][] = [
      ['handovers', 'bast.pdf'],
      ['receipt-list', 'tanda-terima.pdf'],
      ['beneficiary-list', 'bnba.pdf'],
    ];
    for (const [kind, name] of papers) {
      const file = join(folder.value, name);
      const printed = await office.letters.printToFile(wholePaper(kind, programId.value), file);
      if (!printed.ok) return printed;
      files.push({ file, pages: printed.value.pages });
      step(`${name}: ${printed.value.pages} halaman`);
    }
    const recap = await office.recaps.writeWorkbook(
      { programId: programId.value, year: null },
      join(folder.value, 'rekap.xlsx'),
    );
    if (!recap.ok) return recap;
    files.push({ file: recap.value.file, sheets: recap.value.sheets });
    step(`rekap.xlsx: ${recap.value.sheets} lembar`);

    const activities = await furnishActivities(office);
    if (!activities.ok) return activities;
    const { trainingId } = activities.value;
    step('pelatihan dan fasilitasi contoh');
    const numbers = { trainingId, participantIds: null, date: '2020-08-27' };
    const given = await office.trainingPapers.handlers.giveNumbers(numbers);
    if (!given.ok) return given;
    const trainingPapers: [TrainingPaperKind, string][] = [
      ['attendance-sheet', 'daftar-hadir.pdf'],
      ['certificates', 'sertifikat.pdf'],
    ];
    for (const [kind, name] of trainingPapers) {
      const file = join(folder.value, name);
      const question = { kind, trainingId, sessionId: null, participantIds: null };
      const printed = await office.trainingPapers.printToFile(question, file);
      if (!printed.ok) return printed;
      files.push({ file, pages: printed.value.pages });
      step(`${name}: ${printed.value.pages} halaman`);
    }

    if (call.options.full === true) {
      const added = office.fillRegister();
      step(`register penuh: ${added} pelaku usaha rekaan ditambahkan`);
    }

    const summed = office.recaps.summarise({ programId: programId.value, year: null });
    if (!summed.ok) return summed;
    const summary = summed.value;
    const milliseconds = Math.round(performance.now() - started);
    return success({
      json: { program: programName, files, import: counts, summary, steps, milliseconds },
      lines: [
        ...steps.map((done) => `${(done.milliseconds / 1000).toFixed(1).padStart(6)} s  ${done.what}`),
        '',
        summary.sentence,
        '',
        ...files.map((made) => made.file),
      ],
    });
  },
};

/** The invented official and the programme of the sample. */
async function furnish(office: Office): Promise<Result<number>> {
  const official = await office.handlers.officials.save({
    id: null,
    name: 'Drs. SURYANTO WIBOWO, M.Si.',
    nip: '19680512 199303 1 900',
    rank: 'Pembina Utama Muda',
    position: 'Kepala Dinas Perindustrian dan Perdagangan Kabupaten Purbalingga',
    capacity: 'definitif',
    onBehalfOf: '',
    address: 'Purbalingga',
    active: true,
  });
  if (!official.ok) return official;
  const program = await office.handlers.aid.saveProgram({
    id: null,
    name: programName,
    fiscalYear: 2020,
    fundSource: 'APBD Kabupaten',
    ceremonyDate: ceremony.date,
    ceremonyPlace: ceremony.place,
    officialId: official.value.id,
    notes: 'Data contoh; semua nama rekaan.',
  });
  return program.ok ? success(program.value.id) : program;
}
