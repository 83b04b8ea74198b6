import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from '../chromium/install-chromium.ts';
import type { PaperKind } from '../contract/letters.ts';
import { failure, success } from '../contract/result.ts';
import type { TrainingPaperKind } from '../contract/training-papers.ts';
import { fillSample, sampleProgram } from '../sample/fill-sample.ts';
import type { Command } from './command.ts';
import { oneWord } from './options.ts';
import { wholePaper } from './print.ts';

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
    if (existed && !office.programByName(sampleProgram))
      return failure('not-a-demo', `${databaseFile} bukan basis data contoh; pilih folder lain.`);

    const started = performance.now();
    const steps: { what: string; milliseconds: number }[] = [];
    let stepStarted = started;
    const step = (what: string) => {
      const now = performance.now();
      steps.push({ what, milliseconds: Math.round(now - stepStarted) });
      stepStarted = now;
    };

    const filled = await fillSample(office, call.folders.resourcesFolder, step);
    if (!filled.ok) return filled;
    const { programId, trainingId, counts } = filled.value;

    const files: { file: string; pages?: number; sheets?: number }[] = [{ file: databaseFile }];
    const papers: [PaperKind, string][] = [
      ['handovers', 'bast.pdf'],
      ['receipt-list', 'tanda-terima.pdf'],
      ['beneficiary-list', 'bnba.pdf'],
    ];
    for (const [kind, name] of papers) {
      const file = join(folder.value, name);
      const printed = await office.letters.printToFile(wholePaper(kind, programId), file);
      if (!printed.ok) return printed;
      files.push({ file, pages: printed.value.pages });
      step(`${name}: ${printed.value.pages} halaman`);
    }
    const recap = await office.recaps.writeWorkbook(
      { programId, year: null },
      join(folder.value, 'rekap.xlsx'),
    );
    if (!recap.ok) return recap;
    files.push({ file: recap.value.file, sheets: recap.value.sheets });
    step(`rekap.xlsx: ${recap.value.sheets} lembar`);

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

    const summed = office.recaps.summarise({ programId, year: null });
    if (!summed.ok) return summed;
    const summary = summed.value;
    const milliseconds = Math.round(performance.now() - started);
    return success({
      json: { program: sampleProgram, files, import: counts, summary, steps, milliseconds },
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
