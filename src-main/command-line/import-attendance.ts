import { writeFileSync } from 'node:fs';
import { failure, success } from '../contract/result.ts';
import type { Command } from './command.ts';
import { countWords } from './import.ts';
import { oneWord, openNamed, optional, required } from './options.ts';

/** Import of an attendance sheet by the command line, as in import.md. */
export const importAttendance: Command = {
  name: 'import attendance',
  usage:
    'import attendance BERKAS --training JUDUL --database DB [--sheet NAMA] [--dry-run] [--report R.json] [--rejects X.xlsx] [--accept-decisions]',
  options: {
    training: { type: 'string' },
    sheet: { type: 'string' },
    'dry-run': { type: 'boolean' },
    report: { type: 'string' },
    rejects: { type: 'string' },
    'accept-decisions': { type: 'boolean' },
  },
  async run(call) {
    const file = oneWord(call, 'Berkas yang diimpor');
    if (!file.ok) return file;
    const title = required(call, 'training');
    if (!title.ok) return title;
    const office = openNamed(call);
    if (!office.ok) return office;
    const training = office.value.trainingByTitle(title.value);
    if (!training) return failure('training-unknown', `Pelatihan "${title.value}" tidak ditemukan.`);
    const done = await office.value.importAttendance({
      file: file.value,
      trainingId: training.id,
      sheet: optional(call, 'sheet') ?? null,
      acceptDecisions: call.options['accept-decisions'] === true,
      write: call.options['dry-run'] !== true,
    });
    if (!done.ok) return done;
    const { report } = done.value;
    const reportFile = optional(call, 'report');
    if (reportFile !== undefined)
      writeFileSync(call.path(reportFile), `${JSON.stringify(report, null, 2)}\n`);
    const rejectsFile = optional(call, 'rejects');
    if (rejectsFile !== undefined) {
      const written = await done.value.rejects(call.path(rejectsFile));
      if (!written.ok) return written;
    }
    return success({ json: report, lines: [countWords(report.counts)] });
  },
};
