import { existsSync, rmSync, writeFileSync } from 'node:fs';
import type { z } from 'zod';
import type { ImportKind, importCounts } from '../contract/imports.ts';
import { success } from '../contract/result.ts';
import type { Command } from './command.ts';
import { oneWord, optional, optionalNumber, required } from './options.ts';

const kinds: [kind: ImportKind, usage: string][] = [
  [
    'businesses',
    'import businesses BERKAS --database DB [--sheet NAMA] [--year TAHUN-DATA] [--dry-run] [--report R.json] [--rejects X.xlsx] [--accept-decisions]',
  ],
  [
    'recipients',
    'import recipients BERKAS [--program NAMA] --database DB [...]   impor penerima bantuan; tanpa --program menurut kolom PROGRAM',
  ],
  [
    'aid-history',
    'import aid-history BERKAS [--program NAMA] --database DB [...]   impor bantuan tahun-tahun lalu, agar bantuan ganda diketahui',
  ],
];

/** What came of an import, in one line. */
export const countWords = (counts: z.infer<typeof importCounts>): string =>
  `${counts.rows} baris: ${counts.new} baru, ${counts.changed} berubah, ${counts.unchanged} tetap, ${counts.needsDecision} perlu keputusan, ${counts.rejected} ditolak, ${counts.skipped} dilewati.`;

/** Import by the command line, as in import.md. The database is begun where it does not exist. */
export const importCommands: Command[] = kinds.map(([kind, usage]) => ({
  name: `import ${kind}`,
  usage,
  options: {
    program: { type: 'string' },
    sheet: { type: 'string' },
    year: { type: 'string' },
    'dry-run': { type: 'boolean' },
    report: { type: 'string' },
    rejects: { type: 'string' },
    'accept-decisions': { type: 'boolean' },
  },
  async run(call) {
    const file = oneWord(call, 'Berkas yang diimpor');
    if (!file.ok) return file;
    const database = required(call, 'database');
    if (!database.ok) return database;
    const dataYear = optionalNumber(call, 'year');
    if (!dataYear.ok) return dataYear;
    const databaseFile = call.path(database.value);
    const isNew = !existsSync(databaseFile);
    const office = call.open(databaseFile);
    if (!office.ok) return office;
    const done = await office.value.imports.runFile({
      kind,
      file: file.value,
      sheet: optional(call, 'sheet'),
      programName: kind !== 'businesses' ? optional(call, 'program') : undefined,
      dataYear: dataYear.value,
      dryRun: call.options['dry-run'] === true,
      acceptDecisions: call.options['accept-decisions'] === true,
    });
    // An import that wrote nothing leaves no database behind where there was none.
    if (isNew && (!done.ok || done.value.report.batch === null)) {
      office.value.close();
      for (const ending of ['', '-wal', '-shm']) rmSync(`${databaseFile}${ending}`, { force: true });
    }
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
}));
